import type { Actor } from '#domain/actor.ts'
import { addDays, type Day } from '#domain/day.ts'
import { mayAnywhere, type Act } from '#domain/permission.ts'
import { isRefused, type Refused } from '#domain/refusal.ts'
import type { Aim, TaskPlan } from '#domain/task/task.ts'
import { addEvidence } from '#features/evidence/add-evidence.ts'
import { applyToClose } from '#features/findings/apply-to-close.ts'
import { askExtension } from '#features/findings/ask-extension.ts'
import { claimFinding } from '#features/findings/claim-finding.ts'
import { closeFinding } from '#features/findings/close-finding.ts'
import { decideExtension } from '#features/findings/decide-extension.ts'
import { disputeFinding } from '#features/findings/dispute-finding.ts'
import { reopenFinding } from '#features/findings/reopen-finding.ts'
import { returnFinding } from '#features/findings/return-finding.ts'
import { upholdFinding } from '#features/findings/uphold-finding.ts'
import { sponsorFinding } from '#features/findings/sponsor-finding.ts'
import { verifyFinding } from '#features/findings/verify-finding.ts'
import { withdrawFinding } from '#features/findings/withdraw-finding.ts'
import { collectOpinion } from '#features/plans/collect-opinion.ts'
import { judgePlan } from '#features/plans/judge-plan.ts'
import { revisePlan } from '#features/plans/revise-plan.ts'
import { submitPlan } from '#features/plans/submit-plan.ts'
import { amendTask } from '#features/tasks/amend-task.ts'
import { completeTask } from '#features/tasks/complete-task.ts'
import { draftTask } from '#features/tasks/draft-task.ts'
import { keepTaskOn } from '#features/tasks/keep-task-on.ts'
import { reportProgress } from '#features/tasks/report-progress.ts'
import { resumeTask } from '#features/tasks/resume-task.ts'
import type { Db, Tx } from '#platform/db/open-db.ts'
import { newId, regionOf } from '#platform/ids.ts'
import type { Acting } from '#platform/trail/acting.ts'

export type World = {
  findings: { id: string; inspectionId: string; bodyId: string }[]
  tasks: string[]
  plans: string[]
  actors: Actor[]
  today: Day
  at: string
}
export type Random = () => number
export type Tally = { done: Record<string, number>; refused: number }

type Hand = { tx: Tx; acting: Acting; pick: <T>(from: readonly T[]) => T; chance: Random; world: World }
type Walk = (hand: Hand) => Promise<object | Refused>

const text = '核对台账并整改到位'
const ofFinding = ({ pick, world }: Hand) => ({ id: pick(world.findings).id, expected: null })
const ofTask = ({ pick, world }: Hand) => ({ id: pick(world.tasks), expected: null })
const ofPlan = ({ pick, world }: Hand) => ({ id: pick(world.plans), expected: null })
const sha = (chance: Random): string => Array.from({ length: 64 }, () => Math.floor(chance() * 16).toString(16)).join('')

