import fc from 'fast-check'
import { expect, test } from 'vitest'
import { segmentsOf } from './segments.ts'

const shape = (text: string, ...marks: [string, number, number][]) =>
  segmentsOf(
    text,
    marks.map(([id, from, to]) => ({ id, from, to })),
  ).map(({ text: part, mark }) => `${mark?.id ?? '-'}:${part}`)

test.each([
  ['nothing marked', shape('甲乙丙'), ['-:甲乙丙']],
  ['one mark', shape('甲乙丙', ['a', 1, 2]), ['-:甲', 'a:乙', '-:丙']],
  ['a mark in a mark: the inner one wins', shape('甲乙丙丁', ['a', 0, 4], ['b', 1, 2]), ['a:甲', 'b:乙', 'a:丙丁']],
  ['marks that overlap', shape('甲乙丙丁', ['a', 0, 3], ['b', 2, 4]), ['a:甲乙', 'b:丙丁']],
  ['a mark beyond the end', shape('甲乙', ['a', 1, 9]), ['-:甲', 'a:乙']],
  ['an empty paragraph', shape('', ['a', 0, 0]), []],
])('%s', (_, cut, wanted) => {
  expect(cut).toEqual(wanted)
})

test('no character is lost or doubled', () => {
  const mark = fc.record({ id: fc.string(), from: fc.nat(40), to: fc.nat(40) })
  fc.assert(
    fc.property(fc.string({ maxLength: 40 }), fc.array(mark, { maxLength: 8 }), (text, marks) => {
      expect(
        segmentsOf(text, marks)
          .map((one) => one.text)
          .join(''),
      ).toBe(text)
    }),
  )
})
