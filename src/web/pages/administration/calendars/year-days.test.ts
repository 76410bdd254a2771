import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mondayToFriday } from '#domain/calendar.ts'
import { chinaYears } from '#domain/calendar/china.ts'
import { addDays, dayOf } from '#domain/day.ts'
import { changesBetween, days, daysOfMonth, inYear, kindOf, stretches, toggled, workedIn, type Exceptions } from './year-days.ts'

const plain: Exceptions = { weekdays: mondayToFriday, holidays: [], workdays: [] }
const year = (holidays: string[], workdays: string[]): Exceptions => ({ ...plain, holidays: days(holidays), workdays: days(workdays) })

test.each([
  ['2026-01-01', 'holiday'],
  ['2026-01-03', 'rest'],
  ['2026-01-04', 'workday'],
  ['2026-01-05', 'work'],
])('%s is %s', (day, kind) => {
  expect(kindOf(year(['2026-01-01', '2026-01-02'], ['2026-01-04']), dayOf(day))).toBe(kind)
})

test('a working day becomes a holiday, a rest day is worked; pressed again, all is as before', () => {
  const within = fc.integer({ min: 0, max: 364 }).map((days) => addDays(dayOf('2026-01-01'), days))
  fc.assert(
    fc.property(fc.array(within), within, (before, day) => {
      const start = before.reduce(toggled, plain)
      const once = toggled(start, day)
      expect(kindOf(once, day)).not.toBe(kindOf(start, day))
      expect(toggled(once, day)).toEqual(start)
    }),
  )
})

test('holidays are told with the weekends that adjoin them, and stop at a day that is worked', () => {
  expect(stretches(year(['2026-01-01', '2026-01-02', '2026-04-06'], ['2026-01-04']))).toEqual([
    { from: '2026-01-01', to: '2026-01-03', holidays: 2 },
    { from: '2026-04-04', to: '2026-04-06', holidays: 1 },
  ])
})

test.each(chinaYears.map((data) => [data.year, data] as const))('%d: every holiday stands in exactly one stretch', (_, data) => {
  expect(stretches(data).reduce((sum, stretch) => sum + stretch.holidays, 0)).toBe(data.holidays.length)
})

test.each([
  [2026, 2, 28],
  [2024, 2, 29],
  [2026, 4, 30],
  [2026, 12, 31],
])('%d-%d has %d days', (number, month, count) => {
  expect(daysOfMonth(number, month)).toHaveLength(count)
})

test('an ordinary year of five-day weeks has 261 working days', () => {
  expect(workedIn(plain, 2026)).toBe(261)
  expect(workedIn(year(['2026-01-01'], ['2026-01-04']), 2026)).toBe(261)
})

test.each([
  ['2026-10-01', 'zh', '10月1日'],
  ['2025-12-31', 'zh', '2025年12月31日'],
  ['2026-10-01', 'en', '1 October'],
] as const)('in the table of 2026, %s is said in %s as %s', (day, language, said) => {
  expect(inYear(dayOf(day), 2026, language)).toBe(said)
})

test('what a version changed is told by its days', () => {
  const before = { weekdays: mondayToFriday, holidays: days(['2027-01-01', '2027-05-03']), workdays: days(['2027-05-08']) }
  const now = { weekdays: mondayToFriday, holidays: days(['2027-01-04', '2027-01-01']), workdays: days(['2027-05-08', '2027-02-06']) }
  expect(changesBetween(before, now)).toEqual([
    { what: 'off', days: ['2027-01-04'] },
    { what: 'not-off', days: ['2027-05-03'] },
    { what: 'made', days: ['2027-02-06'] },
  ])
  expect(changesBetween(now, now)).toEqual([])
  expect(changesBetween(now, { ...now, weekdays: [1, 2, 3, 4, 5, 6] })).toEqual([{ what: 'weekdays', days: [] }])
})
