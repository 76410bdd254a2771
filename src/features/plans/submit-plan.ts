import type { Plan } from '#domain/plan/plan.ts'
import { seatsForAll } from '#domain/regime.ts'
import type { Refused } from '#domain/refusal.ts'
import type { Tx } from '#platform/db/open-db.ts'
import type { Acting } from '#platform/trail/acting.ts'
import { regimeOfInspection } from '#features/inspections/inspections.store.ts'
import { actOnPlan, type PlanRef } from './act-on-plan.ts'
import { planAtHand } from './plan-at-hand.ts'

/** The head hands the plan in. Incomplete plans are refused with everything that is missing; who reviews follows from the findings. */
export const submitPlan = (tx: Tx, acting: Acting, ref: PlanRef): Promise<Plan | Refused> =>
  actOnPlan(tx, acting, ref, {
    act: 'plan.submit',
    ask: async (plan) => {
      const { findings, tasks, missing } = await planAtHand(tx, plan)
      const regime = await regimeOfInspection(tx, plan.inspectionId)
      const versions = tasks.map(({ id, version }) => ({ id, version }))
      return { act: 'submit', missing, seats: seatsForAll(regime.review.plan, findings), tasks: versions }
    },
  })
