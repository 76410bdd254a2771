import { addDays, addMonths, daysBetween, type Day } from '#domain/day.ts'

type Dated = { start: string | null; due: string | null; originalDue: string | null; doneOn: string | null }

/** Whole months from the first day of any task to the last, with today among them. */
export type Scale = { from: Day; to: Day; months: Day[]; today: Day }

const startOfMonth = (day: Day): Day => `${day.slice(0, 7)}-01` as Day

export function scaleOf(tasks: readonly Dated[], today: Day): Scale {
  const days = tasks
    .flatMap(({ start, due, originalDue, doneOn }) => [start, due, originalDue, doneOn])
    .filter((day) => day !== null) as Day[]
  const [first, last] = [today, ...days].reduce(([a, b], day) => [day < a ? day : a, day > b ? day : b], [today, today])
  const from = startOfMonth(first)
  const to = addDays(addMonths(startOfMonth(last), 1), -1)
  const months: Day[] = []
  for (let month = from; month <= to; month = addMonths(month, 1)) months.push(month)
  return { from, to, months, today }
}

/** How far along the scale a day begins, in per cent. */
export const along = ({ from, to }: Scale, day: string): number => (daysBetween(from, day as Day) / (daysBetween(from, to) + 1)) * 100

/** Where a bar begins and how long it is; a bar holds its last day. */
export function barOf(scale: Scale, from: string, to: string): { left: string; width: string } {
  const left = along(scale, from)
  return { left: `${left}%`, width: `${Math.max(0.4, along(scale, addDays(to as Day, 1)) - left)}%` }
}
