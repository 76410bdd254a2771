import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { chinaYears } from './calendar/china.ts'
import {
  addWorkingDays,
  calendarOf,
  isWorkingDay,
  missingYears,
  mondayToFriday,
  rollForward,
  workingDaysBetween,
  yearFaults,
  type YearData,
} from './calendar.ts'
import { addDays, dayOf, daysBetween, type Day } from './day.ts'

const china = calendarOf(chinaYears)
const days = fc.integer({ min: 0, max: 9000 }).map((count) => addDays(dayOf('2003-06-01'), count))
const year = (number: number, holidays: string[] = [], workdays: string[] = []): YearData => ({
  year: number,
  source: 'the office',
  weekdays: mondayToFriday,
  holidays: holidays.map(dayOf),
  workdays: workdays.map(dayOf),
})

describe('counting working days', () => {
  test.each([
    ['2021-09-30', 1, '2021-10-08', 7], // over the National Day
    ['2021-10-08', 1, '2021-10-09', 0], // a Saturday at work
    ['2021-09-03', 30, '2021-10-21', 18], // 11 to 18 September, 15 to the 26th, 19 to the 30th, 21 to 9 October
    ['2020-01-23', 1, '2020-02-03', 10],
    ['2021-10-08', -1, '2021-09-30', 7],
    ['2021-10-02', 0, '2021-10-02', 0],
  ])('%s and %i: %s, %i days off between', (from, count, day, skipped) => {
    expect(addWorkingDays(china, dayOf(from), count)).toEqual({ day, skipped, provisional: false })
  })

  test('adding and counting meet', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -150, max: 150 }), (start, count) => {
        const reached = addWorkingDays(china, start, count)
        const between = workingDaysBetween(china, start, reached.day)
        expect(between).toEqual({ count, provisional: reached.provisional })
        expect(Math.abs(daysBetween(start, reached.day))).toBe(Math.abs(count) + reached.skipped)
        expect(count === 0 || isWorkingDay(china, reached.day).working).toBe(true)
      }),
    )
  })

  test('counts add up over any day between', () => {
    fc.assert(
      fc.property(days, fc.nat(200), fc.nat(200), (a, first, second) => {
        const b = addDays(a, first)
        const c = addDays(b, second)
        const count = (from: Day, to: Day) => workingDaysBetween(china, from, to).count
        return count(a, b) + count(b, c) === count(a, c)
      }),
    )
  })

  test('a last day off rolls to the next working day', () => {
    expect(rollForward(china, dayOf('2021-10-02'))).toEqual({ day: '2021-10-08', skipped: 6, provisional: false })
    expect(rollForward(china, dayOf('2021-10-09'))).toEqual({ day: '2021-10-09', skipped: 0, provisional: false })
  })
})

describe('a year without data', () => {
  test('is counted by its weekdays, and says that it is provisional', () => {
    expect(isWorkingDay(china, dayOf('2027-10-01'))).toEqual({ working: true, provisional: true })
    expect(addWorkingDays(china, dayOf('2026-12-25'), 10)).toMatchObject({ provisional: true })
    expect(rollForward(china, dayOf('2027-01-02'))).toMatchObject({ day: '2027-01-04', provisional: true })
  })

  test('becomes final, and may move, when the data arrives', () => {
    const before = addWorkingDays(china, dayOf('2027-09-30'), 5)
    const off = ['2027-10-01', '2027-10-04', '2027-10-05', '2027-10-06', '2027-10-07']
    const after = addWorkingDays(calendarOf([...chinaYears, year(2027, off, ['2027-10-09'])]), dayOf('2027-09-30'), 5)
    expect(before).toMatchObject({ day: '2027-10-07', provisional: true })
    expect(after).toMatchObject({ day: '2027-10-13', provisional: false })
  })

  // Notices moved days at the end of the December before in 2005, 2006, 2007, 2011 and 2018, none earlier than the 29th.
  test.each([
    ['2026-12-01', '2026-12-28', []],
    ['2026-12-01', '2026-12-29', [2027]],
    ['2026-06-01', '2028-03-01', [2027, 2028]],
    ['2003-12-20', '2004-01-10', [2003]],
    ['2025-12-31', '2026-01-04', []],
  ])('%s to %s needs %j', (from, to, missing) => {
    expect(missingYears(china, dayOf(from), dayOf(to))).toEqual(missing)
  })
})

describe("an office's own year", () => {
  test('replaces the shipped one as a whole', () => {
    const own = calendarOf([...chinaYears, year(2026, ['2026-03-03'])])
    expect(isWorkingDay(own, dayOf('2026-03-03')).working).toBe(false)
    expect(isWorkingDay(own, dayOf('2026-10-01')).working).toBe(true)
    expect(isWorkingDay(own, dayOf('2025-10-01')).working).toBe(false)
  })

  test('may move the last days of the December before', () => {
    const next = year(2027, ['2026-12-31'])
    expect(yearFaults(next)).toEqual([])
    expect(isWorkingDay(calendarOf([next, ...chinaYears]), dayOf('2026-12-31'))).toEqual({ working: false, provisional: false })
  })

  test('is checked day by day', () => {
    const broken = { ...year(2027, ['2027-10-01', '2027-10-01', '2026-12-20'], ['2028-01-01', '2027-10-01']), weekdays: [], source: ' ' }
    expect(yearFaults(broken)).toEqual([
      { code: 'calendar-other-year', values: { day: '2026-12-20', year: 2027 } },
      { code: 'calendar-other-year', values: { day: '2028-01-01', year: 2027 } },
      { code: 'calendar-day-twice', values: { day: '2027-10-01' } },
      { code: 'calendar-no-weekdays', values: { year: 2027 } },
      { code: 'calendar-no-source', values: { year: 2027 } },
    ])
  })

  test('that never works ends in a fault, not in a loop', () => {
    expect(() => addWorkingDays(calendarOf([{ ...year(2026), weekdays: [] }]), dayOf('2026-01-01'), 1)).toThrow(RangeError)
    expect(() => addWorkingDays(china, dayOf('2026-01-01'), 1.5)).toThrow(RangeError)
  })
})
