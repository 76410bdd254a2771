import { refuseUnmet, type Refused } from '#domain/refusal.ts'
import type { Task, TaskPlan } from '#domain/task/task.ts'
import type { Tx } from '#platform/db/open-db.ts'
import type { Acting } from '#platform/trail/acting.ts'
import { actOnTask, type TaskRef } from './act-on-task.ts'
import { unknownRefs } from './unknown-refs.ts'

export const amendTask = (tx: Tx, acting: Acting, ref: TaskRef, changes: Partial<TaskPlan>): Promise<Task | Refused> =>
  actOnTask(tx, acting, ref, {
    act: 'task.keep',
    ask: async (task) => refuseUnmet(await unknownRefs(tx, task, changes)) ?? { act: 'amend', changes },
  })
