import type { ActorPost } from '#domain/actor.ts'
import { permit, type Act } from '#domain/permission.ts'
import { isRefused, refuse, unmet, type Refused } from '#domain/refusal.ts'
import { decideTask, type TaskRequest } from '#domain/task/decide.ts'
import type { Task } from '#domain/task/task.ts'
import type { Tx } from '#platform/db/open-db.ts'
import { stampOf, type Acting } from '#platform/trail/acting.ts'
import { planStream, taskStream } from '#platform/trail/streams.ts'
import { lockStream, readStream, saveStream } from '#platform/trail/trail.store.ts'

export type TaskRef = { id: string; expected: number | null }
type Ask = TaskRequest | Refused
type Asked = { act: Act; reason?: string | undefined; ask: (task: Task, post: ActorPost) => Ask | Promise<Ask> }

/** What every act on a task shares. The plan is read under the task's lock: a plan is handed in or adopted only after locking its tasks. */
export async function actOnTask(tx: Tx, acting: Acting, ref: TaskRef, asked: Asked): Promise<Task | Refused> {
  const task = await lockStream(tx, taskStream, ref.id)
  if (!task) return refuse('missing')
  const post = permit(acting.actor, asked.act, task)
  if (isRefused(post)) return post
  if (ref.expected !== null && ref.expected !== task.version) return refuse('stale', unmet('stale', { current: task.version }))
  const plan = await readStream(tx, planStream, task.planId)
  const ask = await asked.ask(task, post)
  if (isRefused(ask)) return ask
  const happenings = decideTask(task, plan!.state, ask, acting.actor.personId)
  if (isRefused(happenings)) return happenings
  return saveStream(tx, taskStream, task, { happenings, stamp: stampOf(acting, post, asked.reason ?? null) })
}
