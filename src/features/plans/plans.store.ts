import type { Plan } from '#domain/plan/plan.ts'
import type { Db, Tx } from '#platform/db/open-db.ts'
import { regionOf } from '#platform/ids.ts'
import { planStream } from '#platform/trail/streams.ts'
import { readStream } from '#platform/trail/trail.store.ts'

export async function planIdOf(db: Db | Tx, inspectionId: string): Promise<string | null> {
  const row = await db
    .selectFrom('plan')
    .select('id')
    .where('region', '=', regionOf(inspectionId))
    .where('inspectionId', '=', inspectionId)
    .executeTakeFirst()
  return row?.id ?? null
}

/** The plan that answers an inspection; null until its feedback is issued. */
export async function planOfInspection(db: Db | Tx, inspectionId: string): Promise<Plan | null> {
  const id = await planIdOf(db, inspectionId)
  return id === null ? null : ((await readStream(db, planStream, id)) ?? null)
}
