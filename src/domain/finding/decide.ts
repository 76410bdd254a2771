import type { Seat } from '#domain/actor.ts'
import type { Day } from '#domain/day.ts'
import { openExtension, unmetToAsk } from '#domain/extension.ts'
import { asDay } from '#domain/day.ts'
import type { Thresholds } from '#domain/regime.ts'
import { refuse, unmet, type Refused, type Unmet } from '#domain/refusal.ts'
import { closingConditions, unmetConditions, type ClosingRequest, type TaskAtClosing } from './conditions.ts'
import type { Amendment, Finding, FindingHappening } from './finding.ts'
import { decideSponsor, type SponsorRequest } from './sponsor.ts'
import { decideTie, type TieRequest } from './ties.ts'
import { isWithoutAction, life, type ClosureKind, type FindingAct, type State } from './life.ts'

/** What was decided: facts to append, or why not. Who may act at all is asked of `permission.ts` before. */
export type Decision<H> = H[] | Refused

/** What is asked of a finding. `seat` and `decider` say as what the person acts. */
export type FindingRequest =
  | { act: 'amend'; changes: Amendment }
  | { act: 'discard'; reason: string }
  | { act: 'issue'; feedbackOn: Day; due: Day; provisional: boolean; thresholds: Thresholds }
  | { act: 'dispute'; reason: string }
  | { act: 'uphold'; reason: string }
  | { act: 'withdraw'; reason: string }
  | { act: 'reopen'; reason: string }
  | { act: 'claim' }
  | { act: 'adopt'; planId: string }
  | { act: 'ask-extension'; to: string; reason: string }
  | { act: 'decide-extension'; approve: boolean; to: string | null; opinion: string }
  | ({ act: 'apply'; tasks: TaskAtClosing[]; seats: Seat[] } & ClosingRequest)
  | { act: 'verify'; seats: Seat[]; opinion: string }
  | { act: 'return'; reason: string; condition: string; decider: boolean }
  | { act: 'close'; kind: ClosureKind; word: string; slip: string; tasks: TaskAtClosing[] }
  | TieRequest
  | SponsorRequest

type Ask<A extends FindingAct> = Extract<FindingRequest, { act: A }>
type Rule<A extends FindingAct> = (finding: Finding, ask: Ask<A>, actorId: string) => Decision<FindingHappening>

const listed = (list: Unmet[], happening: FindingHappening): Decision<FindingHappening> =>
  list.length > 0 ? { refused: { code: 'unmet', unmet: list } } : [happening]

const needsReason = (reason: string): Unmet[] => (reason.trim() === '' ? [unmet('reason-missing')] : [])

/** The seats of the chain that have not spoken yet. */
export const openSeats = (finding: Pick<Finding, 'application' | 'verdicts'>): Seat[] =>
  (finding.application?.seats ?? []).filter((seat) => !finding.verdicts.some((verdict) => verdict.seat === seat))

const verify: Rule<'verify'> = (finding, ask, actorId) => {
  if (finding.chain.includes(actorId)) return refuse('twice-in-chain', unmet('twice-in-chain'))
  const open = openSeats(finding)
  const seat = ask.seats.find((one) => open.includes(one))
  if (!seat) return refuse('unmet', unmet('seat-not-in-chain', { seats: ask.seats }))
  return [{ kind: 'finding-verified', data: { seat, opinion: ask.opinion, last: open.length === 1 } }]
}

const giveBack: Rule<'return'> = (finding, ask, actorId) => {
  if (finding.chain.includes(actorId)) return refuse('twice-in-chain', unmet('twice-in-chain'))
  if (ask.decider !== (finding.state === 'verified'))
    return refuse('wrong-state', unmet('wrong-state', { act: 'return', state: finding.state }))
  const list = needsReason(ask.reason)
  if (ask.condition.trim() === '') list.push(unmet('condition-missing'))
  return listed(list, { kind: 'finding-returned', data: { reason: ask.reason, condition: ask.condition } })
}

