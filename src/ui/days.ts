import { daysBetween, type Day } from '#domain/day.ts'

/** Whole days from one calendar day of an answer to another; negative when `to` lies before `from`. */
export const daysFrom = (from: string, to: string): number => daysBetween(from as Day, to as Day)
