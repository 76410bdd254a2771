import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mostDrawn, sliceOf, windowOf } from './window.ts'

const place = fc.record({
  count: fc.nat(100_000),
  rowHeight: fc.integer({ min: 20, max: 90 }),
  scrolled: fc.integer({ min: -3000, max: 9_000_000 }),
  height: fc.integer({ min: 0, max: 3000 }),
})

test('only rows that are there are drawn, and never many more than fit', () => {
  fc.assert(
    fc.property(place, (one) => {
      const { first, last } = sliceOf(windowOf(one), one.count)
      expect([0, first, last, one.count]).toEqual([0, first, last, one.count].toSorted((a, b) => a - b))
      expect(last - first).toBeLessThan(one.height / one.rowHeight + 40)
    }),
  )
})

test('every row that can be seen is drawn', () => {
  fc.assert(
    fc.property(place, (one) => {
      const { first, last } = sliceOf(windowOf(one), one.count)
      const seenFirst = Math.max(0, Math.floor(one.scrolled / one.rowHeight))
      const seenLast = Math.min(one.count, Math.ceil((one.scrolled + one.height) / one.rowHeight))
      if (seenFirst >= seenLast) return
      expect(first).toBeLessThanOrEqual(seenFirst)
      expect(last).toBeGreaterThanOrEqual(seenLast)
    }),
  )
})

test.each([
  [0, 0, 25],
  [1 * 60, 0, 25],
  [2 * 60, 0, 27],
  [600 * 60, 592, 625],
])('scrolled by %i of 1000 rows: %i to %i', (scrolled, first, last) => {
  expect(sliceOf(windowOf({ rowHeight: 60, scrolled, height: 900 }), 1000)).toMatchObject({ first, last })
})

test('more lines than lend their elements to one another are never drawn', () => {
  fc.assert(
    fc.property(place, (one) => {
      const { first, last } = sliceOf(windowOf(one), one.count)
      expect(last - first).toBeLessThanOrEqual(mostDrawn(windowOf(one)))
    }),
  )
})
