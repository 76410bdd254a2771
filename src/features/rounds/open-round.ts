import { permit } from '#domain/permission.ts'
import { isRefused, refuseUnmet, type Refused } from '#domain/refusal.ts'
import type { Round, RoundDescription } from '#domain/round/round.ts'
import type { Tx } from '#platform/db/open-db.ts'
import { newId } from '#platform/ids.ts'
import { stampOf, type Acting } from '#platform/trail/acting.ts'
import { roundStream } from '#platform/trail/streams.ts'
import { beginStream } from '#platform/trail/trail.store.ts'
import { roundFaults } from './round-faults.ts'

/** A wave of inspections begins. Its regime and source kind are what its inspections are opened with. */
export async function openRound(tx: Tx, acting: Acting, data: RoundDescription): Promise<Round | Refused> {
  const { region } = acting.actor
  const post = permit(acting.actor, 'round.keep', { region, bodyId: '', path: [] })
  if (isRefused(post)) return post
  const refused = refuseUnmet(await roundFaults(tx, { region, id: null }, data))
  if (refused) return refused
  return beginStream(tx, roundStream, newId(region), { happenings: [{ kind: 'round-opened', data }], stamp: stampOf(acting, post) })
}
