import { daysBetween, type Day } from '#domain/day.ts'

/** Whole days from one calendar day of an answer to another; negative when `to` lies before `from`. */
export const daysFrom = (from: string, to: string): number => daysBetween(from as Day, to as Day)

/** `2026-03-05T01:41:07Z` as the clock on the wall of the office: 09:41. The days of the trail are the office's days. */
export const clockTime = (at: string, timeZone = 'Asia/Shanghai'): string =>
  new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone }).format(new Date(at))
