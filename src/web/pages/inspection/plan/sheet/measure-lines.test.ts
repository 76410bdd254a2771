import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aims, horizons } from '#domain/task/task.ts'
import type { Measure } from '#web/pages/inspection/plan/task-fields.ts'
import { linesOf, measuresOf, type KindNames } from './measure-lines.ts'

const zh: KindNames = {
  horizon: { 'at-once': '立行立改', dated: '限期整改', 'kept-on': '长期坚持' },
  aim: { symptom: '治标', root: '治本' },
}
const en: KindNames = { horizon: { 'at-once': 'At once', dated: 'Dated', 'kept-on': 'Kept on' }, aim: { symptom: 'Symptom', root: 'Root' } }
let ids = 0
const newId = () => `new${(ids += 1)}`
const before: Measure[] = [
  { id: 'a', text: '逐户追缴', horizon: 'at-once', aim: 'symptom' },
  { id: 'b', text: '修订办法', horizon: 'dated', aim: 'root' },
]

test('lines that were left alone keep their measures, whatever their order', () => {
  expect(measuresOf(linesOf(before, zh), before, newId)).toEqual(before)
  expect(measuresOf('修订办法\n逐户追缴', before, newId)).toEqual([before[1], before[0]])
  expect(measuresOf('修订办法', before, newId)).toEqual([before[1]])
})

test('a line that was rewritten stays the same measure; a line more is a new one', () => {
  expect(measuresOf('逐户上门追缴\n修订办法\n每季度抽查[长期 治本]', before, newId)).toEqual([
    { ...before[0], text: '逐户上门追缴' },
    before[1],
    { id: expect.stringMatching(/^new/), text: '每季度抽查', horizon: 'kept-on', aim: 'root' },
  ])
})

test.each([
  ['1. 逐户追缴（立行立改）', { text: '逐户追缴', horizon: 'at-once', aim: 'symptom' }],
  ['（2）修订办法【治本】。', { text: '修订办法', horizon: 'dated', aim: 'root' }],
  ['③ 公开结果', { text: '公开结果', horizon: 'dated', aim: 'symptom' }],
  ['Pay back [At once Symptom]', { text: 'Pay back', horizon: 'at-once', aim: 'symptom' }],
  ['逐户追缴［长期坚持 治本］并公示', { text: '逐户追缴并公示', horizon: 'kept-on', aim: 'root' }],
  ['追缴资金（18.5万元）', { text: '追缴资金（18.5万元）', horizon: 'dated', aim: 'symptom' }],
] as const)('%s', (line, expected) => {
  expect(measuresOf(line, [], newId)).toMatchObject([expected])
})

const words = fc.constantFrom('逐户', '追缴', '办法', ' 和 ', '（甲）', 'pay', '。', '12', '“x”').filter((one) => one.trim() !== '')
const text = fc.array(words, { minLength: 1, maxLength: 6 }).map((list) => `事${list.join('').trim()}止`)
const measure = fc.record({ id: fc.uuid(), text, horizon: fc.constantFrom(...horizons), aim: fc.constantFrom(...aims) })

test('what was copied comes back as it was, in either language', () => {
  fc.assert(
    fc.property(fc.uniqueArray(measure, { maxLength: 5, selector: (one) => one.text }), fc.constantFrom(zh, en), (measures, names) => {
      const plain = (list: Measure[]) => list.map(({ text, horizon, aim }) => ({ text, horizon, aim }))
      expect(plain(measuresOf(linesOf(measures, names), [], newId))).toEqual(plain(measures))
      expect(measuresOf(linesOf(measures, names), measures, newId)).toEqual(measures)
    }),
  )
})
