import type { ActorPost } from '#domain/actor.ts'
import { permit, type Act, type Target } from '#domain/permission.ts'
import { decidePlan, type PlanRequest } from '#domain/plan/decide.ts'
import type { Plan } from '#domain/plan/plan.ts'
import { isRefused, refuse, unmet, type Refused } from '#domain/refusal.ts'
import type { Tx } from '#platform/db/open-db.ts'
import { stampOf, type Acting } from '#platform/trail/acting.ts'
import { planStream } from '#platform/trail/streams.ts'
import { lockStream, saveStream } from '#platform/trail/trail.store.ts'
import { targetOfInspection } from '#features/inspections/inspections.store.ts'

export type PlanRef = { id: string; expected: number | null }
type Asked = { act: Act; reason?: string; ask: (plan: Plan, target: Target, post: ActorPost) => PlanRequest | Promise<PlanRequest> }

/** What every act on a plan shares. */
export async function actOnPlan(tx: Tx, acting: Acting, ref: PlanRef, asked: Asked): Promise<Plan | Refused> {
  const plan = await lockStream(tx, planStream, ref.id)
  if (!plan) return refuse('missing')
  const target = { ...(await targetOfInspection(tx, plan.inspectionId)), ...plan }
  const post = permit(acting.actor, asked.act, target)
  if (isRefused(post)) return post
  if (ref.expected !== null && ref.expected !== plan.version) return refuse('stale', unmet('stale', { current: plan.version }))
  const happenings = decidePlan(plan, await asked.ask(plan, target, post), acting.actor.personId)
  if (isRefused(happenings)) return happenings
  return saveStream(tx, planStream, plan, { happenings, stamp: stampOf(acting, post, asked.reason ?? null) })
}
