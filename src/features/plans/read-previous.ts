import type { TaskPlan } from '#domain/task/task.ts'
import type { Plan } from '#domain/plan/plan.ts'
import type { Db } from '#platform/db/open-db.ts'
import { namesOf } from '#features/findings/findings.store.ts'
import { plansOfTasksAt, submissionsOf } from './plans.store.ts'

export type EarlierTask = TaskPlan & { id: string; number: number }

/** While a plan is written, the last one handed in stands before it; once handed in, the one before that. */
const steps: Record<Plan['state'], number> = { draft: 1, returned: 1, submitted: 2, adopted: 2 }

/** The version of the plan that stands before the one on the screen, as it was handed in; null where there is none. */
export async function readPrevious(db: Db, plan: Plan) {
  const submissions = await submissionsOf(db, plan.id)
  const at = submissions.length - steps[plan.state]
  const submission = submissions[at]
  if (!submission) return { previous: null, names: {} }
  const tasks: EarlierTask[] = await plansOfTasksAt(db, submission.tasks)
  const ids = tasks.flatMap((task) => [task.leaderId, task.personId, task.leadBodyId, ...task.coBodyIds])
  const names = await namesOf(db, plan.region, [...new Set([submission.by, ...ids].filter((id) => typeof id === 'string'))])
  const { day, by } = submission
  return { previous: { submission: at + 1, day, by, tasks: tasks.toSorted((a, b) => a.number - b.number) }, names }
}
