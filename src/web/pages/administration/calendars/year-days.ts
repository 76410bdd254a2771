import { addDays, asDay, formatDay, weekdayOf, yearOf, type Day, type Weekday } from '#domain/day.ts'

/** The exceptions of one year: weekdays off, and days of the weekend that are worked. */
export type Exceptions = { weekdays: readonly Weekday[]; holidays: readonly Day[]; workdays: readonly Day[] }

export const days = (list: readonly string[]): Day[] => list.flatMap((text) => asDay(text) ?? [])

export type DayKind = 'work' | 'rest' | 'holiday' | 'workday'

export function kindOf(year: Exceptions, day: Day): DayKind {
  if (year.holidays.includes(day)) return 'holiday'
  if (year.workdays.includes(day)) return 'workday'
  return year.weekdays.includes(weekdayOf(day)) ? 'work' : 'rest'
}

const without = (list: readonly Day[], day: Day): Day[] => list.filter((one) => one !== day)
const having = (list: readonly Day[], day: Day): Day[] => [...list, day].toSorted()

/** A working day becomes a holiday, a day of rest is worked; once more, and it is as every week. */
export function toggled(year: Exceptions, day: Day): Exceptions {
  const kind = kindOf(year, day)
  if (kind === 'holiday') return { ...year, holidays: without(year.holidays, day) }
  if (kind === 'workday') return { ...year, workdays: without(year.workdays, day) }
  return kind === 'work' ? { ...year, holidays: having(year.holidays, day) } : { ...year, workdays: having(year.workdays, day) }
}

export type Stretch = { from: Day; to: Day; holidays: number }

const isOff = (year: Exceptions, day: Day): boolean => ['rest', 'holiday'].includes(kindOf(year, day))

export type Change = { what: 'off' | 'not-off' | 'made' | 'not-made' | 'weekdays'; days: Day[] }

const lacking = (list: readonly Day[], other: readonly Day[]): Day[] => list.filter((day) => !other.includes(day)).toSorted()

/** What is different in a year from how it stood before. */
export function changesBetween(before: Exceptions, now: Exceptions): Change[] {
  const weekdays = before.weekdays.toSorted().join() !== now.weekdays.toSorted().join()
  const changes: Change[] = [
    { what: 'off', days: lacking(now.holidays, before.holidays) },
    { what: 'not-off', days: lacking(before.holidays, now.holidays) },
    { what: 'made', days: lacking(now.workdays, before.workdays) },
    { what: 'not-made', days: lacking(before.workdays, now.workdays) },
  ]
  return [...changes.filter((one) => one.days.length > 0), ...(weekdays ? [{ what: 'weekdays' as const, days: [] }] : [])]
}

/** The days off as notices announce them: each holiday with the rest days that adjoin it. */
export function stretches(year: Exceptions): Stretch[] {
  const found: Stretch[] = []
  for (const holiday of year.holidays.toSorted()) {
    const last = found.at(-1)
    if (last && holiday <= last.to) last.holidays += 1
    else {
      let [from, to] = [holiday, holiday]
      while (isOff(year, addDays(from, -1))) from = addDays(from, -1)
      while (isOff(year, addDays(to, 1))) to = addDays(to, 1)
      found.push({ from, to, holidays: 1 })
    }
  }
  return found
}

/** The days of a month, 1 to 12. */
export function daysOfMonth(year: number, month: number): Day[] {
  const first = `${year}-${String(month).padStart(2, '0')}-01` as Day
  const all = Array.from({ length: 31 }, (_, index) => addDays(first, index))
  return all.filter((day) => day.slice(0, 7) === first.slice(0, 7))
}

/** The last days of the December before, which a notice may move too. */
export const daysBefore = (year: number): Day[] => [29, 30, 31].map((day) => `${year - 1}-12-${day}` as Day)

/** How many days of a year are worked. */
export const workedIn = (year: Exceptions, number: number): number =>
  Array.from({ length: 12 }, (_, index) => daysOfMonth(number, index + 1))
    .flat()
    .filter((day) => !isOff(year, day)).length

export const standsInYear = (list: readonly Day[], number: number): boolean => list.every((day) => yearOf(day) === number)

/** The year itself is left out: it stands above. */
export const inYear = (day: Day, number: number, language: 'zh' | 'en'): string =>
  yearOf(day) === number ? formatDay(day, language).replace(/^\d{4}年| \d{4}$/, '') : formatDay(day, language)
