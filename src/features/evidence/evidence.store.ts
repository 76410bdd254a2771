import { sql } from 'kysely'
import type { Db, Tx } from '#platform/db/open-db.ts'
import { regionOf } from '#platform/ids.ts'

/** The evidence on tasks, in the order in which it arrived; withdrawn evidence too, for it stays visible. */
export async function evidenceOfTasks(db: Db | Tx, taskIds: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from evidence where region = any(${[...new Set(taskIds.map(regionOf))]}::bigint[]) and task_id = any(${[...taskIds]}::uuid[])
    order by arrived_at, id`.execute(db)
  return rows.map((row) => row.id)
}
