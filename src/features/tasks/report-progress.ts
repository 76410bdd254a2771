import type { Refused } from '#domain/refusal.ts'
import type { ProgressEntry, Task } from '#domain/task/task.ts'
import type { Tx } from '#platform/db/open-db.ts'
import type { Acting } from '#platform/trail/acting.ts'
import { actOnTask, type TaskRef } from './act-on-task.ts'

export const reportProgress = (tx: Tx, acting: Acting, ref: TaskRef, entry: ProgressEntry): Promise<Task | Refused> =>
  actOnTask(tx, acting, ref, { act: 'task.progress', ask: () => ({ act: 'progress', entry, today: acting.today }) })
