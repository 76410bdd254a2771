import type { Refused } from '#domain/refusal.ts'
import type { Task } from '#domain/task/task.ts'
import type { Tx } from '#platform/db/open-db.ts'
import type { Acting } from '#platform/trail/acting.ts'
import { actOnTask, type TaskRef } from './act-on-task.ts'

export const askTaskExtension = (tx: Tx, acting: Acting, ref: TaskRef, asked: { to: string; reason: string }): Promise<Task | Refused> =>
  actOnTask(tx, acting, ref, { act: 'task.ask-extension', reason: asked.reason, ask: () => ({ act: 'ask-extension', ...asked }) })
