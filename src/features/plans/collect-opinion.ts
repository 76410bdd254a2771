import { decideFinding } from '#domain/finding/decide.ts'
import { postFor } from '#domain/permission.ts'
import type { Plan } from '#domain/plan/plan.ts'
import { isRefused, type Refused } from '#domain/refusal.ts'
import { decideTask } from '#domain/task/decide.ts'
import type { Tx } from '#platform/db/open-db.ts'
import { stampOf, type Acting } from '#platform/trail/acting.ts'
import { findingStream, taskStream } from '#platform/trail/streams.ts'
import { lockStreams, saveStream } from '#platform/trail/trail.store.ts'
import { answerableFindingsOf } from '#features/inspections/inspections.store.ts'
import { tasksOfPlan } from '#features/tasks/tasks.store.ts'
import { actOnPlan, type PlanRef } from './act-on-plan.ts'

/** The collector joins the verdicts into one opinion: the plan goes back, or is adopted and the work on it counts from now. */
export async function collectOpinion(
  tx: Tx,
  acting: Acting,
  ref: PlanRef,
  asked: { adopts: boolean; opinion: string },
): Promise<Plan | Refused> {
  const plan = await actOnPlan(tx, acting, ref, { act: 'plan.collect', reason: asked.opinion, ask: () => ({ act: 'collect', ...asked }) })
  if (isRefused(plan) || plan.state !== 'adopted') return plan
  const stamp = stampOf(acting, postFor(acting.actor, 'plan.collect', plan), asked.opinion)
  for (const finding of await lockStreams(tx, findingStream, await answerableFindingsOf(tx, plan.inspectionId))) {
    if (finding.state !== 'issued') continue
    const happenings = decideFinding(finding, { act: 'adopt', planId: plan.id }, acting.actor.personId)
    if (isRefused(happenings)) return happenings
    await saveStream(tx, findingStream, finding, { happenings, stamp })
  }
  for (const task of await lockStreams(tx, taskStream, await tasksOfPlan(tx, plan.id))) {
    if (task.state !== 'planned') continue
    const happenings = decideTask(task, { plan: 'submitted', findings: [] }, { act: 'begin' }, acting.actor.personId)
    if (isRefused(happenings)) return happenings
    await saveStream(tx, taskStream, task, { happenings, stamp })
  }
  return plan
}
