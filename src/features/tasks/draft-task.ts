import { isRefused, type Refused } from '#domain/refusal.ts'
import type { Task, TaskPlan } from '#domain/task/task.ts'
import type { Tx } from '#platform/db/open-db.ts'
import type { Acting } from '#platform/trail/acting.ts'
import { draftTasks } from './draft-tasks.ts'

/** A new task in a plan that is being written. It may still lack almost everything. */
export async function draftTask(tx: Tx, acting: Acting, asked: { planId: string; task: TaskPlan }): Promise<Task | Refused> {
  const drafted = await draftTasks(tx, acting, { planId: asked.planId, tasks: [asked.task] })
  return isRefused(drafted) ? drafted : drafted[0]!
}
