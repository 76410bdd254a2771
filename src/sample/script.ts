import type { Seat } from '#domain/actor.ts'
import type { Day } from '#domain/day.ts'
import type { EvidenceKind } from '#domain/evidence/evidence.ts'
import type { Weight } from '#domain/finding/finding.ts'
import type { ClosureKind } from '#domain/finding/life.ts'
import type { Method } from '#domain/round/round.ts'
import type { Aim, Horizon, Quantities } from '#domain/task/task.ts'

/**
 * What happened in the sample city, as data: who did what on which day. A loader performs these acts in order through the product itself.
 * Keys: a round `r5`, an inspection `r5-civil-affairs`, its n-th finding in the order of the document `r5-civil-affairs/3`, a task
 * `r5-civil-affairs/t4`, an evidence `r5-civil-affairs/t4/e1`. The plan and the document go by the key of their inspection.
 */

export type SampleMeasure = { text: string; horizon: Horizon; aim: Aim }

/** A task as the plan says it; a draft may lack the days and the criterion. People and bodies by key and code. */
export type SampleTask = {
  findings: string[]
  text: string
  leader: string
  leadBody: string
  coBodies: string[]
  person: string
  start: Day | null
  due: Day | null
  criterion: string
  measures: SampleMeasure[]
}

/** An extension is asked of a task, or of the finding where the new day lies beyond the regime's period. */
type Dated = { of: 'task' | 'finding' }

/** What each act carries. `target` of the act is named on the right. */
export type ActData = {
  /** round */
  'open-round': { term: string; number: number; nameZh: string; nameEn: string; method: Method; regime: string; startsOn: Day; endsOn: Day }
  /** round */
  'end-round': object
  /** inspection */
  'open-inspection': {
    round: string
    body: string
    code: string
    nameZh: string
    nameEn: string
    regime: string
    teamName: string
    team: string[]
    leader: string
    fieldworkFrom: Day
    fieldworkTo: Day
  }
  /** inspection; the file is `feedbackFile(city, inspection)` */
  'import-feedback': { file: string }
  /** inspection: what was read is confirmed, so its findings and suggestions are registered as drafts */
  'confirm-feedback': { findings: number; suggestions: number }
  /** finding; suggestions by their place in the document, from 1 */
  classify: { category: string; weight: Weight; suggestions: number[] }
  /** inspection */
  'issue-feedback': { feedbackOn: Day; signer: string }
  /** finding */
  claim: object
  dispute: { reason: string }
  uphold: { reason: string }
  withdraw: { reason: string }
  sponsor: { person: string; reason: string }
  /** task */
  'draft-task': SampleTask
  'amend-task': Partial<SampleTask>
  /** inspection */
  'submit-plan': object
  'judge-plan': { seat: Seat; agrees: boolean; opinion: string }
  'collect-plan': { adopts: boolean; opinion: string }
  /** task; money in fen */
  'report-progress': { happenedOn: Day; text: string; percent: number } & Quantities
  /** task; `file` is a key of `evidenceFile`, the same one where the same file was handed in twice */
  'add-evidence': { evidence: string; kind: EvidenceKind; title: string; claimedOn: Day; file: string }
  'complete-task': { criterionAnswer: string }
  'keep-task-on': { criterionAnswer: string; checkInRule: string }
  'resume-task': { reason: string }
  /** task or finding */
  'ask-extension': Dated & { to: Day; reason: string }
  'decide-extension': Dated & { approve: boolean; to: Day; opinion: string }
  /** finding; `mergedInto` is a finding */
  'apply-to-close': { kind: ClosureKind; statement: string; mergedInto: string | null }
  verify: { seat: Seat; opinion: string }
  /** finding; `condition` is the code of the closing condition that is not met */
  return: { reason: string; condition: string }
  close: { kind: ClosureKind; word: string }
  reopen: { reason: string }
}

export type ActName = keyof ActData

/** An act before it has its place in time. */
export type Said = { [K in ActName]: { person: string; act: K; target: string; data: ActData[K] } }[ActName]

/** An act in its place: `order` counts the whole script, `time` is HH:MM of an office day and never runs backwards. */
export type SampleAct = Said & { order: number; day: Day; time: string }

/** A finding as the script expects it from the reader. */
export type SampleFinding = {
  key: string
  inspection: string
  body: string
  /** Its place in the document, from 1. */
  place: number
  headings: string[]
  text: string
  category: string
  weight: Weight
  /** In yuan, where the sample knows a sum to be recovered. */
  money: number | null
}
