import type { Refused } from '#domain/refusal.ts'
import type { Task } from '#domain/task/task.ts'
import type { Tx } from '#platform/db/open-db.ts'
import type { Acting } from '#platform/trail/acting.ts'
import { actOnTask, type TaskRef } from './act-on-task.ts'

/** Takes back "done": after a finding came back, or because it was said too early. */
export const resumeTask = (tx: Tx, acting: Acting, ref: TaskRef, { reason }: { reason: string }): Promise<Task | Refused> =>
  actOnTask(tx, acting, ref, { act: 'task.resume', reason, ask: () => ({ act: 'resume', reason }) })
