import type { Finding } from '#domain/finding/finding.ts'
import type { Refused } from '#domain/refusal.ts'
import type { Tx } from '#platform/db/open-db.ts'
import type { Acting } from '#platform/trail/acting.ts'
import { actOnFinding, type FindingRef } from './act-on-finding.ts'
import { levelOfBody } from './ties.store.ts'

/** Makes a body higher up answerable too: the root of the finding lies there. */
export const tieFinding = (
  tx: Tx,
  acting: Acting,
  ref: FindingRef,
  { bodyId, reason }: { bodyId: string; reason: string },
): Promise<Finding | Refused> =>
  actOnFinding(tx, acting, ref, {
    act: 'finding.tie',
    reason,
    ask: async (finding) => ({ act: 'tie', bodyId, reason, level: await levelOfBody(tx, finding.region, bodyId) }),
  })
