import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { TaskPlan } from '#domain/task/task.ts'
import { unansweredFigures } from './unanswered.ts'

const finding = { id: 'f', number: 2, text: '城区内涝治理专项资金1260.5万元闲置，3家企业、13户居民受损，验收率仅为40%。' }
const task = (text: string, criterion = '', measures: string[] = []): TaskPlan => ({
  findingIds: ['f'],
  text,
  criterion,
  leaderId: null,
  leadBodyId: null,
  coBodyIds: [],
  personId: null,
  start: null,
  due: null,
  measures: measures.map((one, at) => ({ id: String(at), text: one, horizon: 'dated', aim: 'root' })),
})
const told = (tasks: TaskPlan[]) => unansweredFigures([finding], tasks).map(({ figure, smaller }) => [figure.text, smaller])

test.each([
  ['a finding without a task is another list', [], []],
  [
    'nothing is mentioned',
    [task('按期完成治理')],
    [
      ['1260.5万元', null],
      ['3家', null],
      ['13户', null],
      ['40%', null],
    ],
  ],
  ['all of it', [task('拨付1260.5万元', '13户居民全部受偿，三家企业验收', ['验收率由40%提高到100%'])], []],
  ['another notation is the same amount', [task('拨付12,605,000元', '3家、13户、40%')], []],
  ['in parts, over two tasks', [task('拨付1000万元；3家；13户'), task('收回260.5万元，40%')], []],
  [
    'made smaller',
    [task('拨付900万元', '3家企业，补偿10户，40%')],
    [
      ['1260.5万元', '900万元'],
      ['13户', '10户'],
    ],
  ],
  ['a larger one is no answer, and not smaller either', [task('拨付2000万元，3家，13户，40%')], [['1260.5万元', null]]],
  ['tasks of other findings do not count', [{ ...task('1260.5万元，3家，13户，40%'), findingIds: ['other'] }], []],
] satisfies [string, TaskPlan[], [string, string | null][]][])('%s', (_, tasks, expected) => {
  expect(told(tasks)).toEqual(expected)
})

const word = fc.constantFrom('专项资金', '18.5万元', '三家企业', '62%', '，', '2023年5月8日', '13户', '。', '50,000元', ' 12 files ')

test('whoever quotes the finding leaves nothing out, whatever else they write', () => {
  fc.assert(
    fc.property(fc.array(word, { maxLength: 12 }), fc.array(word, { maxLength: 6 }), (said, more) => {
      const text = said.join('')
      const one = { ...finding, text }
      expect(unansweredFigures([one], [task(text, more.join(''))])).toEqual([])
      expect(unansweredFigures([one], [task('', '', [text]), task(more.join(''))])).toEqual([])
    }),
  )
})
