import type { Refused } from '#domain/refusal.ts'
import type { Task } from '#domain/task/task.ts'
import type { Tx } from '#platform/db/open-db.ts'
import type { Acting } from '#platform/trail/acting.ts'
import { actOnTask, type TaskRef } from './act-on-task.ts'

/** A removed task is taken up again, with its number and everything it said: removing was undone. */
export const restoreTask = (tx: Tx, acting: Acting, ref: TaskRef): Promise<Task | Refused> =>
  actOnTask(tx, acting, ref, { act: 'task.keep', ask: () => ({ act: 'restore' }) })
