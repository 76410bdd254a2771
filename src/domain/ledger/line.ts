import type { Day } from '#domain/day.ts'
import type { Finding } from '#domain/finding/finding.ts'
import type { Holder } from '#domain/finding/holder.ts'
import type { ClosureKind } from '#domain/finding/life.ts'
import type { Light } from '#domain/light.ts'
import type { Horizon, TaskState } from '#domain/task/task.ts'

export type Name = { zh: string; en: string | null }

/** A task as the ledger tells of it. */
export type TaskOfLine = {
  number: number
  state: TaskState
  text: string
  criterion: string
  measures: { text: string; horizon: Horizon }[]
  leader: Name | null
  leadBody: Name | null
  coBodies: Name[]
  person: Name | null
  start: Day | null
  due: Day | null
  originalDue: Day | null
  percent: number
}

/** What is being done about a finding, for the columns that tell of it; read only where such a column is shown. */
export type WorkOfLine = {
  tasks: TaskOfLine[]
  progress: { day: Day; text: string; percent: number } | null
  evidence: number
  moneyRecovered: number
  peopleDealtWith: number
  rulesMade: number
  sponsor: Name | null
  claimedBy: Name | null
  claimedOn: Day | null
}

/** A line of the ledger (台账) as it leaves: a finding, what it belongs to, and who holds it. */
export type LedgerLine = Pick<
  Finding,
  | 'id'
  | 'version'
  | 'region'
  | 'inspectionId'
  | 'roundId'
  | 'bodyId'
  | 'number'
  | 'state'
  | 'open'
  | 'sourceKind'
  | 'headings'
  | 'text'
  | 'category'
  | 'weight'
  | 'moneyMinor'
  | 'registeredOn'
  | 'feedbackOn'
  | 'due'
  | 'originalDue'
  | 'dueProvisional'
  | 'closedOn'
  | 'reopenings'
> & {
  inspectionCode: string
  bodyName: string
  bodyNameEn: string | null
  roundName: string
  /** How many sums the text names; one or none can be written in a single cell. */
  sums: number
  suggestions: number
  extensions: number
  returns: number
  closureKind: ClosureKind | null
  light: Light
  holder: Holder | null
  work: WorkOfLine | null
}
