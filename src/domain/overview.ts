import type { EvidenceKind } from './evidence/evidence.ts'
import type { Wait } from './finding/holder.ts'
import type { Role } from './actor.ts'
import { addDays, addMonths, daysBetween, type Day } from './day.ts'

/** What the charts of the overview are cut into: each step says up to how many days; the last has no end. */

/** Open findings by the days since their feedback. */
export const ageSteps = [30, 90, 180, 365] as const
/** What waits, by the days since it came to where it is. */
export const waitSteps = [7, 30, 90] as const

/** The step that a number of days falls into: 30 days are still in the first, 31 in the second. */
export const stepOf = (steps: readonly number[], days: number): number => {
  const step = steps.findIndex((most) => days <= most)
  return step === -1 ? steps.length : step
}

export const agesOf = (steps: readonly number[], counted: Iterable<{ day: Day; n: number }>, today: Day): number[] => {
  const ages = Array.from({ length: steps.length + 1 }, () => 0)
  for (const { day, n } of counted) ages[stepOf(steps, daysBetween(day, today))]! += n
  return ages
}

/** The first and the last day of a step, as a filter names them; null where it has no end. */
export const daysOfStep = (steps: readonly number[], step: number, today: Day): { from: Day | null; to: Day } => ({
  from: step < steps.length ? addDays(today, -steps[step]!) : null,
  to: step === 0 ? today : addDays(today, -steps[step - 1]! - 1),
})

/** Whose desk a thing lies on while it waits; several seats at once where a chain of reviewers has not spoken. */
export const deskOf: Record<Wait, Role> = {
  issue: 'office',
  claim: 'head',
  plan: 'head',
  'plan-verdicts': 'reviewer',
  'plan-opinion': 'office',
  'plan-revision': 'head',
  'dispute-decision': 'office',
  work: 'handler',
  'extension-decision': 'decider',
  verdicts: 'reviewer',
  closing: 'decider',
}

/** How many findings were fed back, were to be settled, and are closed by the end of a day; what lies ahead is only due. */
export type FlowPoint = { day: Day; issued: number | null; closed: number | null; due: number }

export type Flow = { what: 'issued' | 'closed' | 'due'; day: Day; n: number }

const mostWeeks = 40

function pointsBetween(from: Day, to: Day, today: Day): Day[] {
  const weekly = daysBetween(from, to) <= mostWeeks * 7
  const points = new Set<Day>([today])
  for (let count = 0; ; count += 1) {
    const day = weekly ? addDays(from, count * 7) : addMonths(from, count)
    points.add(day < to ? day : to)
    if (day >= to) break
  }
  return [...points].toSorted()
}

/**
 * Burn-up: everything added up to each point, by weeks or, over more than forty of them, by months; the first point lies a day before
 * anything happened, and today is always one. Only what is closed now is counted as closed, on the day of its closing.
 */
export function burnUp(flows: readonly Flow[], today: Day): FlowPoint[] {
  if (flows.length === 0) return []
  const days = flows.map((one) => one.day)
  const first = days.reduce((a, b) => (a < b ? a : b))
  const last = days.reduce((a, b) => (a > b ? a : b), today)
  const upTo = (what: Flow['what'], day: Day): number =>
    flows.reduce((sum, one) => (one.what === what && one.day <= day ? sum + one.n : sum), 0)
  return pointsBetween(addDays(first, -1), last, today).map((day) => ({
    day,
    issued: day <= today ? upTo('issued', day) : null,
    closed: day <= today ? upTo('closed', day) : null,
    due: upTo('due', day),
  }))
}

/**
 * Evidence that is nothing but paper: rules, documents and minutes say that something was decided or written, not that it happened
 * (`facts.md` 4.2, paper-only evidence).
 */
export const paperKinds = ['document', 'rule', 'minutes'] as const satisfies readonly EvidenceKind[]
