import type { Finding } from '#domain/finding/finding.ts'
import type { Refused } from '#domain/refusal.ts'
import type { Tx } from '#platform/db/open-db.ts'
import type { Acting } from '#platform/trail/acting.ts'
import { actOnFinding, type FindingRef } from './act-on-finding.ts'

export type ExtensionDecided = { approve: boolean; to: string | null; opinion: string }

export const decideExtension = (tx: Tx, acting: Acting, ref: FindingRef, decided: ExtensionDecided): Promise<Finding | Refused> =>
  actOnFinding(tx, acting, ref, {
    act: 'finding.decide-extension',
    reason: decided.opinion,
    ask: () => ({ act: 'decide-extension', ...decided }),
  })
