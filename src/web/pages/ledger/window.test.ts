import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mostDrawn, sliceOf } from './window.ts'

const place = fc.record({
  count: fc.nat(100_000),
  rowHeight: fc.integer({ min: 20, max: 90 }),
  scrolled: fc.integer({ min: -3000, max: 9_000_000 }),
  height: fc.integer({ min: 0, max: 3000 }),
})

test('the rows drawn and the room around them are always as high as all rows together', () => {
  fc.assert(
    fc.property(place, (one) => {
      const { first, last, above, below } = sliceOf(one)
      expect(above + (last - first) * one.rowHeight + below).toBe(one.count * one.rowHeight)
      expect(last - first).toBeLessThan(one.height / one.rowHeight + 40)
    }),
  )
})

test('every row that can be seen is drawn', () => {
  fc.assert(
    fc.property(place, (one) => {
      const { first, last } = sliceOf(one)
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
  expect(sliceOf({ count: 1000, rowHeight: 60, scrolled, height: 900 })).toMatchObject({ first, last })
})

test('more lines than lend their elements to one another are never drawn', () => {
  fc.assert(
    fc.property(place, (one) => {
      const { first, last } = sliceOf(one)
      expect(last - first).toBeLessThanOrEqual(mostDrawn(one.height, one.rowHeight))
    }),
  )
})
