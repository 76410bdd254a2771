import { seatOf } from '#domain/actor.ts'
import type { Finding } from '#domain/finding/finding.ts'
import { postsFor } from '#domain/permission.ts'
import type { Refused } from '#domain/refusal.ts'
import type { Tx } from '#platform/db/open-db.ts'
import type { Acting } from '#platform/trail/acting.ts'
import { actOnFinding, type FindingRef } from './act-on-finding.ts'

/** One reviewer's verdict that the finding is done. The last one of the chain makes it verified. */
export const verifyFinding = (tx: Tx, acting: Acting, ref: FindingRef, { opinion }: { opinion: string }): Promise<Finding | Refused> =>
  actOnFinding(tx, acting, ref, {
    act: 'finding.verify',
    reason: opinion,
    ask: (_, __, target) => ({
      act: 'verify',
      opinion,
      seats: postsFor(acting.actor, 'finding.verify', target).flatMap((post) => seatOf(post) ?? []),
    }),
  })