/** Acts in the mix in which they occur; most random ones are refused, as they should be. */
const walks: Record<string, Walk> = {
  claim: (h) => claimFinding(h.tx, h.acting, ofFinding(h)),
  dispute: (h) => disputeFinding(h.tx, h.acting, ofFinding(h), { reason: text }),
  uphold: (h) => upholdFinding(h.tx, h.acting, ofFinding(h), { reason: text }),
  withdraw: (h) =>
    h.chance() < 0.05
      ? withdrawFinding(h.tx, h.acting, ofFinding(h), { reason: text })
      : upholdFinding(h.tx, h.acting, ofFinding(h), { reason: text }),
  sponsor: (h) => sponsorFinding(h.tx, h.acting, ofFinding(h), { personId: h.pick(h.world.actors).personId, reason: text }),
  progress: (h) =>
    reportProgress(h.tx, h.acting, ofTask(h), {
      happenedOn: h.world.today,
      text,
      percent: Math.floor(h.chance() * 100),
      moneyRecovered: Math.floor(h.chance() * 1e6),
      peopleDealtWith: 1,
      rulesMade: 0,
    }),
  evidence: (h) =>
    addEvidence(h.tx, h.acting, {
      taskId: ofTask(h).id,
      kind: 'document',
      title: text,
      claimedOn: h.world.today,
      files: [{ sha256: sha(h.chance), name: 'a.pdf', type: 'application/pdf', size: 9 }],
    }),
  complete: (h) => completeTask(h.tx, h.acting, ofTask(h), { criterionAnswer: text }),
  'keep-on': (h) => keepTaskOn(h.tx, h.acting, ofTask(h), { criterionAnswer: text, checkInRule: '每季度回访一次' }),
  resume: (h) => resumeTask(h.tx, h.acting, ofTask(h), { reason: text }),
  amend: (h) => amendTask(h.tx, h.acting, ofTask(h), { text: `${text}${Math.floor(h.chance() * 1000)}` }),
  apply: (h) =>
    applyToClose(h.tx, h.acting, ofFinding(h), {
      kind: h.chance() < 0.2 ? 'no-longer-valid' : 'complete',
      statement: text,
      mergedInto: null,
    }),
  verify: (h) => verifyFinding(h.tx, h.acting, ofFinding(h), { opinion: text }),
  return: (h) => returnFinding(h.tx, h.acting, ofFinding(h), { reason: text, condition: 'evidence-on-task' }),
  close: (h) => closeFinding(h.tx, h.acting, ofFinding(h), { kind: h.chance() < 0.3 ? 'no-longer-valid' : 'complete', word: text }),
  reopen: (h) => reopenFinding(h.tx, h.acting, ofFinding(h), { reason: text }),
  extension: (h) => askExtension(h.tx, h.acting, ofFinding(h), { to: addDays(h.world.today, Math.floor(h.chance() * 400)), reason: text }),
  'decide-extension': (h) => decideExtension(h.tx, h.acting, ofFinding(h), { approve: h.chance() < 0.7, to: null, opinion: text }),
  submit: (h) => submitPlan(h.tx, h.acting, ofPlan(h)),
  judge: (h) => judgePlan(h.tx, h.acting, ofPlan(h), { agrees: h.chance() < 0.8, opinion: text }),
  collect: (h) => collectOpinion(h.tx, h.acting, ofPlan(h), { adopts: h.chance() < 0.7, opinion: text }),
  revise: (h) => (h.chance() < 0.1 ? revisePlan(h.tx, h.acting, ofPlan(h), { reason: text }) : submitPlan(h.tx, h.acting, ofPlan(h))),
  draft: async (h) => {
    const finding = h.pick(h.world.findings)
    const plan = await h.tx.selectFrom('plan').select('id').where('inspectionId', '=', finding.inspectionId).executeTakeFirst()
    return draftTask(h.tx, h.acting, { planId: plan!.id, task: await wholeTask(h, finding) })
  },
}

/** Nothing is missing from it, so that a plan which goes back can be handed in again. */
async function wholeTask(h: Hand, finding: World['findings'][number]): Promise<TaskPlan> {
  const { feedbackOn, due } = await h.tx
    .selectFrom('finding')
    .select(['feedbackOn', 'due'])
    .where('id', '=', finding.id)
    .executeTakeFirstOrThrow()
  const person = h.acting.actor.personId
  const measure = (aim: Aim) => ({ id: newId(regionOf(finding.id)), text, horizon: 'dated' as const, aim })
  return {
    findingIds: [finding.id],
    text,
    leaderId: person,
    leadBodyId: finding.bodyId,
    coBodyIds: [],
    personId: person,
    start: feedbackOn as Day | null,
    due: due as Day | null,
    criterion: text,
    measures: [measure('symptom'), measure('root')],
  }
}
const names = Object.keys(walks)

/** What each act needs; those that are not named need what their name says of a finding. */
const needs: Record<string, Act> = {
  progress: 'task.progress',
  evidence: 'evidence.add',
  complete: 'task.complete',
  'keep-on': 'task.complete',
  resume: 'task.resume',
  amend: 'task.keep',
  draft: 'task.keep',
  extension: 'finding.ask-extension',
  submit: 'plan.submit',
  judge: 'plan.verdict',
  collect: 'plan.collect',
  revise: 'plan.revise',
}

/** Most often somebody who may do such a thing at all, here and there anybody: else hardly an act in thirty would be done. */
const somebodyFor = (name: string, world: World, hand: Pick<Hand, 'pick' | 'chance'>): Actor => {
  const able = world.actors.filter((actor) => mayAnywhere(actor, needs[name] ?? (`finding.${name}` as Act)))
  return hand.pick(able.length > 0 && hand.chance() < 0.8 ? able : world.actors)
}

class Undone extends Error {}

/** One random act by one random person; a refusal rolls back, anything else that goes wrong is a fault and thrown. */
export async function randomAct(db: Db, world: World, chance: Random, tally: Tally): Promise<void> {
  const pick = <T>(from: readonly T[]): T => from[Math.floor(chance() * from.length)]!
  const name = pick(names)
  const acting: Acting = { actor: somebodyFor(name, world, { pick, chance }), today: world.today, at: world.at, requestId: 'random' }
  try {
    await db.transaction().execute(async (tx) => {
      const result = await walks[name]!({ tx, acting, pick, chance, world })
      if (isRefused(result)) throw new Undone()
    })
    tally.done[name] = (tally.done[name] ?? 0) + 1
  } catch (error) {
    if (!(error instanceof Undone)) throw error
    tally.refused += 1
  }
}

/** A small seeded generator (mulberry32), so that a failing walk can be walked again. */
export function seeded(seed: number): Random {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
