import type { Refused } from '#domain/refusal.ts'
import type { Task } from '#domain/task/task.ts'
import type { Tx } from '#platform/db/open-db.ts'
import type { Acting } from '#platform/trail/acting.ts'
import { actOnTask, type TaskRef } from './act-on-task.ts'

type Decided = { approve: boolean; to: string | null; opinion: string }

export const decideTaskExtension = (tx: Tx, acting: Acting, ref: TaskRef, decided: Decided): Promise<Task | Refused> =>
  actOnTask(tx, acting, ref, {
    act: 'task.decide-extension',
    reason: decided.opinion,
    ask: () => ({ act: 'decide-extension', ...decided }),
  })
