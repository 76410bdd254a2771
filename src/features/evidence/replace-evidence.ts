import { unmetClaim, type Evidence, type StoredFile } from '#domain/evidence/evidence.ts'
import type { Day } from '#domain/day.ts'
import type { Refused } from '#domain/refusal.ts'
import type { Tx } from '#platform/db/open-db.ts'
import type { Acting } from '#platform/trail/acting.ts'
import { actOnEvidence, type EvidenceRef } from './act-on-evidence.ts'

/** A newer version of the same proof; the older ones stay readable. */
export const replaceEvidence = (
  tx: Tx,
  acting: Acting,
  ref: EvidenceRef,
  asked: { file: StoredFile; claimedOn: Day | null },
): Promise<Evidence | Refused> =>
  actOnEvidence(tx, acting, ref, {
    act: 'evidence.replace',
    does: 'replace-evidence',
    against: unmetClaim(asked.claimedOn, acting.today),
    happening: { kind: 'evidence-replaced', data: asked },
  })
