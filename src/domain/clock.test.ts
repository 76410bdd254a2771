import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { calendarOf, isWorkingDay, mondayToFriday, type YearData } from './calendar.ts'
import { chinaYears } from './calendar/china.ts'
import { computeClock, computePeriod, explain, workDue } from './clock.ts'
import { addDays, dayOf, weekdayOf, yearOf, type Day } from './day.ts'
import { regimes } from './regime/shipped.ts'
import { regimeOn, type Period } from './regime.ts'

const china = calendarOf(chinaYears)
const regime = (code: string) => regimeOn(regimes, code, dayOf('2026-01-01'))!
const daysOf = (code: string, start: string) =>
  Object.fromEntries(Object.entries(computeClock(regime(code), dayOf(start), china)).map(([limits, { day }]) => [limits, day]))

const sixMonths = regime('inspection').periods.find((period) => period.limits === 'rectification')!
const period = (changes: Partial<Period>): Period => ({ ...sixMonths, ...changes })
const starts = fc.integer({ min: 0, max: 8300 }).map((count) => addDays(dayOf('2004-01-01'), count))

describe('the clock of a regime', () => {
  test.each([
    ['inspection', '2021-09-03', { plan: '2021-10-03', rectification: '2022-03-03', evaluation: '2022-04-03' }],
    ['inspection', '2023-01-17', { plan: '2023-02-17', rectification: '2023-07-17', evaluation: '2023-08-17' }],
    ['inspection', '2022-01-27', { plan: '2022-02-27', rectification: '2022-07-27', evaluation: '2022-08-27' }],
    ['inspection', '2021-08-31', { plan: '2021-09-30', rectification: '2022-02-28', evaluation: '2022-03-28' }],
    [
      'inspection-county',
      '2022-01-27',
      { plan: '2022-02-27', rectification: '2022-04-27', report: '2022-04-27', evaluation: '2022-05-27' },
    ],
    ['audit-60', '2022-05-18', { report: '2022-07-17' }],
    ['audit-90', '2022-05-18', { report: '2022-08-16' }],
    ['environment', '2021-09-03', { plan: '2021-10-21', report: '2022-04-21' }],
    ['omb-a50', '2021-08-31', { resolution: '2022-02-28' }],
  ])('%s from %s', (code, start, expected) => {
    expect(daysOf(code, start)).toEqual(expected)
  })

  test('of the 2015 rules gives two months for the report', () => {
    const old = regimeOn(regimes, 'inspection', dayOf('2016-10-10'))!
    expect(computeClock(old, dayOf('2016-10-10'), china).report?.day).toBe('2016-12-10')
  })

  // Plan adopted and outcome disclosed on the days of real time-lines: inside the month, after the six months.
  test('agrees with what a university did', () => {
    const days = daysOf('inspection', '2021-09-03')
    expect('2021-09-14' <= days['plan']! && days['rectification']! <= '2022-04-16').toBe(true)
  })

  test('knows by when the work is due, whatever the regime limits', () => {
    const due = (code: string) => workDue(computeClock(regime(code), dayOf('2022-05-18'), china))?.day
    expect(due('inspection')).toBe('2022-11-18')
    expect(due('audit-60')).toBe('2022-07-17')
    expect(due('environment')).toBe('2022-12-30')
    expect(due('omb-a50')).toBe('2022-11-18')
    expect(workDue({})).toBeUndefined()
  })
})

describe('a last day that is off', () => {
  test('rolls over where the rule says so, and only there', () => {
    const [rolling, fixed] = [period({ rollsOver: true, number: 1 }), period({ rollsOver: false, number: 1 })]
    expect(computePeriod(rolling, dayOf('2021-09-03'), china)).toMatchObject({
      day: '2021-10-08',
      explanation: { rolledFrom: '2021-10-03' },
    })
    expect(computePeriod(fixed, dayOf('2021-09-03'), china)).toMatchObject({ day: '2021-10-03', explanation: { rolledFrom: null } })
  })

  test('rolls to a working day, never back', () => {
    fc.assert(
      fc.property(starts, fc.integer({ min: 1, max: 400 }), (start, number) => {
        const end = computePeriod(period({ rollsOver: true, unit: 'day', number }), start, china).day
        return isWorkingDay(china, end).working && end >= addDays(start, number)
      }),
    )
  })
})

