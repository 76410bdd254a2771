import type { Actor } from '#domain/actor.ts'
import { seatOf } from '#domain/actor.ts'
import { permit, postsFor, type Act, type Target } from '#domain/permission.ts'
import { isRefused, unmet, type Unmet } from '#domain/refusal.ts'
import { closingConditions, unmetConditions, type TaskAtClosing } from './conditions.ts'
import { openSeats, stateAllows } from './decide.ts'
import { openExtension } from '#domain/extension.ts'
import type { Finding } from './finding.ts'
import { findingActs, type FindingAct } from './life.ts'

/** One act and whether this person may do it now; where not, every reason. Travels with the record so that no screen derives it again. */
export type Ability = { act: FindingAct; allowed: boolean; reasons: Unmet[] }

/** Acts that only other acts do (a plan adopts, an inspection issues), and the answer to a tie, which is another body's. */
const notByHand: readonly FindingAct[] = ['adopt', 'issue', 'answer-tie']

type Check = (finding: Finding, actor: Actor, at: { tasks: TaskAtClosing[]; target: Target }) => Unmet[]

const notTwice: Check = (finding, actor) => (finding.chain.includes(actor.personId) ? [unmet('twice-in-chain')] : [])

/** What else stands against an act than permission and state, as far as it can be known before anything is typed. */
const checks: Partial<Record<FindingAct, Check>> = {
  claim: (finding) => (finding.claim ? [unmet('claimed-already', { day: finding.claim.day })] : []),
  apply: (finding, _, { tasks }) =>
    unmetConditions(
      closingConditions(
        finding,
        { kind: tasks.some((task) => task.state === 'kept-on') ? 'kept-on' : 'complete', statement: '…', mergedInto: null },
        tasks,
      ),
    ),
  'ask-extension': (finding) => (openExtension(finding) ? [unmet('extension-open', { number: openExtension(finding)!.number })] : []),
  'decide-extension': (finding) => (openExtension(finding) ? [] : [unmet('no-open-extension-to-decide')]),
  verify: (finding, actor, at) => {
    const mine = postsFor(actor, 'finding.verify', at.target).flatMap((post) => seatOf(post) ?? [])
    const seated = mine.some((seat) => openSeats(finding).includes(seat))
    return [...notTwice(finding, actor, at), ...(seated ? [] : [unmet('seat-not-in-chain', { seats: mine })])]
  },
  return: (finding, actor, at) => {
    const roles = postsFor(actor, 'finding.return', at.target).map((post) => post.role)
    // While the seats speak it is theirs to give back, once all have spoken the decider's alone.
    const turn = finding.state === 'verified' ? roles.includes('decider') : roles.some((role) => role !== 'decider')
    return turn ? notTwice(finding, actor, at) : [unmet('wrong-state', { act: 'return', state: finding.state })]
  },
  close: notTwice,
  untie: (finding) => (finding.ties.length > 0 ? [] : [unmet('tie-missing')]),
}

/** Every act on a finding that this person's posts could ever do, with the reasons why not now. Acts of other roles are left out. */
export function abilitiesOn(finding: Finding, actor: Actor, target: Target, tasks: TaskAtClosing[]): Ability[] {
  return findingActs.flatMap((act): Ability[] => {
    if (notByHand.includes(act)) return []
    if (isRefused(permit(actor, `finding.${act}` as Act, target))) return []
    if (!stateAllows(finding.state, act)) return [{ act, allowed: false, reasons: [unmet('wrong-state', { act, state: finding.state })] }]
    const reasons = checks[act]?.(finding, actor, { tasks, target }) ?? []
    return [{ act, allowed: reasons.length === 0, reasons }]
  })
}
