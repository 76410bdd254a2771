import type { Actor } from '#domain/actor.ts'
import type { YearData } from '#domain/calendar.ts'
import { chinaYears } from '#domain/calendar/china.ts'
import { yearOf, type Day } from '#domain/day.ts'
import type { Db } from '#platform/db/open-db.ts'
import { awaitedYears, editedYears } from './regimes.store.ts'

export type KnownYear = YearData & { version: number; shipped: boolean; edited: boolean }

export type Calendars = { years: KnownYear[]; missing: number[]; awaited: number[] }

/**
 * Every year in force; the years without data, among them the gaps up to next year; and the years that provisional days of the region
 * wait for. A year both known and awaited came from elsewhere: then there is something to count again.
 */
export async function readCalendars(db: Db, actor: Actor, today: Day): Promise<Calendars> {
  const known = new Map<number, KnownYear>(chinaYears.map((data) => [data.year, { ...data, version: 0, shipped: true, edited: false }]))
  for (const { year, version, data } of await editedYears(db)) known.set(year, { ...data, version, shipped: known.has(year), edited: true })
  const years = [...known.values()].toSorted((a, b) => a.year - b.year)
  const awaited = await awaitedYears(db, actor.region)
  const [first, last] = [Math.min(...known.keys()), Math.max(...known.keys(), yearOf(today) + 1)]
  const span = Array.from({ length: last - first + 1 }, (_, index) => first + index)
  const missing = [...new Set([...span, ...awaited])].filter((year) => !known.has(year)).toSorted((a, b) => a - b)
  return { years, missing, awaited }
}
