import fc from 'fast-check'
import { expect, test } from 'vitest'
import { linesOf, pagesOf, type Section } from './sections.ts'

const section = fc.record({ key: fc.constant('x'), head: fc.constant(true), open: fc.boolean(), count: fc.nat(300) })

test('every line stands once, heads before their findings', () => {
  fc.assert(
    fc.property(fc.array(section, { maxLength: 8 }), (sections) => {
      const lines = linesOf(sections)
      const told = Array.from({ length: lines.total }, (_, index) => lines.lineAt(index)!)
      const expected = sections.flatMap((one, at) => [
        { section: at, at: 'head' },
        ...Array.from({ length: one.open ? one.count : 0 }, (_, row) => ({ section: at, at: row })),
      ])
      expect(told).toEqual(expected)
      expect([lines.lineAt(-1), lines.lineAt(lines.total)]).toEqual([null, null])
    }),
  )
})

test('only the pages in sight are wanted, wherever they lie', () => {
  const whole: Section[] = [{ key: null, head: false, open: true, count: 100_000 }]
  const pages = pagesOf(whole, linesOf(whole), { first: 49_990, last: 50_030 }, 200)
  expect(pages).toEqual([
    { section: 0, page: 249 },
    { section: 0, page: 250 },
  ])
  const groups: Section[] = [
    { key: 'a', head: true, open: true, count: 3 },
    { key: 'b', head: true, open: false, count: 900 },
    { key: 'c', head: true, open: true, count: 900 },
  ]
  expect(pagesOf(groups, linesOf(groups), { first: 0, last: 40 }, 200)).toEqual([
    { section: 0, page: 0 },
    { section: 2, page: 0 },
  ])
})
