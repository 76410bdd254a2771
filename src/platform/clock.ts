import { dayAt, type Day } from '#domain/day.ts'

/** What time it is, as an argument: an instant in ISO text (UTC), and the day and the hour at the office. */
export type Clock = { now(): string; today(): Day; time(): string; readonly zone: string }

export const officeTimezone = 'Asia/Shanghai'

const hour = (instant: string, timeZone: string): string =>
  new Date(instant).toLocaleTimeString('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' })

const from = (now: () => string, timezone: string): Clock => ({
  now,
  today: () => dayAt(now(), timezone),
  time: () => hour(now(), timezone),
  zone: timezone,
})

export const clockIn = (timezone: string): Clock => from(() => new Date().toISOString(), timezone)

export const systemClock: Clock = clockIn(officeTimezone)

/** Stands still until it is set: for tests, and to load the past. */
export function fixedClock(instant: string, timezone = officeTimezone): Clock & { set(instant: string): void } {
  let at = new Date(instant).toISOString()
  return {
    ...from(() => at, timezone),
    set: (next) => {
      at = new Date(next).toISOString()
    },
  }
}

/** Runs, but earlier or later than another. */
export const shiftedClock = (clock: Clock, milliseconds: number): Clock =>
  from(() => new Date(Date.parse(clock.now()) + milliseconds).toISOString(), clock.zone)
