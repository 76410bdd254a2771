import { addDays, weekdayOf, yearOf, type Day, type Weekday } from './day.ts'
import { unmet, type Unmet } from './refusal.ts'

/**
 * One year's working days: the weekdays at work, and exactly the exceptions: weekdays off, and days of the weekend that are worked (调休).
 * A notice may also move the last days of the December before it; they may stand in either year's data.
 */
export type YearData = {
  year: number
  source: string
  weekdays: readonly Weekday[]
  holidays: readonly Day[]
  workdays: readonly Day[]
}

export type Calendar = {
  readonly years: ReadonlyMap<number, YearData>
  readonly exceptions: ReadonlyMap<Day, 'holiday' | 'workday'>
}

export const mondayToFriday: readonly Weekday[] = [1, 2, 3, 4, 5]

/** A calendar of these years. Of two entries for one year the later one holds: so an office's own table replaces the shipped one. */
export function calendarOf(data: Iterable<YearData>): Calendar {
  const byYear = new Map([...data].map((year) => [year.year, year]))
  const inOrder = [...byYear.values()].toSorted((a, b) => a.year - b.year)
  const exceptions = new Map<Day, 'holiday' | 'workday'>()
  for (const year of inOrder) {
    for (const day of year.holidays) exceptions.set(day, 'holiday')
    for (const day of year.workdays) exceptions.set(day, 'workday')
  }
  return { years: new Map(inOrder.map((year) => [year.year, year])), exceptions }
}

const turnOfYear = (year: number): string => `${year}-12-29`

/** What is wrong with a year as somebody entered it. */
export function yearFaults(data: YearData): Unmet[] {
  const belongs = (day: Day) => yearOf(day) === data.year || (yearOf(day) === data.year - 1 && day >= turnOfYear(data.year - 1))
  const all = [...data.holidays, ...data.workdays]
  const list = all.filter((day) => !belongs(day)).map((day) => unmet('calendar-other-year', { day, year: data.year }))
  const twice = new Set(all.filter((day, index) => all.indexOf(day) !== index))
  for (const day of twice) list.push(unmet('calendar-day-twice', { day }))
  if (data.weekdays.length === 0) list.push(unmet('calendar-no-weekdays', { year: data.year }))
  if (data.source.trim() === '') list.push(unmet('calendar-no-source', { year: data.year }))
  return list
}

/**
 * The years whose data is missing to be sure of the days from one to the other. Since 2004 a notice has moved nothing before
 * 29 December of the year before, so from that day on the next year's notice is needed as well.
 */
export function missingYears(calendar: Calendar, from: Day, to: Day): number[] {
  const last = to >= turnOfYear(yearOf(to)) ? yearOf(to) + 1 : yearOf(to)
  const needed = Array.from({ length: Math.max(0, last - yearOf(from) + 1) }, (_, index) => yearOf(from) + index)
  return needed.filter((year) => !calendar.years.has(year))
}

const isWorked = (calendar: Calendar, day: Day): boolean => {
  const exception = calendar.exceptions.get(day)
  if (exception) return exception === 'workday'
  return (calendar.years.get(yearOf(day))?.weekdays ?? mondayToFriday).includes(weekdayOf(day))
}

/** Whether the days after `from` up to `to` (or before it down to `to`) can still change; the start does not count, so it cannot matter. */
const unsure = (calendar: Calendar, from: Day, to: Day): boolean => {
  if (from === to) return false
  return (from < to ? missingYears(calendar, addDays(from, 1), to) : missingYears(calendar, to, addDays(from, -1))).length > 0
}

/** `provisional` says that a year without data was counted by its weekdays, so the answer may change when the data arrives. */
export type Reached = { day: Day; skipped: number; provisional: boolean }

export const isWorkingDay = (calendar: Calendar, day: Day): { working: boolean; provisional: boolean } => ({
  working: isWorked(calendar, day),
  provisional: missingYears(calendar, day, day).length > 0,
})

/** No calendar rests this long at a stretch; one that does is broken data. */
const longestRest = 60

const step = (calendar: Calendar, day: Day, direction: 1 | -1): { day: Day; skipped: number } => {
  for (let skipped = 0; skipped <= longestRest; skipped++) {
    const next = addDays(day, direction * (skipped + 1))
    if (isWorked(calendar, next)) return { day: next, skipped }
  }
  throw new RangeError(`no working day within ${longestRest} days of ${day}`)
}

/** The `count`-th working day after a day (before it, if negative): the day itself does not count. `skipped` are the days off between. */
export function addWorkingDays(calendar: Calendar, start: Day, count: number): Reached {
  if (!Number.isInteger(count)) throw new RangeError(`not a whole number: ${count}`)
  const direction = count < 0 ? -1 : 1
  let [day, skipped] = [start, 0]
  for (let left = Math.abs(count); left > 0; left--) {
    const next = step(calendar, day, direction)
    day = next.day
    skipped += next.skipped
  }
  return { day, skipped, provisional: unsure(calendar, start, day) }
}

/** The working days after `from` up to and with `to`; negative where `to` is earlier: what `addWorkingDays` needs to get there. */
export function workingDaysBetween(calendar: Calendar, from: Day, to: Day): { count: number; provisional: boolean } {
  const direction = to < from ? -1 : 1
  let count = 0
  for (let day = from; day !== to;) {
    day = addDays(day, direction)
    if (isWorked(calendar, day)) count += direction
  }
  return { count, provisional: unsure(calendar, from, to) }
}

/** The day itself if it is worked, else the first working day after it (民法典 art. 203). */
export function rollForward(calendar: Calendar, day: Day): Reached {
  const { working, provisional } = isWorkingDay(calendar, day)
  if (working) return { day, skipped: 0, provisional }
  const next = step(calendar, day, 1)
  return { day: next.day, skipped: next.skipped + 1, provisional: provisional || unsure(calendar, day, next.day) }
}
