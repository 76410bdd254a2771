import { dayAt, type Day } from '#domain/day.ts'

/** Until somebody is signed in nobody knows where the office is, and the device's own clock is the nearest. */
let zone = Intl.DateTimeFormat().resolvedOptions().timeZone

const clockIn = (timeZone: string) => new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone })
// Made once: making one costs more than a line of a story.
let clock = clockIn(zone)

const known = (name: string): boolean => {
  try {
    return Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}

/** The server says where its office is (`RECTIFY_TIMEZONE`); a browser too old to know that zone goes on with its own. */
export const keepOfficeZone = (name: string): void => {
  if (!known(name)) return
  zone = name
  clock = clockIn(name)
}

/** The day an instant falls on at the office, wherever the screen stands. The days of the trail are the office's days. */
export const officeDay = (at: string): Day => dayAt(at, zone)

/** `2026-03-05T01:41:07Z` as the clock on the wall of the office: 09:41. */
export const officeTime = (at: string): string => clock.format(new Date(at))

/** Day and hour in one breath: 2026-03-05 09:41. */
export const officeMoment = (at: string): string => `${officeDay(at)} ${officeTime(at)}`

export const officeToday = (): Day => officeDay(new Date().toISOString())
