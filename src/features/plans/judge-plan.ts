import { seatOf } from '#domain/actor.ts'
import { postsFor } from '#domain/permission.ts'
import type { Plan } from '#domain/plan/plan.ts'
import type { Refused } from '#domain/refusal.ts'
import type { Tx } from '#platform/db/open-db.ts'
import type { Acting } from '#platform/trail/acting.ts'
import { actOnPlan, type PlanRef } from './act-on-plan.ts'

/** One reviewer's verdict. Reviewers judge in parallel, each for the seat held. */
export const judgePlan = (tx: Tx, acting: Acting, ref: PlanRef, asked: { agrees: boolean; opinion: string }): Promise<Plan | Refused> =>
  actOnPlan(tx, acting, ref, {
    act: 'plan.verdict',
    reason: asked.opinion,
    ask: (_, target) => ({
      act: 'judge',
      ...asked,
      seats: postsFor(acting.actor, 'plan.verdict', target).flatMap((post) => seatOf(post) ?? []),
    }),
  })
