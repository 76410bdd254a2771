import type { Day } from '#domain/day.ts'
import type { Fact, StreamHead } from '#domain/fact.ts'
import { unmet, type Unmet } from '#domain/refusal.ts'

export const evidenceKinds = ['photo', 'document', 'rule', 'receipt', 'minutes', 'on-site-record', 'other'] as const
export type EvidenceKind = (typeof evidenceKinds)[number]

/** A file as it arrived: original bytes, named by their SHA-256 in hexadecimal. `size` in bytes. */
export type StoredFile = { sha256: string; name: string; type: string; size: number }
export type EvidenceVersion = StoredFile & { version: number; by: string; arrivedAt: string; claimedOn: Day | null }

/** Proof on a task. The date it claims stands apart from the date it arrived; older versions stay. */
export type Evidence = StreamHead & {
  inspectionId: string
  bodyId: string
  path: string[]
  taskId: string
  kind: EvidenceKind
  title: string
  claimedOn: Day | null
  arrivedAt: string
  versions: EvidenceVersion[]
  withdrawn: { by: string; day: Day; reason: string } | null
}

export type EvidenceHappening =
  | {
      kind: 'evidence-added'
      data: Pick<Evidence, 'inspectionId' | 'bodyId' | 'path' | 'taskId' | 'title' | 'claimedOn'> & {
        evidenceKind: EvidenceKind
        file: StoredFile
      }
    }
  | { kind: 'evidence-replaced'; data: { file: StoredFile; claimedOn: Day | null } }
  | { kind: 'evidence-withdrawn'; data: { reason: string } }

type Body = Omit<Evidence, keyof StreamHead>

const versionOf = (fact: Fact, number: number, file: StoredFile, claimedOn: Day | null): EvidenceVersion => ({
  ...file,
  version: number,
  by: fact.actorId,
  arrivedAt: fact.at,
  claimedOn,
})

/** The evidence after a fact. */
export function applyToEvidence(state: Evidence | null, fact: Fact<EvidenceHappening>): Body {
  if (fact.kind === 'evidence-added') {
    const { file, evidenceKind, ...data } = fact.data
    return { ...data, kind: evidenceKind, arrivedAt: fact.at, versions: [versionOf(fact, 1, file, data.claimedOn)], withdrawn: null }
  }
  if (fact.kind === 'evidence-replaced') {
    const { file, claimedOn } = fact.data
    return {
      ...state!,
      claimedOn,
      arrivedAt: fact.at,
      versions: [...state!.versions, versionOf(fact, state!.versions.length + 1, file, claimedOn)],
    }
  }
  return { ...state!, withdrawn: { by: fact.actorId, day: fact.day, reason: fact.data.reason } }
}

/** Evidence may not claim a day that has not come. A day before the feedback is let in: it is a hint, not an error. */
export const unmetClaim = (claimedOn: Day | null, today: Day): Unmet[] =>
  claimedOn !== null && claimedOn > today ? [unmet('day-in-future', { field: 'claimedOn', value: claimedOn })] : []
