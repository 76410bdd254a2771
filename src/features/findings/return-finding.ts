import type { Finding } from '#domain/finding/finding.ts'
import { postsFor } from '#domain/permission.ts'
import type { Refused } from '#domain/refusal.ts'
import type { Tx } from '#platform/db/open-db.ts'
import type { Acting } from '#platform/trail/acting.ts'
import { actOnFinding, type FindingRef } from './act-on-finding.ts'

/** A reviewer, or the decider when all reviewers agreed, gives the finding back and names the condition that is not met. */
export const returnFinding = (
  tx: Tx,
  acting: Acting,
  ref: FindingRef,
  asked: { reason: string; condition: string },
): Promise<Finding | Refused> =>
  actOnFinding(tx, acting, ref, {
    act: 'finding.return',
    reason: asked.reason,
    ask: (finding, _, target) => {
      const as = postsFor(acting.actor, 'finding.return', target).map((post) => post.role)
      const decider = finding.state === 'verified' ? as.includes('decider') : as.every((role) => role === 'decider')
      return { act: 'return', ...asked, decider }
    },
  })
