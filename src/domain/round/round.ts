import type { Day } from '#domain/day.ts'
import type { Fact, StreamHead } from '#domain/fact.ts'

/** Method of a round: 常规, 专项, 机动, 提级, 联动, 回头看. */
export const methods = ['routine', 'special', 'mobile', 'upgraded', 'linked', 'look-back'] as const
export type Method = (typeof methods)[number]

/** A wave of inspections. `term` is the 届次, `number` the round within it. */
export type Round = StreamHead & {
  term: string
  number: number
  name: string
  method: Method
  sourceKind: string
  regimeCode: string
  startsOn: Day | null
  endsOn: Day | null
  ended: boolean
}

export type RoundDescription = Omit<Round, keyof StreamHead | 'ended'>

export type RoundHappening =
  | { kind: 'round-opened'; data: RoundDescription }
  | { kind: 'round-changed'; data: Partial<RoundDescription> }
  | { kind: 'round-ended'; data: object }

type Body = Omit<Round, keyof StreamHead>

/** The round after a fact. */
export function applyToRound(state: Round | null, fact: Fact<RoundHappening>): Body {
  if (fact.kind === 'round-opened') return { ...fact.data, ended: false }
  if (fact.kind === 'round-changed') return { ...state!, ...fact.data }
  return { ...state!, ended: true }
}
