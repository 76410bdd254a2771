import type { Finding } from '#domain/finding/finding.ts'
import type { Refused } from '#domain/refusal.ts'
import type { Tx } from '#platform/db/open-db.ts'
import type { Acting } from '#platform/trail/acting.ts'
import { actOnFinding, type FindingRef } from './act-on-finding.ts'

/** Takes a tie back; that it was there stays in the trail. */
export const untieFinding = (
  tx: Tx,
  acting: Acting,
  ref: FindingRef,
  { bodyId, reason }: { bodyId: string; reason: string },
): Promise<Finding | Refused> =>
  actOnFinding(tx, acting, ref, { act: 'finding.untie', reason, ask: () => ({ act: 'untie', bodyId, reason }) })
