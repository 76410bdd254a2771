import type { Weight } from '#domain/finding/finding.ts'
import type { ClosureKind, State } from '#domain/finding/life.ts'
import type { Light } from '#domain/light.ts'
import type { PlanState } from '#domain/plan/plan.ts'
import type { FourthList } from '#domain/regime/fourth-list.ts'
import type { Limit } from '#domain/regime.ts'
import type { Seat } from '#domain/actor.ts'
import type { Measure, TaskState } from '#domain/task/task.ts'

/** Everything that papers say of one inspection, at one instant, as plain values: names instead of ids, days as YYYY-MM-DD, money in fen. */
export type DossierFinding = {
  /** The whole number, as it stands in the ledger. */
  number: string
  headings: string[]
  text: string
  weight: Weight
  state: State
  closure: { kind: ClosureKind } | null
  closedOn: string | null
  due: string | null
  originalDue: string | null
  extensions: number
  reopenings: number
  light: Light
  moneyMinor: number
  atOnce: boolean
}

export type DossierTask = {
  number: number
  /** Numbers of the findings it answers. */
  findings: string[]
  text: string
  leader: string
  /** The leaders who sponsor its findings (包案领导). */
  sponsors: string[]
  leadBody: string
  coBodies: string[]
  person: string
  start: string | null
  due: string | null
  criterion: string
  measures: Pick<Measure, 'text' | 'horizon' | 'aim'>[]
  state: TaskState
  percent: number
  lastProgress: { on: string; text: string } | null
  moneyRecovered: number
  peopleDealtWith: number
  rulesMade: number
  doneOn: string | null
  criterionAnswer: string | null
  evidence: number
}

export type Dossier = {
  inspection: {
    name: string
    code: string
    team: string
    fieldworkFrom: string | null
    fieldworkTo: string | null
    feedbackOn: string | null
    signer: string | null
  }
  round: { term: string; number: number; name: string }
  body: string
  fourth: FourthList
  clock: { limits: Limit; day: string; provisional: boolean }[]
  findings: DossierFinding[]
  suggestions: { number: number; text: string }[]
  /** Clues are counted and never told. */
  clues: number | null
  plan: {
    state: PlanState
    submittedOn: string | null
    adoptedOn: string | null
    verdicts: { seat: Seat; by: string; on: string; agrees: boolean; opinion: string }[]
  } | null
  tasks: DossierTask[]
  stand: Stand
}

/** Of which moment the figures are, and how many facts the record had then. */
export type Stand = { day: string; time: string; facts: number }

/** What the person who prints an issued letter says of it: nobody else knows its number. */
export type Issue = {
  agency: string
  number: string | null
  on: string
  secrecy: string | null
  urgency: string | null
  copiesTo: string | null
}

/** Without those withdrawn after a dispute: they stand in the list, and nothing has to be done about them. */
export const owed = (findings: readonly DossierFinding[]): DossierFinding[] => findings.filter(({ state }) => state !== 'withdrawn')
