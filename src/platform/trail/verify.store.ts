import { sql } from 'kysely'
import type { Db } from '#platform/db/open-db.ts'
import { columnsOf } from './columns.store.ts'
import type { StreamTable } from './stream.ts'

export type FactRow = {
  region: number
  id: string
  version: number
  kind: string
  data: object
  actorId: string
  postId: string | null
  day: string
  at: string
}

const streamsPerBatch = 500

/** The facts of one table's streams, whole streams at a time, in the order of their ids. */
export async function* factBatches(db: Db, table: StreamTable): AsyncGenerator<Map<string, FactRow[]>> {
  let after = { region: -1, id: '00000000-0000-0000-0000-000000000000' }
  for (;;) {
    const heads = await sql<{ region: number; id: string }>`
      select region, id from fact where stream = ${table} and version = 1 and (region, id) > (${after.region}, ${after.id}::uuid)
      order by region, id limit ${streamsPerBatch}`.execute(db)
    const last = heads.rows.at(-1)
    if (!last) return
    const { rows } = await sql<FactRow>`
      select region, id, version, kind, data, actor_id, post_id, day, at from fact
      where stream = ${table} and (region, id) > (${after.region}, ${after.id}::uuid) and (region, id) <= (${last.region}, ${last.id}::uuid)
      order by region, id, version`.execute(db)
    yield Map.groupBy(rows, (row) => row.id)
    after = last
  }
}

export async function rowsOf(db: Db, table: StreamTable, ids: readonly string[]): Promise<Map<string, Record<string, unknown>>> {
  const columns = await columnsOf(db, table)
  const { rows } = await sql<Record<string, unknown>>`
    select ${sql.join(columns.map((one) => sql.ref(one.column)))} from ${sql.table(table)}
    where region in (select distinct region from fact where stream = ${table} and id = any(${[...ids]}::uuid[])) and id = any(${[...ids]}::uuid[])`.execute(
    db,
  )
  return new Map(rows.map((row) => [String(row['id']), row]))
}

export async function headsWithoutFacts(db: Db, table: StreamTable): Promise<string | null> {
  const { rows } = await sql<{ id: string }>`
    select id from ${sql.table(table)} as held
    where not exists (select 1 from fact where fact.region = held.region and fact.id = held.id and fact.version = 1) limit 1`.execute(db)
  return rows[0]?.id ?? null
}
