import type { ActorPost } from '#domain/actor.ts'
import { permit, type Act } from '#domain/permission.ts'
import { isRefused, refuse, unmet, type Refused } from '#domain/refusal.ts'
import { decideTask, type TaskRequest } from '#domain/task/decide.ts'
import type { Task } from '#domain/task/task.ts'
import type { Tx } from '#platform/db/open-db.ts'
import { stampOf, type Acting } from '#platform/trail/acting.ts'
import { planStream, taskStream } from '#platform/trail/streams.ts'
import { holdStream, lockStream, readStream, saveStream } from '#platform/trail/trail.store.ts'
import { answeredBy } from './tasks.store.ts'

export type TaskRef = { id: string; expected: number | null }
type Ask = TaskRequest | Refused
type Asked = { act: Act; reason?: string | undefined; ask: (task: Task, post: ActorPost) => Ask | Promise<Ask> }

/** What every act on a task shares. Its plan is held first, so that no plan is handed in or adopted while one of its tasks changes. */
export async function actOnTask(tx: Tx, acting: Acting, ref: TaskRef, asked: Asked): Promise<Task | Refused> {
  const seen = await readStream(tx, taskStream, ref.id)
  if (!seen) return refuse('missing')
  const plan = await holdStream(tx, planStream, seen.planId)
  const task = (await lockStream(tx, taskStream, ref.id))!
  const post = permit(acting.actor, asked.act, task)
  if (isRefused(post)) return post
  if (ref.expected !== null && ref.expected !== task.version) return refuse('stale', unmet('stale', { current: task.version }))
  const ask = await asked.ask(task, post)
  if (isRefused(ask)) return ask
  const happenings = decideTask(task, { plan: plan!.state, findings: await answeredBy(tx, task) }, ask, acting.actor.personId)
  if (isRefused(happenings)) return happenings
  return saveStream(tx, taskStream, task, { happenings, stamp: stampOf(acting, post, asked.reason ?? null) })
}
