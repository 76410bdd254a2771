import type { Evidence } from '#domain/evidence/evidence.ts'
import type { Refused } from '#domain/refusal.ts'
import type { Tx } from '#platform/db/open-db.ts'
import type { Acting } from '#platform/trail/acting.ts'
import { actOnEvidence, type EvidenceRef } from './act-on-evidence.ts'

/** Takes a wrong file out of the proof. It stays on the page, struck out, with the reason. */
export const withdrawEvidence = (tx: Tx, acting: Acting, ref: EvidenceRef, { reason }: { reason: string }): Promise<Evidence | Refused> =>
  actOnEvidence(tx, acting, ref, {
    act: 'evidence.withdraw',
    does: 'withdraw-evidence',
    reason,
    against: [],
    happening: { kind: 'evidence-withdrawn', data: { reason } },
  })
