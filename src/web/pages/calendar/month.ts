import { addDays, addMonths, weekdayOf, type Day } from '#domain/day.ts'

const shape = /^[12]\d{3}-(0[1-9]|1[0-2])$/

/** The month an address names, or that of today. */
export const monthIn = (text: string | null, today: Day): string => (text !== null && shape.test(text) ? text : today.slice(0, 7))

const firstOf = (month: string): Day => `${month}-01` as Day
export const monthAfter = (month: string, count: number): string => addMonths(firstOf(month), count).slice(0, 7)

/** Whole weeks, Monday first, that hold a month. */
export function spanOf(month: string): { from: Day; to: Day } {
  const first = firstOf(month)
  const last = addDays(addMonths(first, 1), -1)
  return { from: addDays(first, 1 - weekdayOf(first)), to: addDays(last, 7 - weekdayOf(last)) }
}

export const weeksOf = <One>(days: readonly One[]): One[][] =>
  Array.from({ length: Math.ceil(days.length / 7) }, (_, week) => days.slice(week * 7, week * 7 + 7))
