import type { Finding } from '#domain/finding/finding.ts'
import type { Refused } from '#domain/refusal.ts'
import type { Tx } from '#platform/db/open-db.ts'
import type { Acting } from '#platform/trail/acting.ts'
import { actOnFinding, type FindingRef } from './act-on-finding.ts'

export const discardFinding = (tx: Tx, acting: Acting, ref: FindingRef, { reason }: { reason: string }): Promise<Finding | Refused> =>
  actOnFinding(tx, acting, ref, { act: 'finding.discard', reason, ask: () => ({ act: 'discard', reason }) })