const weekdaysOff = (from: Day, count: number): Day[] =>
  Array.from({ length: count }, (_, index) => addDays(from, index)).filter((day) => weekdayOf(day) <= 5)
const year2027: YearData = {
  year: 2027,
  source: 'a notice to come',
  weekdays: mondayToFriday,
  holidays: weekdaysOff(dayOf('2027-02-05'), 7),
  workdays: [dayOf('2027-01-31')],
}

describe('a clock that needs a year without data', () => {
  const environment = regime('environment')
  const before = computeClock(environment, dayOf('2027-01-15'), china)
  const after = computeClock(environment, dayOf('2027-01-15'), calendarOf([...chinaYears, year2027]))

  test('is provisional, also in what runs from it', () => {
    expect(before.plan).toMatchObject({ day: '2027-02-26', provisional: true, explanation: { missingYears: [2027] } })
    expect(before.report).toMatchObject({ day: '2027-08-26', provisional: true, explanation: { missingYears: [2027] } })
  })

  test('is final when computed again with the data', () => {
    expect(after.plan).toMatchObject({ day: '2027-03-04', provisional: false, explanation: { missingYears: [] } })
    expect(after.report).toMatchObject({ day: '2027-09-04', provisional: false })
  })

  test('is final at once where no working day matters', () => {
    expect(computeClock(regime('inspection'), dayOf('2027-09-03'), china).rectification).toMatchObject({
      day: '2028-03-03',
      provisional: false,
    })
  })

  test('says so exactly when a year is missing', () => {
    fc.assert(
      fc.property(starts, fc.integer({ min: 1, max: 60 }), (start, number) => {
        const { day, provisional } = computePeriod(period({ unit: 'working-day', number }), start, china)
        return provisional === (yearOf(day) > 2026 || day >= '2026-12-29')
      }),
    )
  })
})

describe('a computed day explains itself', () => {
  const clock = computeClock(regime('inspection'), dayOf('2021-09-03'), china)

  test('with start, period, source and end', () => {
    expect(explain(clock.rectification!, 'zh')).toBe(
      '自2021-09-03反馈之日起6个月（依据：通行做法：集中整改一般6个月，原文未能查阅），至2022-03-03',
    )
    expect(explain(clock.rectification!, 'en')).toBe(
      '6 months from the feedback of 2021-09-03 (source: common practice: 6 months of concentrated rectification; its text was not readable), until 2022-03-03',
    )
    expect(explain(clock.plan!, 'en')).toMatch(/^1 month from the feedback/)
    expect(explain(clock.evaluation!, 'zh')).toMatch(/^自2022-03-03集中整改期限届满之日起1个月.*至2022-04-03$/)
  })

  test.each([
    { what: 'days off', rule: period({ unit: 'working-day', number: 30 }), start: '2021-09-03', zh: /非工作日18天/, en: /18 days off/ },
    { what: 'a short month', rule: sixMonths, start: '2021-08-31', zh: /月末日/, en: /no such date/ },
    {
      what: 'a last day off',
      rule: period({ rollsOver: true, number: 1 }),
      start: '2021-09-03',
      zh: /2021-10-03为休息日/,
      en: /2021-10-03, is off/,
    },
    {
      what: 'a missing year',
      rule: period({ unit: 'working-day', number: 5 }),
      start: '2027-03-01',
      zh: /暂定：2027年/,
      en: /holidays of 2027/,
    },
  ])('and with $what', ({ rule, start, zh, en }) => {
    const computed = computePeriod(rule, dayOf(start), china)
    expect(explain(computed, 'zh')).toMatch(zh)
    expect(explain(computed, 'en')).toMatch(en)
  })

  test('and survives being stored', () => {
    const stored = JSON.parse(JSON.stringify(clock.rectification)) as NonNullable<typeof clock.rectification>
    expect(stored).toEqual(clock.rectification)
    expect(explain(stored, 'zh')).toBe(explain(clock.rectification!, 'zh'))
  })
})
