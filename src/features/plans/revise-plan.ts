import type { Plan } from '#domain/plan/plan.ts'
import type { Refused } from '#domain/refusal.ts'
import type { Tx } from '#platform/db/open-db.ts'
import type { Acting } from '#platform/trail/acting.ts'
import { actOnPlan, type PlanRef } from './act-on-plan.ts'

/** An adopted plan is opened again, for a reopened finding or a task that was missing; it goes through review once more. */
export const revisePlan = (tx: Tx, acting: Acting, ref: PlanRef, { reason }: { reason: string }): Promise<Plan | Refused> =>
  actOnPlan(tx, acting, ref, { act: 'plan.revise', reason, ask: () => ({ act: 'revise', reason }) })
