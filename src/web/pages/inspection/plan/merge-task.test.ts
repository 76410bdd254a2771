import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mergeMeasures } from './merge-measures.ts'
import { mergeTask } from './merge-task.ts'
import { changesOf, chosen, isDirty, openDraft, rebased, saved, typed } from './task-draft.ts'
import type { Measure, Task, TaskField, TaskFields } from './task-fields.ts'

const measure = (id: string, text = id, more: Partial<Measure> = {}): Measure => ({ id, text, horizon: 'dated', aim: 'symptom', ...more })

const base: TaskFields = {
  text: '清退补贴',
  findingIds: ['f1'],
  leaderId: null,
  personId: 'p1',
  leadBodyId: 'b1',
  coBodyIds: ['b2'],
  start: null,
  due: '2026-12-01',
  criterion: '',
  measures: [measure('a'), measure('b'), measure('c')],
}
const taskAt = (version: number, changes: Partial<TaskFields> = {}): Task => ({ ...base, ...changes, version }) as Task

type Row = [what: string, mine: Partial<TaskFields>, theirs: Partial<TaskFields>, merged: Partial<TaskFields>, conflicts: TaskField[]]
test.each<Row>([
  ['neither changed', {}, {}, {}, []],
  ['only I', { text: '我' }, {}, { text: '我' }, []],
  ['only they', {}, { text: '他' }, { text: '他' }, []],
  ['different fields', { text: '我' }, { due: '2026-12-05' }, { text: '我', due: '2026-12-05' }, []],
  ['the same change', { text: '同' }, { text: '同' }, { text: '同' }, []],
  ['one field, two ways', { text: '我' }, { text: '他', start: '2026-11-01' }, { text: '我', start: '2026-11-01' }, ['text']],
  ['sets: both added', { findingIds: ['f1', 'f2'] }, { findingIds: ['f1', 'f3'] }, { findingIds: ['f1', 'f3', 'f2'] }, []],
  ['sets: I removed, they added', { coBodyIds: [] }, { coBodyIds: ['b2', 'b3'] }, { coBodyIds: ['b3'] }, []],
  ['a person removed and changed', { personId: null }, { personId: 'p2' }, { personId: null }, ['personId']],
])('%s', (_, mine, theirs, merged, conflicts) => {
  const result = mergeTask(base, { ...base, ...mine }, { ...base, ...theirs })
  expect(result.fields).toEqual({ ...base, ...merged })
  expect(result.conflicts.map((one) => one.field)).toEqual(conflicts)
})

const [a, b, c] = base.measures as [Measure, Measure, Measure]
const x = measure('x')
const y = measure('y')
test.each<[string, Measure[], Measure[], Measure[] | null]>([
  ['both added', [a, x, b, c], [a, b, c, y], [a, x, b, c, y]],
  [
    'different parts of one measure',
    [{ ...a, text: '改' }, b, c],
    [{ ...a, aim: 'root' }, b, c],
    [{ ...a, text: '改', aim: 'root' }, b, c],
  ],
  ['I moved, they wrote', [c, a, b], [a, { ...b, text: '改' }, c], [c, a, { ...b, text: '改' }]],
  ['they moved, I added', [a, b, x, c], [c, b, a], [c, b, x, a]],
  ['I removed what they left alone', [a, c], [a, b, c, y], [a, c, y]],
  ['they removed what I left alone', [a, b, c, x], [a, b], [a, b, x]],
  ['I removed what they worked on', [a, c], [a, { ...b, text: '改' }, c], null],
  ['one text, two ways', [{ ...a, text: '我' }, b, c], [{ ...a, text: '他' }, b, c], null],
])('measures: %s', (_, mine, theirs, merged) => {
  expect(mergeMeasures(base.measures, mine, theirs)).toEqual(merged)
})

const ids = fc.constantFrom('a', 'b', 'c', 'd', 'e')
const lists = fc.uniqueArray(
  fc.record({
    id: ids,
    text: fc.constantFrom('', 'a', 'b', '改'),
    horizon: fc.constantFrom('dated' as const, 'at-once' as const),
    aim: fc.constantFrom('symptom' as const, 'root' as const),
  }),
  { selector: (one) => one.id },
)
const anyFields = fc.record({
  text: fc.constantFrom('', '甲', '乙'),
  due: fc.constantFrom(null, '2026-12-01', '2026-12-02'),
  measures: lists,
})

test('whatever two people write: nobody’s words are lost without a question, and the other one is never overwritten unseen', () => {
  fc.assert(
    fc.property(anyFields, anyFields, anyFields, (was, left, right) => {
      const [common, mine, theirs] = [was, left, right].map((one) => ({ ...base, ...one })) as [TaskFields, TaskFields, TaskFields]
      const { fields, conflicts } = mergeTask(common, mine, theirs)
      const asked = new Set(conflicts.map((one) => one.field))
      for (const side of [mine, theirs]) {
        if (!asked.has('text') && side.text !== common.text) expect(fields.text).toBe(side.text)
        if (!asked.has('due') && side.due !== common.due) expect(fields.due).toBe(side.due)
        if (asked.has('measures')) continue
        for (const one of side.measures) {
          const before = common.measures.find((each) => each.id === one.id)
          if (one.text !== before?.text) expect(fields.measures.map((each) => each.text)).toContain(one.text)
        }
      }
      for (const field of asked) expect(fields[field]).toEqual(mine[field])
    }),
  )
})

test('a draft through a save, a newer version and a question', () => {
  let draft = typed(openDraft(taskAt(1)), { text: '我的' })
  const sent = changesOf(draft)
  expect(sent).toEqual({ text: '我的' })
  draft = typed(draft, { text: '我的新字', criterion: '全部到位' })
  draft = saved(draft, sent, taskAt(2, { text: '我的' }))
  expect(changesOf(draft)).toEqual({ text: '我的新字', criterion: '全部到位' })
  draft = rebased(draft, taskAt(3, { text: '他的', due: '2026-12-09' }))
  expect(draft.conflicts.map((one) => one.field)).toEqual(['text'])
  expect(draft.mine).toMatchObject({ text: '我的新字', due: '2026-12-09' })
  const rest = changesOf(draft)
  expect(rest).toEqual({ criterion: '全部到位' })
  draft = saved(draft, rest, taskAt(4, { text: '他的', due: '2026-12-09', criterion: '全部到位' }))
  expect(draft.conflicts).toHaveLength(1)
  expect(changesOf(chosen(draft, 'text', 'mine', String))).toEqual({ text: '我的新字' })
  expect(changesOf(chosen(draft, 'text', 'both', String))).toEqual({ text: '他的\n我的新字' })
  expect(isDirty(chosen(draft, 'text', 'theirs', String))).toBe(false)
})
