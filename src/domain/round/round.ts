import type { Actor } from '#domain/actor.ts'
import type { Day } from '#domain/day.ts'
import type { Fact, StreamHead } from '#domain/fact.ts'
import { postFor, postsWith, type Target } from '#domain/permission.ts'

/** Method of a round: 常规, 专项, 机动, 提级, 联动, 回头看. */
export const methods = ['routine', 'special', 'mobile', 'upgraded', 'linked', 'look-back'] as const
export type Method = (typeof methods)[number]

/** A wave of inspections below one body, whose office holds it. `term` is the 届次, `number` the round within it, as that office counts. */
export type Round = StreamHead & {
  bodyId: string
  path: string[]
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

export type RoundDescription = Omit<Round, keyof StreamHead | 'ended' | 'bodyId' | 'path'>

export type RoundHappening =
  | { kind: 'round-opened'; data: RoundDescription & Pick<Round, 'bodyId' | 'path'> }
  | { kind: 'round-changed'; data: Partial<RoundDescription> }
  | { kind: 'round-ended'; data: object }

type Body = Omit<Round, keyof StreamHead>

/** The round after a fact. */
export function applyToRound(state: Round | null, fact: Fact<RoundHappening>): Body {
  if (fact.kind === 'round-opened') return { ...fact.data, ended: false }
  if (fact.kind === 'round-changed') return { ...state!, ...fact.data }
  return { ...state!, ended: true }
}

/** Whoever keeps a round takes bodies into it; into a linked one (联动) the offices below take their own as well. */
export const mayEnterBodies = (actor: Actor, { method }: Pick<Round, 'method'>, target: Target): boolean =>
  postFor(actor, 'round.keep', target) !== null ||
  (method === 'linked' && postsWith(actor, 'inspection.keep').some((post) => target.below?.includes(post.scopeId)))
