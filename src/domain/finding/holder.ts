import type { Role, Seat } from '#domain/actor.ts'
import { openExtension } from '#domain/extension.ts'
import { waitingSeats } from '#domain/plan/decide.ts'
import type { Plan } from '#domain/plan/plan.ts'
import { openSeats } from './decide.ts'
import type { Finding } from './finding.ts'

/** What a thing waits for; each has words in both languages. */
export const waits = [
  'issue',
  'claim',
  'plan',
  'plan-verdicts',
  'plan-opinion',
  'plan-revision',
  'dispute-decision',
  'work',
  'extension-decision',
  'verdicts',
  'closing',
] as const
export type Wait = (typeof waits)[number]

/** What can wait for a post of each role. */
export const waitsOf: Record<Role, readonly Wait[]> = {
  administrator: [],
  office: ['issue', 'plan-opinion', 'dispute-decision'],
  team: ['plan-verdicts', 'verdicts'],
  leader: ['plan-verdicts', 'verdicts'],
  head: ['claim', 'plan', 'plan-revision', 'work'],
  handler: ['plan', 'work'],
  reviewer: ['plan-verdicts', 'verdicts'],
  decider: ['closing', 'extension-decision'],
  observer: [],
}

/** Who holds it now and what is waited for: a role of the inspected body or of the office, or the seats that have not spoken. */
export type Holder = { role: Role | null; seats: Seat[]; waitsFor: Wait }

type PlanAtHand = Pick<Plan, 'state' | 'seats' | 'verdicts'> | null

const holds = (role: Role, waitsFor: Wait): Holder => ({ role, seats: [], waitsFor })
const waitFor = (seats: Seat[], waitsFor: Wait): Holder => ({ role: null, seats, waitsFor })

/** Who holds a plan. */
export function holderOfPlan(plan: Pick<Plan, 'state' | 'seats' | 'verdicts'>): Holder {
  if (plan.state !== 'submitted') return holds('head', plan.state === 'adopted' ? 'work' : 'plan')
  const seats = waitingSeats(plan)
  return seats.length > 0 ? waitFor(seats, 'plan-verdicts') : holds('office', 'plan-opinion')
}

/** A finding upheld after the plan was adopted is answered by nobody's work until the plan takes it in: the head opens it again. */
const holderOfClaimed = (plan: NonNullable<PlanAtHand>): Holder =>
  plan.state === 'adopted' ? holds('head', 'plan-revision') : holderOfPlan(plan)

/** Who holds a finding; null once nothing is owed any more. */
export function holderOf(
  finding: Pick<Finding, 'state' | 'claim' | 'extensions' | 'application' | 'verdicts'>,
  plan: PlanAtHand,
): Holder | null {
  switch (finding.state) {
    case 'draft':
      return holds('office', 'issue')
    case 'issued':
      return finding.claim && plan ? holderOfClaimed(plan) : holds('head', 'claim')
    case 'disputed':
      return holds('office', 'dispute-decision')
    case 'rectifying':
      return openExtension({ due: null, extensions: finding.extensions })
        ? holds('decider', 'extension-decision')
        : holds('handler', 'work')
    case 'reported':
      return waitFor(openSeats(finding), 'verdicts')
    case 'verified':
      return holds('decider', 'closing')
    default:
      return null
  }
}
