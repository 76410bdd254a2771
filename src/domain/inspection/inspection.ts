import type { Day } from '#domain/day.ts'
import type { Fact, StreamHead } from '#domain/fact.ts'

export type ClueCount = { mentioned: boolean; count: number | null }

/** A computed date with what explains it; made by `clock.ts`, stored so that the explanation of the day stays readable. */
export type ClockEntry = { day: Day; provisional: boolean; explanation: unknown }

/** One body in one round, with its feedback, its clocks and the numbers it hands out. Numbers are never reused. */
export type Inspection = StreamHead & {
  roundId: string
  bodyId: string
  path: string[]
  name: string
  code: string
  sourceKind: string
  regimeCode: string
  regimeVersion: number | null
  teamName: string
  team: string[]
  leaderId: string | null
  fieldworkFrom: Day | null
  fieldworkTo: Day | null
  feedbackOn: Day | null
  /** Name and post of the person who signed for the feedback, as written. */
  signer: string | null
  documentId: string | null
  clock: Record<string, ClockEntry>
  clues: ClueCount
  findingsNumbered: number
  suggestionsNumbered: number
  tasksNumbered: number
  issued: boolean
}

export type InspectionDescription = Pick<
  Inspection,
  | 'roundId'
  | 'bodyId'
  | 'path'
  | 'name'
  | 'code'
  | 'sourceKind'
  | 'regimeCode'
  | 'teamName'
  | 'team'
  | 'leaderId'
  | 'fieldworkFrom'
  | 'fieldworkTo'
>

export type InspectionHappening =
  | { kind: 'inspection-opened'; data: InspectionDescription }
  | {
      kind: 'inspection-changed'
      data: Partial<Pick<InspectionDescription, 'name' | 'teamName' | 'team' | 'leaderId' | 'fieldworkFrom' | 'fieldworkTo'>>
    }
  | { kind: 'feedback-confirmed'; data: { documentId: string; clues: ClueCount } }
  | { kind: 'numbers-given'; data: { findings: number; suggestions: number; tasks: number } }
  | { kind: 'feedback-issued'; data: { feedbackOn: Day; signer: string; regimeVersion: number; clock: Record<string, ClockEntry> } }
  | { kind: 'clock-recomputed'; data: { clock: Record<string, ClockEntry> } }

type Body = Omit<Inspection, keyof StreamHead>
type Of<K extends InspectionHappening['kind']> = Fact<Extract<InspectionHappening, { kind: K }>>
type Handlers = { [K in InspectionHappening['kind']]: (state: Body, fact: Of<K>) => Body }

const handlers: Handlers = {
  'inspection-opened': (_, { data }) => ({
    ...data,
    regimeVersion: null,
    feedbackOn: null,
    signer: null,
    documentId: null,
    clock: {},
    clues: { mentioned: false, count: null },
    findingsNumbered: 0,
    suggestionsNumbered: 0,
    tasksNumbered: 0,
    issued: false,
  }),
  'inspection-changed': (state, { data }) => ({ ...state, ...data }),
  'feedback-confirmed': (state, { data }) => ({ ...state, ...data }),
  'numbers-given': (state, { data }) => ({
    ...state,
    findingsNumbered: state.findingsNumbered + data.findings,
    suggestionsNumbered: state.suggestionsNumbered + data.suggestions,
    tasksNumbered: state.tasksNumbered + data.tasks,
  }),
  'feedback-issued': (state, { data }) => ({ ...state, ...data, issued: true }),
  'clock-recomputed': (state, { data }) => ({ ...state, clock: data.clock }),
}

/** The inspection after a fact. */
export function applyToInspection(state: Inspection | null, fact: Fact<InspectionHappening>): Body {
  const handler = handlers[fact.kind] as (state: Body | null, fact: Fact<InspectionHappening>) => Body
  return handler(state, fact)
}
