import { sql } from 'kysely'
import type { Db } from '#platform/db/open-db.ts'
import { regionOf } from '#platform/ids.ts'

/** The bodies above to which findings of a task are tied: they read its evidence too. */
export async function tiedBodiesOfTask(db: Db, taskId: string): Promise<string[]> {
  const { rows } = await sql<{ bodyId: string }>`
    select distinct tie ->> 'bodyId' as "bodyId"
    from task t
    join finding f on f.region = t.region and f.id = any(t.finding_ids)
    cross join lateral jsonb_array_elements(f.ties) tie
    where t.region = ${regionOf(taskId)} and t.id = ${taskId}`.execute(db.withoutPlugins())
  return rows.map((row) => row.bodyId)
}
