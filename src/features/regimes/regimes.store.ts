import { sql } from 'kysely'
import type { YearData } from '#domain/calendar.ts'
import type { Db, Tx } from '#platform/db/open-db.ts'

export type EditedYear = { year: number; version: number; data: YearData }

/** The years an office has entered or replaced. */
export async function editedYears(db: Db | Tx): Promise<EditedYear[]> {
  const rows = await db.selectFrom('calendarYear').selectAll().orderBy('year').execute()
  return rows.map(({ year, version, data }) => ({ year, version, data: data as YearData }))
}

/** The version of an edited year, 0 where there is none; held until the act ends, also against a first entry of the same year. */
export async function lockYear(tx: Tx, year: number): Promise<number> {
  await sql`select pg_advisory_xact_lock(hashtextextended('calendar', 0))`.execute(tx)
  const row = await tx.selectFrom('calendarYear').select('version').where('year', '=', year).executeTakeFirst()
  return row?.version ?? 0
}

export async function keepYear(tx: Tx, data: YearData, version: number): Promise<void> {
  const text = JSON.stringify(data)
  await tx
    .insertInto('calendarYear')
    .values({ year: data.year, data: text, version })
    .onConflict((conflict) => conflict.column('year').doUpdateSet({ data: text, version }))
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
