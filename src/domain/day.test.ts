import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addDays,
  addMonths,
  asDay,
  compareDays,
  dayAt,
  dayOf,
  daysBetween,
  earliest,
  formatDay,
  formatWeekday,
  latest,
  weekdayOf,
  type Day,
} from './day.ts'

const days = fc.integer({ min: -10_000, max: 50_000 }).map((count) => addDays(dayOf('2000-01-01'), count))

describe('a day', () => {
  test.each(['2021-09-03', '2020-02-29', '2000-02-29', '1900-01-01', '2999-12-31'])('%s is one', (text) => {
    expect(asDay(text)).toBe(text)
  })

  test.each([
    '2021-02-30',
    '2021-02-29',
    '1900-02-29',
    '2021-04-31',
    '2021-13-01',
    '2021-00-10',
    '2021-01-00',
    '0022-03-24',
    '3021-01-01',
    '2021-9-3',
    '2021915',
    '20210915',
    '2021-09-03T00:00:00Z',
    ' 2021-09-03',
    '２０２１-09-03',
    '',
  ])('%s is none', (text) => {
    expect(asDay(text)).toBeUndefined()
    expect(() => dayOf(text)).toThrow(RangeError)
  })

  test('is the day at the office, not in Greenwich', () => {
    expect(dayAt('2021-09-03T15:59:59Z', 'Asia/Shanghai')).toBe('2021-09-03')
    expect(dayAt('2021-09-03T16:00:00Z', 'Asia/Shanghai')).toBe('2021-09-04')
    expect(dayAt('2021-09-03T16:00:00Z', 'America/New_York')).toBe('2021-09-03')
  })

  test('reads as people write it', () => {
    expect(formatDay(dayOf('2021-09-03'), 'zh')).toBe('2021年9月3日')
    expect(formatDay(dayOf('2021-12-31'), 'en')).toBe('31 December 2021')
    expect(formatWeekday(dayOf('2021-09-03'), 'zh')).toBe('星期五')
    expect(formatWeekday(dayOf('2021-09-05'), 'en')).toBe('Sunday')
  })
})

describe('months', () => {
  test.each([
    ['2021-09-03', 6, '2022-03-03'],
    ['2021-08-31', 6, '2022-02-28'],
    ['2023-08-31', 6, '2024-02-29'],
    ['2021-01-31', 1, '2021-02-28'],
    ['2021-02-28', 1, '2021-03-28'],
    ['2021-11-30', 3, '2022-02-28'],
    ['2021-12-31', 12, '2022-12-31'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-03-31', -1, '2024-02-29'],
    ['2021-09-03', 0, '2021-09-03'],
  ])('%s and %i months: %s', (from, count, to) => {
    expect(addMonths(dayOf(from), count)).toBe(to)
  })

  test('end on the same date, or on the last day of a shorter month', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -600, max: 600 }), (day, count) => {
        const end = addMonths(day, count)
        const monthsApart = (Number(end.slice(0, 4)) - Number(day.slice(0, 4))) * 12 + Number(end.slice(5, 7)) - Number(day.slice(5, 7))
        const lastOfMonth = addDays(end, 1).slice(8) === '01'
        return monthsApart === count && (end.slice(8) === day.slice(8) || (end.slice(8) < day.slice(8) && lastOfMonth))
      }),
    )
  })

  test('keep the order of days', () => {
    fc.assert(
      fc.property(days, days, fc.integer({ min: 0, max: 60 }), (a, b, count) => {
        const [early, late] = a <= b ? [a, b] : [b, a]
        return addMonths(early, count) <= addMonths(late, count)
      }),
    )
  })
})

describe('days', () => {
  test('adding and taking away meet', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -9000, max: 9000 }), (day, count) => {
        const other = addDays(day, count)
        return asDay(other) === other && daysBetween(day, other) === count && addDays(other, -count) === day
      }),
    )
  })

  test('weekdays follow one another', () => {
    expect(weekdayOf(dayOf('2026-01-01'))).toBe(4)
    fc.assert(fc.property(days, (day) => weekdayOf(addDays(day, 1)) === (weekdayOf(day) % 7) + 1))
  })

  test('order is the order of time', () => {
    fc.assert(
      fc.property(days, days, (a, b) => {
        expect(compareDays(a, b)).toBe(Math.sign(daysBetween(b, a)))
        expect([earliest(a, b), latest(a, b)]).toEqual([a, b].toSorted(compareDays))
      }),
    )
  })

  test('a broken count, or a year beyond the range, is a fault', () => {
    expect(() => addDays(dayOf('2021-09-03'), 0.5)).toThrow(RangeError)
    expect(() => addMonths(dayOf('2021-09-03'), Number.NaN)).toThrow(RangeError)
    expect(() => addDays('2999-12-31' as Day, 1)).toThrow(RangeError)
  })
})

describe('dated time-lines of real rectifications', () => {
  test.each([
    ['2021-09-03', '2021-09-14', 11],
    ['2021-09-03', '2022-04-16', 225],
    ['2023-01-17', '2023-05-04', 107],
    ['2022-01-27', '2023-01-29', 367],
  ])('%s to %s: %i days', (from, to, count) => {
    expect(daysBetween(dayOf(from), dayOf(to))).toBe(count)
    expect(addDays(dayOf(from), count)).toBe(to)
  })
})
