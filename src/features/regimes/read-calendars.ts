import type { Actor } from '#domain/actor.ts'
import type { YearData } from '#domain/calendar.ts'
import { chinaYears } from '#domain/calendar/china.ts'
import { yearOf, type Day } from '#domain/day.ts'
import type { Db } from '#platform/db/open-db.ts'
import { awaitedYears, yearVersions, type YearVersion } from './regimes.store.ts'

/** One way a year was known: as shipped (version 0, by nobody), and as each office kept it since. */
export type YearHistory = Partial<Pick<YearVersion, 'day' | 'regionName' | 'by' | 'byEn'>> & { version: number; data: YearData }
export type KnownYear = YearData & { version: number; shipped: boolean; edited: boolean; history: YearHistory[] }

export type Calendars = { years: KnownYear[]; missing: number[]; awaited: number[] }

/**
 * Every year in force; the years without data, among them the gaps up to next year; and the years that provisional days of the region
 * wait for. A year both known and awaited came from elsewhere: then there is something to count again.
 */
export async function readCalendars(db: Db, actor: Actor, today: Day): Promise<Calendars> {
  const shipped = (data: YearData): KnownYear => ({ ...data, version: 0, shipped: true, edited: false, history: [{ version: 0, data }] })
  const known = new Map<number, KnownYear>(chinaYears.map((data) => [data.year, shipped(data)]))
  for (const [year, versions] of Map.groupBy(await yearVersions(db, actor.region), (one) => one.year)) {
    const { version, data } = versions[0]!
    const before = known.get(year)
    known.set(year, { ...data, version, shipped: before !== undefined, edited: true, history: [...versions, ...(before?.history ?? [])] })
  }
  const years = [...known.values()].toSorted((a, b) => a.year - b.year)
  const awaited = await awaitedYears(db, actor.region)
  const [first, last] = [Math.min(...known.keys()), Math.max(...known.keys(), yearOf(today) + 1)]
  const span = Array.from({ length: last - first + 1 }, (_, index) => first + index)
  const missing = [...new Set([...span, ...awaited])].filter((year) => !known.has(year)).toSorted((a, b) => a - b)
  return { years, missing, awaited }
}