const close: Rule<'close'> = (finding, ask, actorId) => {
  if (finding.chain.includes(actorId)) return refuse('twice-in-chain', unmet('twice-in-chain'))
  const applied = finding.application!
  const conditions = closingConditions(finding, { ...applied, kind: ask.kind }, ask.tasks)
  const list = unmetConditions(conditions)
  if (isWithoutAction(ask.kind) && ask.word.trim() === '') list.push(unmet('decider-word-missing'))
  if (isWithoutAction(ask.kind) !== isWithoutAction(applied.kind)) list.push(unmet('kind-not-applied-for', { kind: applied.kind }))
  for (const seat of openSeats(finding)) list.push(unmet('verdict-missing', { seat }))
  return listed(list, { kind: 'finding-closed', data: { kind: ask.kind, word: ask.word, slip: ask.slip, conditions } })
}

const decideExtension: Rule<'decide-extension'> = (finding, ask, actorId) => {
  const open = openExtension(finding)
  if (!open) return refuse('unmet', unmet('no-open-extension-to-decide'))
  if (open.askedBy === actorId) return refuse('twice-in-chain', unmet('twice-in-chain'))
  if (!ask.approve) return listed(needsReason(ask.opinion), { kind: 'extension-refused', data: { opinion: ask.opinion } })
  const to = asDay(ask.to ?? open.to)
  if (to === undefined) return refuse('unmet', unmet('bad-day', { field: 'to', value: ask.to }))
  const list = to <= open.from ? [unmet('extension-not-later', { due: open.from, to })] : []
  return listed(list, { kind: 'extension-approved', data: { to, opinion: ask.opinion || null } })
}

const apply: Rule<'apply'> = (finding, ask) => {
  const conditions = closingConditions(finding, ask, ask.tasks)
  const { kind, statement, mergedInto, seats } = ask
  return listed(unmetConditions(conditions), { kind: 'finding-applied', data: { kind, statement, mergedInto, seats, conditions } })
}

const rules: { [A in FindingAct]: Rule<A> } = {
  amend: (_, ask) => listed(ask.changes.text?.trim() === '' ? [unmet('text-missing')] : [], { kind: 'finding-amended', data: ask.changes }),
  discard: (_, ask) => listed(needsReason(ask.reason), { kind: 'finding-discarded', data: { reason: ask.reason } }),
  issue: (_, { act: _act, ...data }) => [{ kind: 'finding-issued', data }],
  dispute: (_, ask) => listed(needsReason(ask.reason), { kind: 'finding-disputed', data: { reason: ask.reason } }),
  uphold: (_, ask) => listed(needsReason(ask.reason), { kind: 'finding-upheld', data: { reason: ask.reason } }),
  withdraw: (_, ask) => listed(needsReason(ask.reason), { kind: 'finding-withdrawn', data: { reason: ask.reason } }),
  claim: (finding) =>
    listed(finding.claim ? [unmet('claimed-already', { day: finding.claim.day })] : [], { kind: 'finding-claimed', data: {} }),
  adopt: (_, ask) => [{ kind: 'finding-adopted', data: { planId: ask.planId } }],
  'ask-extension': (finding, ask) =>
    listed(unmetToAsk(finding, ask.to, ask.reason), { kind: 'extension-asked', data: { to: ask.to as Day, reason: ask.reason } }),
  'decide-extension': decideExtension,
  apply,
  verify,
  return: giveBack,
  close,
  tie: decideTie,
  untie: decideTie,
  'answer-tie': decideTie,
  sponsor: decideSponsor,
  reopen: (_, ask) => listed(needsReason(ask.reason), { kind: 'finding-reopened', data: { reason: ask.reason } }),
}

/** Is the act one that the finding's state allows? Reads the life table only. */
export const stateAllows = (state: State, act: FindingAct): boolean => (life[act].from as readonly State[]).includes(state)

/** May this be done to the finding, and what follows? Every unmet condition is named. Reads nothing but its arguments. */
export function decideFinding(finding: Finding, ask: FindingRequest, actorId: string): Decision<FindingHappening> {
  if (!stateAllows(finding.state, ask.act)) return refuse('wrong-state', unmet('wrong-state', { act: ask.act, state: finding.state }))
  const rule = rules[ask.act] as (finding: Finding, ask: FindingRequest, actorId: string) => Decision<FindingHappening>
  return rule(finding, ask, actorId)
}
