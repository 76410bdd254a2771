import type { Role, Seat } from './actor.ts'
import type { Day } from './day.ts'
import type { Weight } from './finding/finding.ts'
import type { ClosureKind } from './finding/life.ts'

export type Lang = 'zh' | 'en'
export type Text = Readonly<Record<Lang, string>>

/** How far a figure may be trusted: the text of a binding rule was read; a body is on record as working so; no text could be read. */
export const grades = ['law', 'practice', 'unconfirmed'] as const
export type Grade = (typeof grades)[number]

/** Where a figure comes from. `reference` is an address, or the article of a law. */
export type Source = { text: Text; reference: string; grade: Grade }

/** What a period limits: handing in the plan, the work itself, the report on it, the evaluation, agreeing on an answer (US resolution). */
export const limits = ['plan', 'rectification', 'report', 'evaluation', 'resolution'] as const
export type Limit = (typeof limits)[number]

export const units = ['day', 'working-day', 'month'] as const
export type Unit = (typeof units)[number]

/** What happens in the world and starts a clock. */
export const startEvents = ['feedback', 'report-received', 'report-issued'] as const
export type StartEvent = (typeof startEvents)[number]

/** A period may also run from the computed end of another one of its regime: nobody waits for it to happen. */
export const dueEvents = ['plan-due', 'rectification-due'] as const
export type DueEvent = (typeof dueEvents)[number]

/** Who may move the end, and how often (null: the source sets no number). */
export type Extendable = { by: readonly Role[]; times: number | null; source: Source }

export type Period = {
  limits: Limit
  number: number
  unit: Unit
  from: StartEvent | DueEvent
  /** Whether a last day that is off moves to the next working day (民法典 art. 203). */
  rollsOver: boolean
  /** null: the source names nobody who may. */
  extendable: Extendable | null
  source: Source
}

/** Which seats review; the first row that fits a finding holds. `'any'` fits every category or weight. */
export type ChainRow = { category: string; weight: Weight | 'any'; seats: readonly Seat[] }
export type Chain = { rows: readonly ChainRow[]; source: Source }

/** Calendar days before the due day from which the light is green, then yellow. Red begins the day after the due day. */
export type Thresholds = { green: number; yellow: number }

/** What a regime asks of a closing beyond the laws of every closing. */
export type ClosingRules = {
  kinds: readonly ClosureKind[]
  /** Longest time between two check-ins on something kept on (长期坚持). */
  checkInMonths: number
  source: Source
}

/** The rules of one kind of rectification, from a day on. A changed rule is a new version; what began under the old one keeps it. */
export type Regime = {
  code: string
  version: number
  name: Text
  effectiveFrom: Day
  start: StartEvent
  periods: readonly Period[]
  review: { plan: Chain; closing: Chain }
  lights: Thresholds & { source: Source }
  closing: ClosingRules
}

export const periodFor = (regime: Regime, limit: Limit): Period | undefined => regime.periods.find((period) => period.limits === limit)

/** The version in force on a day: the newest that had begun. */
export const regimeOn = (regimes: readonly Regime[], code: string, day: Day): Regime | undefined =>
  regimes
    .filter((regime) => regime.code === code && regime.effectiveFrom <= day)
    .toSorted((a, b) => a.version - b.version)
    .at(-1)

export type Classified = { category: string | null; weight: Weight }

const fits = (row: ChainRow, finding: Classified): boolean =>
  (row.category === 'any' || row.category === finding.category) && (row.weight === 'any' || row.weight === finding.weight)

/** The seats that review one finding (分类监督). A chain ends with a row for everything, so there always are some. */
export const seatsFor = (chain: Chain, finding: Classified): readonly Seat[] => chain.rows.find((row) => fits(row, finding))?.seats ?? []

/** The seats that review something made of several findings: every seat that any of them asks for, in the order of the chain. */
export const seatsForAll = (chain: Chain, findings: readonly Classified[]): Seat[] => [
  ...new Set(findings.flatMap((finding) => seatsFor(chain, finding))),
]
