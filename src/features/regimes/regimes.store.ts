import { sql } from 'kysely'
import type { YearData } from '#domain/calendar.ts'
import type { Day } from '#domain/day.ts'
import type { Db, Tx } from '#platform/db/open-db.ts'
import type { ActStamp } from '#platform/trail/acting.ts'

/** A year as an office entered or replaced it. The name of who did is shown in their own region; elsewhere the region's is. */
export type YearVersion = { version: number; day: Day; regionName: string; by: string | null; byEn: string | null; data: YearData }

/** Every version of every edited year, the newest first. */
export async function yearVersions(db: Db, region: number): Promise<(YearVersion & { year: number })[]> {
  const { rows } = await sql<YearVersion & { year: number }>`
    select c.year, c.version, c.day, c.data, r.name as region_name, p.name as by, p.name_en as by_en
    from calendar_year c join region r on r.id = c.by_region
    left join person p on p.region = ${region} and p.region = c.by_region and p.id = c.actor_id
    order by c.year, c.version desc limit 5000`.execute(db)
  return rows
}

/** The version of an edited year, 0 where there is none; held until the act ends, also against a first entry of the same year. */
export async function lockYear(tx: Tx, year: number): Promise<number> {
  await sql`select pg_advisory_xact_lock(hashtextextended('calendar', 0))`.execute(tx)
  const { rows } = await sql<{ version: number }>`
    select coalesce(max(version), 0) as version from calendar_year where year = ${year}`.execute(tx)
  return rows[0]!.version
}

export type YearKept = { data: YearData; version: number; region: number; stamp: ActStamp & { postId: string } }

/** Beside the versions before it, which stay. */
export async function keepYear(tx: Tx, { data, version, region, stamp }: YearKept): Promise<void> {
  const { actorId, postId, day, at, requestId } = stamp
  const by = { byRegion: region, actorId, postId, day, at, requestId }
  await tx
    .insertInto('calendarYear')
    .values({ year: data.year, version, data: JSON.stringify(data), ...by })
    .execute()
}

/** The issued inspections of a region with a day that waits for a calendar. */
export async function provisionalInspections(db: Db | Tx, region: number): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from inspection where region = ${region} and issued and jsonb_path_exists(clock, '$.*.provisional ? (@ == true)') order by id`.execute(
    db,
  )
  return rows.map((row) => row.id)
}

/** The years that the provisional days of a region wait for. */
export async function awaitedYears(db: Db | Tx, region: number): Promise<number[]> {
  const { rows } = await sql<{ year: number }>`
    select distinct year::int as year from inspection, jsonb_path_query(clock, '$.*.explanation.missingYears[*]') as year
    where region = ${region} and issued order by year`.execute(db)
  return rows.map((row) => row.year)
}

/** The findings of an inspection, and its plan, whose due day waits for a calendar. */
export async function provisionalIn(tx: Tx, region: number, inspectionId: string): Promise<{ findings: string[]; plans: string[] }> {
  const waiting = (table: 'finding' | 'plan') =>
    tx
      .selectFrom(table)
      .select('id')
      .where('region', '=', region)
      .where('inspectionId', '=', inspectionId)
      .where('dueProvisional', '=', true)
      .orderBy('id')
      .execute()
  const [findings, plans] = [await waiting('finding'), await waiting('plan')]
  return { findings: findings.map((row) => row.id), plans: plans.map((row) => row.id) }
}
