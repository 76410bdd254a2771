import { permit } from '#domain/permission.ts'
import { isRefused, type Refused } from '#domain/refusal.ts'
import type { Tx } from '#platform/db/open-db.ts'
import type { Acting } from '#platform/trail/acting.ts'
import { recomputeClocks, type Recomputed } from './recompute-clocks.ts'

/** Counts again after years came from elsewhere: shipped with a newer Rectify, or entered by the office of another region. */
export async function recomputeRegion(tx: Tx, acting: Acting): Promise<Recomputed | Refused> {
  const post = permit(acting.actor, 'calendar.keep', { region: acting.actor.region, bodyId: '', path: [] })
  return isRefused(post) ? post : recomputeClocks(tx, acting, post, 'calendar in force')
}
