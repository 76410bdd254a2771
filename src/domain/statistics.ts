import { isWithoutAction, openStates, type ClosureKind, type State } from './finding/life.ts'

/** What a rate counts: counties count findings, universities and companies measures or tasks. Figures of different things never meet. */
export const counteds = ['finding', 'task', 'measure', 'proposal'] as const
export type Counted = (typeof counteds)[number]

/**
 * How far the counted must have come. `reported`: the body says that it is done and nobody has returned it, verified or not.
 * `verified-closed`: others verified it and the decider closed it as complete. `kept-on`: closed to be kept on (长期坚持), which real notices
 * print beside the complete ones and not among them. `adopted`: a department acted on a proposal.
 */
export const attainments = ['reported', 'verified-closed', 'kept-on', 'adopted'] as const
export type Attainment = (typeof attainments)[number]

/** A share that says what it counts. Without anything to count there is no rate: neither 0 nor 100 %. */
export type Rate = { counts: Counted; of: Attainment; done: number; total: number; rate: number | null }

export function rateOf(counts: Counted, of: Attainment, done: number, total: number): Rate {
  const whole = Number.isInteger(done) && Number.isInteger(total)
  if (!whole || done < 0 || done > total) throw new RangeError(`${done} of ${total} is no share`)
  return { counts, of, done, total, rate: total === 0 ? null : done / total }
}

/** Findings by where they stand; the five add up to the total. Drafts, withdrawn and discarded ones are not counted at all. */
export type FindingTally = {
  total: number
  doing: number
  /** Reported or verified, and not closed yet. */
  reported: number
  complete: number
  keptOn: number
  withoutAction: number
}

/** Where a finding stands, as the counters keep it: its state, and how it was closed. */
export type Standing = State | `closed.${ClosureKind}`
export const standingOf = ({ state, closure }: { state: State; closure: { kind: ClosureKind } | null }): Standing =>
  state === 'closed' && closure ? `closed.${closure.kind}` : state

type Part = Exclude<keyof FindingTally, 'total'>

const partOf = (standing: Standing): Part | null => {
  if (standing === 'reported' || standing === 'verified') return 'reported'
  if (standing.startsWith('closed.')) {
    const kind = standing.slice('closed.'.length) as ClosureKind
    return isWithoutAction(kind) ? 'withoutAction' : kind === 'kept-on' ? 'keptOn' : 'complete'
  }
  return (openStates as readonly string[]).includes(standing) ? 'doing' : null
}

/** The tally of findings counted by where they stand. */
export function tallyOf(counted: Iterable<{ standing: Standing; n: number }>): FindingTally {
  const tally: FindingTally = { total: 0, doing: 0, reported: 0, complete: 0, keptOn: 0, withoutAction: 0 }
  for (const { standing, n } of counted) {
    const part = partOf(standing)
    if (part === null) continue
    tally[part] += n
    tally.total += n
  }
  return tally
}

export const tallyFindings = (findings: readonly { state: State; closure: { kind: ClosureKind } | null }[]): FindingTally =>
  tallyOf(findings.map((finding) => ({ standing: standingOf(finding), n: 1 })))

export const reportedRate = (tally: FindingTally): Rate =>
  rateOf('finding', 'reported', tally.reported + tally.complete + tally.keptOn, tally.total)
export const closedRate = (tally: FindingTally): Rate => rateOf('finding', 'verified-closed', tally.complete, tally.total)
export const keptOnRate = (tally: FindingTally): Rate => rateOf('finding', 'kept-on', tally.keptOn, tally.total)

/** The statistics form of a round (巡察整改统计表): three rates and two counts. The first two stand once as reported, once as closed. */
export type StatisticsForm = {
  findings: { reported: Rate; closed: Rate }
  /** Of the findings to be rectified at once (立行立改). */
  atOnce: { reported: Rate; closed: Rate }
  proposals: Rate
  accountableBodies: number
  accountablePersons: number
}

export type StatisticsFigures = {
  findings: FindingTally
  atOnce: FindingTally
  proposals: { adopted: number; total: number }
  accountableBodies: number
  accountablePersons: number
}

export const statisticsForm = ({ findings, atOnce, proposals, ...counts }: StatisticsFigures): StatisticsForm => ({
  findings: { reported: reportedRate(findings), closed: closedRate(findings) },
  atOnce: { reported: reportedRate(atOnce), closed: closedRate(atOnce) },
  proposals: rateOf('proposal', 'adopted', proposals.adopted, proposals.total),
  ...counts,
})

/** Whether printed figures add up. `difference` is the whole less its parts, in the parts' own decimals. */
export type SumCheck = { agrees: boolean; sum: string; whole: string; difference: string }

const decimal = /^(-?)(\d+)(?:\.(\d+))?$/

/** Figures as whole numbers of their smallest printed decimal: money is never a floating-point number. */
const scaled = (figures: readonly (string | number)[]): { units: bigint[]; places: number } => {
  const parts = figures.map((figure) => {
    const match = decimal.exec(String(figure).replaceAll(/[,，\s]/g, ''))
    if (!match) throw new RangeError(`not a figure: ${figure}`)
    return { sign: match[1]!, digits: match[2]!, fraction: match[3] ?? '' }
  })
  const places = Math.max(...parts.map(({ fraction }) => fraction.length))
  return { units: parts.map(({ sign, digits, fraction }) => BigInt(sign + digits + fraction.padEnd(places, '0'))), places }
}

const written = (units: bigint, places: number): string => {
  const digits = String(units < 0n ? -units : units).padStart(places + 1, '0')
  const point = digits.length - places
  return (units < 0n ? '-' : '') + digits.slice(0, point) + (places > 0 ? `.${digits.slice(point)}` : '')
}

/** Parts of money against their whole, as printed: "251,023.54", "7.132" or numbers. All in one unit. */
export function checkMoney(parts: readonly (string | number)[], whole: string | number): SumCheck {
  const { units, places } = scaled([whole, ...parts])
  const [all, ...each] = units as [bigint, ...bigint[]]
  const sum = each.reduce((total, part) => total + part, 0n)
  return { agrees: sum === all, sum: written(sum, places), whole: written(all, places), difference: written(all - sum, places) }
}

/** done + doing + not done = total. */
export const checkSums = (figures: { done: number; doing: number; notDone: number; total: number }): SumCheck =>
  checkMoney([figures.done, figures.doing, figures.notDone], figures.total)

export type PrintedRate = { agrees: boolean; expected: string }

/** Whether a printed rate ("98.71%", "76％") is its two numbers divided, rounded half up to the decimals it shows (0 to 2). */
export function checkRate(done: number, total: number, printed: string): PrintedRate {
  const match = /^(\d+)(?:\.(\d{1,2}))?[%％]?$/.exec(printed.trim())
  if (!match || !Number.isInteger(done) || !Number.isInteger(total) || done < 0 || total <= 0)
    throw new RangeError(`not a rate: ${done} of ${total}, ${printed}`)
  const places = match[2]?.length ?? 0
  const unit = 100n * 10n ** BigInt(places)
  const rounded = (2n * BigInt(done) * unit + BigInt(total)) / (2n * BigInt(total))
  return { agrees: rounded === BigInt(match[1]! + (match[2] ?? '')), expected: `${written(rounded, places)}%` }
}
