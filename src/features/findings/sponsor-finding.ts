import type { Finding } from '#domain/finding/finding.ts'
import type { Refused } from '#domain/refusal.ts'
import type { Tx } from '#platform/db/open-db.ts'
import type { Acting } from '#platform/trail/acting.ts'
import { actOnFinding, type FindingRef } from './act-on-finding.ts'
import { leadsOver } from './sponsors.store.ts'

/** Gives a finding its sponsoring leader (包案领导), another one, or none any more. */
export const sponsorFinding = (
  tx: Tx,
  acting: Acting,
  ref: FindingRef,
  { personId, reason }: { personId: string | null; reason: string },
): Promise<Finding | Refused> =>
  actOnFinding(tx, acting, ref, {
    act: 'finding.sponsor',
    ...(reason !== '' && { reason }),
    ask: async (finding) => {
      const leads = personId !== null && (await leadsOver(tx, finding, personId, acting.today))
      return { act: 'sponsor', personId, reason, leads }
    },
  })
