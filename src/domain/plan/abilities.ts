import { seatOf, type Actor } from '#domain/actor.ts'
import { permit, postsFor, type Act, type Target } from '#domain/permission.ts'
import { isRefused, unmet, type Unmet } from '#domain/refusal.ts'
import { planActs, planStateAllows, waitingSeats, type PlanAct } from './decide.ts'
import type { Plan } from './plan.ts'

export type PlanAbility = { act: PlanAct | 'keep-tasks'; allowed: boolean; reasons: Unmet[] }

const permissionOf: Record<PlanAct, Act> = { submit: 'plan.submit', judge: 'plan.verdict', collect: 'plan.collect', revise: 'plan.revise' }

const notTwice = (plan: Plan, actor: Actor): Unmet[] => (plan.chain.includes(actor.personId) ? [unmet('twice-in-chain')] : [])

const reasonsAgainst = (plan: Plan, act: PlanAct, actor: Actor, at: { target: Target; missing: Unmet[] }): Unmet[] => {
  if (act === 'submit') return at.missing
  if (act === 'collect') return [...notTwice(plan, actor), ...waitingSeats(plan).map((seat) => unmet('verdict-missing', { seat }))]
  if (act === 'revise') return []
  const mine = postsFor(actor, 'plan.verdict', at.target).flatMap((post) => seatOf(post) ?? [])
  const seated = mine.some((seat) => waitingSeats(plan).includes(seat))
  return [...notTwice(plan, actor), ...(seated ? [] : [unmet('seat-not-in-chain', { seats: mine })])]
}

/** Every act on a plan that this person's posts could ever do, with the reasons why not now. */
export function abilitiesOnPlan(plan: Plan, actor: Actor, at: { target: Target; missing: Unmet[] }): PlanAbility[] {
  const wrong = (act: string): Unmet => unmet('wrong-state', { act, state: plan.state })
  const onPlan = planActs.flatMap((act): PlanAbility[] => {
    if (isRefused(permit(actor, permissionOf[act], at.target))) return []
    const reasons = planStateAllows(plan.state, act) ? reasonsAgainst(plan, act, actor, at) : [wrong(act)]
    return [{ act, allowed: reasons.length === 0, reasons }]
  })
  if (isRefused(permit(actor, 'task.keep', at.target))) return onPlan
  const open = plan.state === 'draft' || plan.state === 'returned'
  return [...onPlan, { act: 'keep-tasks', allowed: open, reasons: open ? [] : [wrong('keep-tasks')] }]
}
