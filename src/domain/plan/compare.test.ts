import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Day } from '#domain/day.ts'
import { changedWords } from './changed-words.ts'
import { comparePlans, softenings, type TaskOfPlan } from './compare.ts'

const task = (id: string, more: Partial<TaskOfPlan> = {}): TaskOfPlan => ({
  id,
  number: Number(id),
  findingIds: ['f'],
  text: '收回资金18.5万元',
  criterion: '全部到账，涉及13户',
  leaderId: 'l',
  leadBodyId: 'b',
  coBodyIds: ['x', 'y'],
  personId: 'p',
  start: '2026-03-01' as Day,
  due: '2026-06-01' as Day,
  measures: [{ id: 'm', text: '逐户追缴', horizon: 'dated', aim: 'symptom' }],
  ...more,
})

test('what was added, removed, changed and left alone', () => {
  const before = [task('1'), task('2'), task('3')]
  const after = [task('1'), task('3', { due: '2026-07-01' as Day, coBodyIds: ['y', 'x'] }), task('4')]
  const told = comparePlans(before, after)
  expect(told.added.map((one) => one.id)).toEqual(['4'])
  expect(told.removed.map((one) => one.id)).toEqual(['2'])
  expect(told.changed).toMatchObject([
    { after: { id: '3' }, fields: ['due'], softened: [{ kind: 'due-later', before: '2026-06-01', after: '2026-07-01' }] },
  ])
  expect(told.same).toBe(1)
})

test.each([
  ['an earlier day demands more', { due: '2026-05-01' as Day }, []],
  ['a smaller sum', { text: '收回资金10万元' }, [{ kind: 'figure-smaller', before: '18.5万元', after: '10万元' }]],
  ['a larger sum', { text: '收回资金20万元' }, []],
  ['a sum gone', { text: '收回资金' }, [{ kind: 'figure-gone', before: '18.5万元' }]],
  ['moved to the criterion', { text: '收回', criterion: '18.5万元到账，涉及13户' }, []],
  ['a measure gone', { measures: [] }, [{ kind: 'measure-gone', before: '逐户追缴' }]],
  ['a measure reworded', { measures: [{ id: 'm', text: '逐户上门追缴', horizon: 'dated', aim: 'root' }] }, []],
] satisfies [string, Partial<TaskOfPlan>, unknown[]][])('%s', (_, changes, expected) => {
  expect(softenings(task('1'), task('1', changes))).toEqual(expected)
})

test.each([
  [
    '按期完成治理',
    '按期完成全部治理',
    [
      ['same', '按期完成'],
      ['new', '全部'],
      ['same', '治理'],
    ],
  ],
  [
    '收回18.5万元',
    '收回10万元',
    [
      ['same', '收回'],
      ['gone', '18.5'],
      ['new', '10'],
      ['same', '万元'],
    ],
  ],
  [
    'the bureau pays back',
    'the bureau repays',
    [
      ['same', 'the bureau '],
      ['gone', 'pays back'],
      ['new', 'repays'],
    ],
  ],
  ['', '新', [['new', '新']]],
  ['同', '同', [['same', '同']]],
] as const)('%s → %s', (before, after, expected) => {
  expect(changedWords(before, after).map((one) => [one.kind, one.text])).toEqual(expected)
})

const letters = fc
  .array(fc.constantFrom('收', '回', '资', '金', ' ', '，', '10', 'ab', '😀', '\n'), { maxLength: 40 })
  .map((list) => list.join(''))

test('both texts can be read again from the marks', () => {
  fc.assert(
    fc.property(letters, letters, (before, after) => {
      const list = changedWords(before, after)
      const without = (kind: string) =>
        list
          .filter((one) => one.kind !== kind)
          .map((one) => one.text)
          .join('')
      expect([without('new'), without('gone')]).toEqual([before, after])
      expect(list.every((one, at) => one.kind !== list[at + 1]?.kind)).toBe(true)
      if (before === after) expect(list.every((one) => one.kind === 'same')).toBe(true)
    }),
  )
})
