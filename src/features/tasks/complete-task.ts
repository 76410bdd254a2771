import type { Refused } from '#domain/refusal.ts'
import type { Task } from '#domain/task/task.ts'
import type { Tx } from '#platform/db/open-db.ts'
import type { Acting } from '#platform/trail/acting.ts'
import { actOnTask, type TaskRef } from './act-on-task.ts'
import { countEvidence } from './tasks.store.ts'

/** The body says the task is done, and answers its criterion. This is "reported done": nobody has verified anything yet. */
export const completeTask = (
  tx: Tx,
  acting: Acting,
  ref: TaskRef,
  { criterionAnswer }: { criterionAnswer: string },
): Promise<Task | Refused> =>
  actOnTask(tx, acting, ref, {
    act: 'task.complete',
    ask: async (task) => ({ act: 'complete', criterionAnswer, evidence: await countEvidence(tx, task.id) }),
  })
