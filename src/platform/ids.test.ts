import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isId, newId, nowhere, regionOf, timeOf } from './ids.ts'

const region = fc.integer({ min: 0, max: 0xffff_ffff })
const time = fc.integer({ min: 0, max: Date.parse('2999-12-31') })

test('an id is a UUID of version 7 that carries its region and its time', () => {
  fc.assert(
    fc.property(region, time, (r, at) => {
      const id = newId(r, at)
      expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
      expect(regionOf(id)).toBe(r)
      expect(timeOf(id)).toBe(at)
    }),
  )
})

test('ids sort as they were made, many in one millisecond and across regions', () => {
  fc.assert(
    fc.property(fc.array(region, { minLength: 2, maxLength: 300 }), fc.option(time, { nil: undefined }), (regions, at) => {
      const ids = regions.map((r) => newId(r, at))
      expect(ids.toSorted()).toEqual(ids)
    }),
  )
})

test('ids of different times sort by time', () => {
  fc.assert(
    fc.property(region, time, time, (r, a, b) => {
      fc.pre(a < b)
      expect(newId(r, b) > newId(r, a)).toBe(true)
    }),
  )
})

test('no two are the same', () => {
  const ids = Array.from({ length: 100_000 }, (_, index) => newId(7, index % 3))
  expect(new Set(ids).size).toBe(ids.length)
})

test.each([-1, 1.5, 0x1_0000_0000, Number.NaN])('%s is no region', (r) => {
  expect(() => newId(r)).toThrow(RangeError)
})

test.each(['', 'x', '0190163d-8694-4739-aea5-966c26f8ad91', '0190163D-8694-739B-AEA5-966C26F8AD91'])('%o is no id', (text) => {
  expect(isId(text)).toBe(false)
  expect(regionOf(text)).toBe(nowhere)
})
