import type { Finding } from '#domain/finding/finding.ts'
import type { Refused } from '#domain/refusal.ts'
import type { Tx } from '#platform/db/open-db.ts'
import type { Acting } from '#platform/trail/acting.ts'
import { actOnFinding, type FindingRef } from './act-on-finding.ts'

/** What the body above does about it, in the words of its head. Where there is no tie, the act is the finding's own body's, who may not. */
export const answerTie = (
  tx: Tx,
  acting: Acting,
  ref: FindingRef,
  { bodyId, text }: { bodyId: string; text: string },
): Promise<Finding | Refused> =>
  actOnFinding(tx, acting, ref, {
    act: 'finding.answer-tie',
    target: (finding) => {
      const tied = finding.ties.some((tie) => tie.bodyId === bodyId)
      return tied ? { region: finding.region, bodyId, path: [bodyId] } : { region: finding.region, bodyId: '', path: finding.path }
    },
    ask: () => ({ act: 'answer-tie', bodyId, text }),
  })
