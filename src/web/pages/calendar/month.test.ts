import { expect, test } from 'vitest'
import { daysBetween, weekdayOf, type Day } from '#domain/day.ts'
import { monthAfter, monthIn, spanOf, weeksOf } from './month.ts'

const today = '2026-11-22' as Day

test.each([
  ['2026-11', '2026-10-26', '2026-12-06'],
  ['2026-02', '2026-01-26', '2026-03-01'],
  ['2024-02', '2024-01-29', '2024-03-03'],
  ['2027-02', '2027-02-01', '2027-02-28'],
])('%s is held by the weeks from %s to %s', (month, from, to) => {
  expect(spanOf(month)).toEqual({ from, to })
})

test('every span is whole weeks, from a Monday, of at most six', () => {
  for (let count = 0; count < 60; count += 1) {
    const { from, to } = spanOf(monthAfter('2025-01', count))
    expect([weekdayOf(from), weekdayOf(to), (daysBetween(from, to) + 1) % 7]).toEqual([1, 7, 0])
    expect(daysBetween(from, to)).toBeLessThan(42)
  }
})

test.each([
  ['2026-03', '2026-03'],
  [null, '2026-11'],
  ['2026-13', '2026-11'],
  ['soon', '2026-11'],
])('an address that says %s shows %s', (said, month) => expect(monthIn(said, today)).toBe(month))

test('weeks are seven days each', () => expect(weeksOf([1, 2, 3, 4, 5, 6, 7, 8]).map((week) => week.length)).toEqual([7, 1]))
