import type { Refused } from '#domain/refusal.ts'
import type { Task } from '#domain/task/task.ts'
import type { Tx } from '#platform/db/open-db.ts'
import type { Acting } from '#platform/trail/acting.ts'
import { actOnTask, type TaskRef } from './act-on-task.ts'
import { countEvidence } from './tasks.store.ts'

/** Done as far as it can be, and kept on (长期坚持) with a rule for checking in. */
export const keepTaskOn = (
  tx: Tx,
  acting: Acting,
  ref: TaskRef,
  asked: { criterionAnswer: string; checkInRule: string },
): Promise<Task | Refused> =>
  actOnTask(tx, acting, ref, {
    act: 'task.complete',
    ask: async (task) => ({ act: 'keep-on', ...asked, evidence: await countEvidence(tx, task.id) }),
  })
