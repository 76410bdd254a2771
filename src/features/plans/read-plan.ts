import type { Actor } from '#domain/actor.ts'
import { holderOfPlan } from '#domain/finding/holder.ts'
import { abilitiesOnPlan } from '#domain/plan/abilities.ts'
import type { Plan } from '#domain/plan/plan.ts'
import type { Db } from '#platform/db/open-db.ts'
import { namesOf } from '#features/findings/findings.store.ts'
import { planAtHand } from './plan-at-hand.ts'
import { stampOfPlan } from './plans.store.ts'

/** Everything on a plan's page. */
export async function readPlan(db: Db, actor: Actor, plan: Plan) {
  // The stamp first: what comes in between is then read once more, and never missed.
  const stamp = await stampOfPlan(db, plan.id)
  const { inspection, findings, tasks, missing } = await planAtHand(db, plan)
  const target = { ...plan, team: inspection.team, leaderId: inspection.leaderId }
  const people = tasks.flatMap((task) => [
    task.leaderId,
    task.leadBodyId,
    task.personId,
    ...task.coBodyIds,
    ...task.progress.map((one) => one.by),
  ])
  const ids = [...people, plan.bodyId, plan.submittedBy, plan.opinion?.by, ...plan.verdicts.map((verdict) => verdict.by)]
  const names = await namesOf(db, plan.region, [...new Set(ids.filter((id) => typeof id === 'string'))])
  const can = abilitiesOnPlan(plan, actor, { target, missing })
  return { stamp, plan, findings, tasks, missing, holder: holderOfPlan(plan), can, names }
}
