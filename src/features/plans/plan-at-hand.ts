import type { Finding } from '#domain/finding/finding.ts'
import type { Inspection } from '#domain/inspection/inspection.ts'
import { missingFromPlan, missingSinceAdoption } from '#domain/plan/missing.ts'
import type { Plan } from '#domain/plan/plan.ts'
import type { Unmet } from '#domain/refusal.ts'
import type { Task } from '#domain/task/task.ts'
import type { Db, Tx } from '#platform/db/open-db.ts'
import { findingStream, inspectionStream, taskStream } from '#platform/trail/streams.ts'
import { readStream, readStreams } from '#platform/trail/trail.store.ts'
import { answerableFindingsOf } from '#features/inspections/inspections.store.ts'
import { tasksOfPlan } from '#features/tasks/tasks.store.ts'

export type PlanAtHand = { inspection: Inspection; findings: Finding[]; tasks: Task[]; missing: Unmet[] }

/** A plan with all it answers and consists of, and what is still missing from it by name. */
export async function planAtHand(db: Db | Tx, plan: Pick<Plan, 'id' | 'inspectionId' | 'state'>): Promise<PlanAtHand> {
  const inspection = (await readStream(db, inspectionStream, plan.inspectionId))!
  const findings = await readStreams(db, findingStream, await answerableFindingsOf(db, plan.inspectionId))
  const tasks = await readStreams(db, taskStream, await tasksOfPlan(db, plan.id))
  const ordered = findings.toSorted((a, b) => a.number - b.number)
  const due = ordered.reduce<Finding['due']>(
    (latest, one) => (one.due !== null && (latest === null || one.due > latest) ? one.due : latest),
    null,
  )
  const whole = tasks.toSorted((a, b) => a.number - b.number)
  const missing =
    plan.state === 'adopted' ? missingSinceAdoption(ordered) : missingFromPlan(ordered, whole, { feedbackOn: inspection.feedbackOn!, due })
  return { inspection, findings: ordered, tasks: whole, missing }
}
