/** The life of a finding: which act leads where, from which states. Who may do it stands in `permission.ts`. */

export const states = ['draft', 'issued', 'disputed', 'withdrawn', 'rectifying', 'reported', 'verified', 'closed', 'discarded'] as const
export type State = (typeof states)[number]

export type Step = { from: readonly State[]; to: State | 'same' }

export const life = {
  amend: { from: ['draft'], to: 'same' },
  discard: { from: ['draft'], to: 'discarded' },
  issue: { from: ['draft'], to: 'issued' },
  dispute: { from: ['issued'], to: 'disputed' },
  uphold: { from: ['disputed'], to: 'issued' },
  withdraw: { from: ['disputed'], to: 'withdrawn' },
  claim: { from: ['issued', 'rectifying'], to: 'same' },
  adopt: { from: ['issued'], to: 'rectifying' },
  'ask-extension': { from: ['rectifying'], to: 'same' },
  'decide-extension': { from: ['rectifying'], to: 'same' },
  apply: { from: ['rectifying'], to: 'reported' },
  verify: { from: ['reported'], to: 'same' },
  return: { from: ['reported', 'verified'], to: 'rectifying' },
  close: { from: ['verified'], to: 'closed' },
  reopen: { from: ['closed'], to: 'rectifying' },
  tie: { from: ['issued', 'disputed', 'rectifying', 'reported', 'verified'], to: 'same' },
  untie: { from: ['issued', 'disputed', 'rectifying', 'reported', 'verified'], to: 'same' },
  sponsor: { from: ['issued', 'disputed', 'rectifying', 'reported', 'verified'], to: 'same' },
  'answer-tie': { from: ['issued', 'disputed', 'rectifying', 'reported', 'verified'], to: 'same' },
} as const satisfies Record<string, Step>

export type FindingAct = keyof typeof life
export const findingActs = Object.keys(life) as FindingAct[]

/** States in which something is still owed. `disputed` counts: its clock runs until the dispute is decided. */
export const openStates = ['issued', 'disputed', 'rectifying', 'reported', 'verified'] as const satisfies readonly State[]
export const isOpen = (state: State): boolean => (openStates as readonly State[]).includes(state)

/** Never fed back: the inspectors' own, and to everybody else as if it were not there. */
export const isUntold = (state: State): boolean => state === 'draft' || state === 'discarded'

/** The last three are closing without action: they need a reason and the decider's own word. */
export const closureKinds = ['complete', 'kept-on', 'not-implemented', 'no-longer-valid', 'merged'] as const
export type ClosureKind = (typeof closureKinds)[number]
export const withoutAction = ['not-implemented', 'no-longer-valid', 'merged'] as const satisfies readonly ClosureKind[]
export const isWithoutAction = (kind: ClosureKind): boolean => (withoutAction as readonly ClosureKind[]).includes(kind)
