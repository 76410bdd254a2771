import { expect, test } from 'vitest'
import { rateOf } from '#domain/statistics.ts'
import { percentOf, rateText } from './rate.ts'

test.each([
  [12, 40, '12 / 40 = 30%'],
  [1, 3, '1 / 3 = 33.3%'],
  [0, 7, '0 / 7 = 0%'],
  [7, 7, '7 / 7 = 100%'],
  [9999, 10_000, '9999 / 10000 = 99.9%'],
  [1, 10_000, '1 / 10000 = 0.1%'],
  [0, 0, '—'],
])('%d of %d is written %s', (done, total, written) => {
  expect(rateText(rateOf('finding', 'verified-closed', done, total))).toBe(written)
})

test('all but one is not all', () => expect(percentOf(0.9999)).toBe(99.9))
