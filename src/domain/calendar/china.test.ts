import published from 'chinese-days/dist/chinese-days.json' with { type: 'json' }
import { describe, expect, test } from 'vitest'
import { calendarOf, isWorkingDay, yearFaults, type YearData } from '#domain/calendar.ts'
import { addDays, dayOf, weekdayOf } from '#domain/day.ts'
import { chinaYears } from './china.ts'

const china = calendarOf(chinaYears)
const worked = (day: string) => isWorkingDay(china, dayOf(day)).working

describe('the working days of China', () => {
  test('are there for every year from 2004 to 2026, without a fault', () => {
    expect(chinaYears.map(({ year }) => year)).toEqual(Array.from({ length: 23 }, (_, index) => 2004 + index))
    expect(chinaYears.flatMap(yearFaults)).toEqual([])
  })

  test.each(chinaYears)('$year holds exactly the exceptions, and its source', ({ holidays, workdays, source }) => {
    expect(holidays.filter((day) => weekdayOf(day) > 5)).toEqual([])
    expect(workdays.filter((day) => weekdayOf(day) <= 5)).toEqual([])
    expect(source).toMatch(/https?:/)
  })

  // The package overlooks that the notice for 2006 has Saturday 31 December 2005 worked.
  test('agree with the published collection on every day but one', () => {
    const collection = { off: new Set(Object.keys(published.holidays)), on: new Set(Object.keys(published.workdays)) }
    const different = []
    for (let day = dayOf('2004-01-01'); day < '2027-01-01'; day = addDays(day, 1)) {
      const expected = collection.on.has(day) || (weekdayOf(day) <= 5 && !collection.off.has(day))
      if (expected !== worked(day)) different.push(day)
    }
    expect(different).toEqual(['2005-12-31'])
  })

  /**
   * 调休 only moves days, so weekdays off less weekend days worked leaves the year's legal holidays (全国年节及纪念日放假办法: 10 days, 11 from
   * 2008, 13 from 2025), but for days moved across the new year and days given besides.
   */
  const besides: Record<number, number> = {
    2005: -1, // Saturday 31 December worked for a Monday in 2006 …
    2006: +1 - 2, // … and 30 and 31 December 2006 for 2007
    2007: +2,
    2011: -1, // 31 December worked for a day of 2012
    2012: +1,
    2015: +1, // the day of victory, 3 September
    2020: +2, // the Spring Festival prolonged by Friday 31 January and by Saturday 1 February, which was to be worked
  }
  test.each(chinaYears)('$year gives as many days as the law', ({ year, holidays, workdays }: YearData) => {
    const legal = year < 2008 ? 10 : year < 2025 ? 11 : 13
    expect(holidays.length - workdays.length).toBe(legal + (besides[year] ?? 0))
  })

  test.each([
    ['2019-04-28', true], // Sunday worked, 2019-05-01 to 04 off (国办发明电〔2019〕3号)
    ['2019-05-03', false],
    ['2019-05-05', true],
    ['2020-01-31', false],
    ['2020-02-01', false],
    ['2020-02-03', true],
    ['2015-09-03', false],
    ['2015-09-06', true],
    ['2021-10-08', true], // Friday after the seven days
    ['2021-10-09', true], // Saturday worked
    ['2024-02-09', true], // New Year's Eve was a working day in 2024 …
    ['2025-01-28', false], // … and a holiday from 2025
    ['2026-02-14', true],
    ['2026-02-23', false],
    ['2026-09-20', true],
  ])('%s worked: %s', (day, expected) => {
    expect(worked(day)).toBe(expected)
  })
})
