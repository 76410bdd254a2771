import type { Seat } from '#domain/actor.ts'
import { refuse, unmet, type Refused, type Unmet } from '#domain/refusal.ts'
import type { Plan, PlanHappening, PlanState } from './plan.ts'

/** The life of a plan. Reviewers judge in parallel; one collector returns one joined opinion. */
export const planLife = {
  submit: { from: ['draft', 'returned'] },
  judge: { from: ['submitted'] },
  collect: { from: ['submitted'] },
  revise: { from: ['adopted'] },
} as const satisfies Record<string, { from: readonly PlanState[] }>

export type PlanAct = keyof typeof planLife
export const planActs = Object.keys(planLife) as PlanAct[]

export type PlanRequest =
  | { act: 'submit'; missing: Unmet[]; seats: Seat[]; tasks: { id: string; version: number }[] }
  | { act: 'judge'; seats: Seat[]; agrees: boolean; opinion: string }
  | { act: 'collect'; adopts: boolean; opinion: string }
  | { act: 'revise'; reason: string }

type Ask<A extends PlanAct> = Extract<PlanRequest, { act: A }>
type Rule<A extends PlanAct> = (plan: Plan, ask: Ask<A>, actorId: string) => PlanHappening[] | Refused

const listed = (list: Unmet[], happening: PlanHappening): PlanHappening[] | Refused =>
  list.length > 0 ? { refused: { code: 'unmet', unmet: list } } : [happening]

/** The reviewers that have not given their verdict on the running submission. */
export const waitingSeats = (plan: Pick<Plan, 'seats' | 'verdicts'>): Seat[] =>
  plan.seats.filter((seat) => !plan.verdicts.some((verdict) => verdict.seat === seat))

const judge: Rule<'judge'> = (plan, ask, actorId) => {
  if (plan.chain.includes(actorId)) return refuse('twice-in-chain', unmet('twice-in-chain'))
  const seat = ask.seats.find((one) => waitingSeats(plan).includes(one))
  if (!seat) return refuse('unmet', unmet('seat-not-in-chain', { seats: ask.seats }))
  const list = !ask.agrees && ask.opinion.trim() === '' ? [unmet('reason-missing')] : []
  return listed(list, { kind: 'plan-judged', data: { seat, agrees: ask.agrees, opinion: ask.opinion } })
}

const collect: Rule<'collect'> = (plan, ask, actorId) => {
  if (plan.chain.includes(actorId)) return refuse('twice-in-chain', unmet('twice-in-chain'))
  const list: Unmet[] = waitingSeats(plan).map((seat) => unmet('verdict-missing', { seat }))
  if (!ask.adopts)
    return listed([...list, ...(ask.opinion.trim() === '' ? [unmet('reason-missing')] : [])], {
      kind: 'plan-returned',
      data: { opinion: ask.opinion },
    })
  for (const verdict of plan.verdicts) if (!verdict.agrees) list.push(unmet('reviewer-disagrees', { seat: verdict.seat }))
  return listed(list, { kind: 'plan-adopted', data: { opinion: ask.opinion } })
}

const rules: { [A in PlanAct]: Rule<A> } = {
  submit: (_, ask) => listed(ask.missing, { kind: 'plan-submitted', data: { seats: ask.seats, tasks: ask.tasks } }),
  judge,
  collect,
  revise: (_, ask) =>
    listed(ask.reason.trim() === '' ? [unmet('reason-missing')] : [], { kind: 'plan-revised', data: { reason: ask.reason } }),
}

export const planStateAllows = (state: PlanState, act: PlanAct): boolean => (planLife[act].from as readonly PlanState[]).includes(state)

/** May this be done to the plan, and what follows? */
export function decidePlan(plan: Plan, ask: PlanRequest, actorId: string): PlanHappening[] | Refused {
  if (!planStateAllows(plan.state, ask.act)) return refuse('wrong-state', unmet('wrong-state', { act: ask.act, state: plan.state }))
  const rule = rules[ask.act] as (plan: Plan, ask: PlanRequest, actorId: string) => PlanHappening[] | Refused
  return rule(plan, ask, actorId)
}
