import type { Seat } from '#domain/actor.ts'
import type { Day } from '#domain/day.ts'
import type { Fact, StreamHead } from '#domain/fact.ts'

export const planStates = ['draft', 'submitted', 'returned', 'adopted'] as const
export type PlanState = (typeof planStates)[number]

export type PlanVerdict = { seat: Seat; by: string; postId: string | null; day: Day; agrees: boolean; opinion: string }

/** The inspected body's answer to one inspection as a whole. `chain` are the persons who acted on the running submission. */
export type Plan = StreamHead & {
  inspectionId: string
  bodyId: string
  path: string[]
  state: PlanState
  due: Day | null
  dueProvisional: boolean
  seats: Seat[]
  submissions: number
  submittedBy: string | null
  submittedOn: Day | null
  verdicts: PlanVerdict[]
  chain: string[]
  opinion: { by: string; day: Day; adopts: boolean; text: string } | null
  adoptedOn: Day | null
  returns: number
}

export type PlanHappening =
  | { kind: 'plan-opened'; data: Pick<Plan, 'inspectionId' | 'bodyId' | 'path' | 'due' | 'dueProvisional'> }
  | { kind: 'plan-submitted'; data: { seats: Seat[]; tasks: { id: string; version: number }[] } }
  | { kind: 'plan-judged'; data: { seat: Seat; agrees: boolean; opinion: string } }
  | { kind: 'plan-returned'; data: { opinion: string } }
  | { kind: 'plan-adopted'; data: { opinion: string } }
  | { kind: 'plan-revised'; data: { reason: string } }
  | { kind: 'plan-due-recomputed'; data: { due: Day; provisional: boolean } }

type Body = Omit<Plan, keyof StreamHead>
type Of<K extends PlanHappening['kind']> = Fact<Extract<PlanHappening, { kind: K }>>
type Handlers = { [K in PlanHappening['kind']]: (state: Body, fact: Of<K>) => Body }

const opinionOf = (fact: Of<'plan-adopted'> | Of<'plan-returned'>) => ({
  by: fact.actorId,
  day: fact.day,
  adopts: fact.kind === 'plan-adopted',
  text: fact.data.opinion,
})

const handlers: Handlers = {
  'plan-opened': (_, { data }) => ({
    ...data,
    state: 'draft',
    seats: [],
    submissions: 0,
    submittedBy: null,
    submittedOn: null,
    verdicts: [],
    chain: [],
    opinion: null,
    adoptedOn: null,
    returns: 0,
  }),
  'plan-submitted': (state, fact) => ({
    ...state,
    state: 'submitted',
    seats: fact.data.seats,
    submissions: state.submissions + 1,
    submittedBy: fact.actorId,
    submittedOn: fact.day,
    verdicts: [],
    chain: [fact.actorId],
    opinion: null,
  }),
  'plan-judged': (state, { data, ...fact }) => ({
    ...state,
    verdicts: [...state.verdicts, { ...data, by: fact.actorId, postId: fact.postId, day: fact.day }],
    chain: [...state.chain, fact.actorId],
  }),
  'plan-returned': (state, fact) => ({ ...state, state: 'returned', opinion: opinionOf(fact), returns: state.returns + 1 }),
  'plan-adopted': (state, fact) => ({ ...state, state: 'adopted', opinion: opinionOf(fact), adoptedOn: state.adoptedOn ?? fact.day }),
  'plan-revised': (state) => ({ ...state, state: 'draft', verdicts: [], chain: [], opinion: null }),
  'plan-due-recomputed': (state, { data }) => ({ ...state, due: data.due, dueProvisional: data.provisional }),
}

/** The plan after a fact. */
export function applyToPlan(state: Plan | null, fact: Fact<PlanHappening>): Body {
  const handler = handlers[fact.kind] as (state: Body | null, fact: Fact<PlanHappening>) => Body
  return handler(state, fact)
}
