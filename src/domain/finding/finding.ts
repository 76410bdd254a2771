import type { Seat } from '#domain/actor.ts'
import type { Day } from '#domain/day.ts'
import type { Extension, ExtensionHappening } from '#domain/extension.ts'
import type { StreamHead } from '#domain/fact.ts'
import type { Thresholds } from '#domain/regime.ts'
import type { ClosureKind, State } from './life.ts'

export const weights = ['ordinary', 'key'] as const
export type Weight = (typeof weights)[number]

/** A sum named in the finding: as written, and in hundredths of its currency. */
export type Sum = { text: string; minor: number; currency: string }

/** Where the finding's words stand in the document they were read from. */
export type SourceSpan = { passage: number; from: number; to: number }
export type FindingSource = { documentId: string; spans: SourceSpan[] }

/** One condition of a closing, as it stood when it was looked at; printed on the slip. */
export type Condition = { code: string; met: boolean; values: Record<string, string | number> }

export type Application = {
  by: string
  postId: string | null
  day: Day
  kind: ClosureKind
  statement: string
  mergedInto: string | null
  seats: Seat[]
  conditions: Condition[]
}
export type Verdict = { seat: Seat; by: string; postId: string | null; day: Day; opinion: string }
export type Closure = {
  kind: ClosureKind
  by: string
  postId: string | null
  day: Day
  word: string
  slip: string
  conditions: Condition[]
  verdicts: Verdict[]
  application: Application
}
/** A body higher up whose task the finding also is (表现在下、根子在上), with what its head answered so far. */
export type TieAnswer = { by: string; postId: string | null; day: Day; text: string }
export type Tie = { bodyId: string; by: string; postId: string | null; day: Day; reason: string; answers: TieAnswer[] }
export type Claim = { by: string; postId: string | null; day: Day }

/** A finding as it stands: exactly its row. Days are YYYY-MM-DD, money is in hundredths. */
export type Finding = StreamHead & {
  inspectionId: string
  roundId: string
  bodyId: string
  path: string[]
  number: number
  state: State
  open: boolean
  sourceKind: string
  headings: string[]
  text: string
  category: string | null
  weight: Weight
  money: Sum[]
  moneyMinor: number
  suggestionIds: string[]
  source: FindingSource | null
  registeredOn: Day
  feedbackOn: Day | null
  due: Day | null
  originalDue: Day | null
  dueProvisional: boolean
  /** Days before the due day from which the light is green, then yellow: those of the regime it was issued under. */
  thresholds: Thresholds | null
  extensions: Extension[]
  claim: Claim | null
  dispute: { by: string; day: Day; reason: string } | null
  application: Application | null
  verdicts: Verdict[]
  /** Persons who have acted in the running closing chain: nobody appears twice. */
  chain: string[]
  returns: { by: string; day: Day; reason: string; condition: string }[]
  closure: Closure | null
  closedOn: Day | null
  reopenings: number
  ties: Tie[]
  /** The leader who has taken it under their own wing (包案领导), and since when. */
  sponsorId: string | null
  sponsoredOn: Day | null
  /** The day since which it has been waiting for what it waits for now (`holder.ts`); a plan's own steps stand with the plan. */
  heldSince: Day
}

export type Registration = Pick<
  Finding,
  | 'inspectionId'
  | 'roundId'
  | 'bodyId'
  | 'path'
  | 'number'
  | 'sourceKind'
  | 'headings'
  | 'text'
  | 'category'
  | 'weight'
  | 'money'
  | 'suggestionIds'
  | 'source'
>
export type Amendment = Partial<Pick<Finding, 'headings' | 'text' | 'category' | 'weight' | 'money' | 'suggestionIds'>>

export type FindingHappening =
  | { kind: 'finding-registered'; data: Registration }
  | { kind: 'finding-amended'; data: Amendment }
  | { kind: 'finding-discarded'; data: { reason: string } }
  | { kind: 'finding-issued'; data: { feedbackOn: Day; due: Day; provisional: boolean; thresholds: Thresholds } }
  | { kind: 'finding-due-recomputed'; data: { due: Day; provisional: boolean } }
  | { kind: 'finding-disputed'; data: { reason: string } }
  | { kind: 'finding-upheld'; data: { reason: string } }
  | { kind: 'finding-withdrawn'; data: { reason: string } }
  | { kind: 'finding-claimed'; data: object }
  | { kind: 'finding-adopted'; data: { planId: string } }
  | { kind: 'finding-applied'; data: Pick<Application, 'kind' | 'statement' | 'mergedInto' | 'seats' | 'conditions'> }
  | { kind: 'finding-verified'; data: { seat: Seat; opinion: string; last: boolean } }
  | { kind: 'finding-returned'; data: { reason: string; condition: string } }
  | { kind: 'finding-closed'; data: { kind: ClosureKind; word: string; slip: string; conditions: Condition[] } }
  | { kind: 'finding-reopened'; data: { reason: string } }
  | { kind: 'finding-tied'; data: { bodyId: string; reason: string } }
  | { kind: 'finding-untied'; data: { bodyId: string; reason: string } }
  | { kind: 'finding-sponsored'; data: { personId: string | null; reason: string } }
  | { kind: 'tie-answered'; data: { bodyId: string; text: string } }
  | ExtensionHappening
