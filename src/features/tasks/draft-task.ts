import { permit } from '#domain/permission.ts'
import { isRefused, refuse, refuseUnmet, unmet, type Refused } from '#domain/refusal.ts'
import { unmetDates } from '#domain/task/decide.ts'
import type { Task, TaskPlan } from '#domain/task/task.ts'
import type { Tx } from '#platform/db/open-db.ts'
import { newId } from '#platform/ids.ts'
import { stampOf, type Acting } from '#platform/trail/acting.ts'
import { inspectionStream, planStream, taskStream } from '#platform/trail/streams.ts'
import { beginStream, lockStream, readStream, saveStream } from '#platform/trail/trail.store.ts'
import { unknownRefs } from './unknown-refs.ts'

/** A new task in a plan that is being written. It may still lack almost everything. */
export async function draftTask(tx: Tx, acting: Acting, asked: { planId: string; task: TaskPlan }): Promise<Task | Refused> {
  const seen = await readStream(tx, planStream, asked.planId)
  if (!seen || isRefused(permit(acting.actor, 'plan.read', seen))) return refuse('missing')
  const inspection = (await lockStream(tx, inspectionStream, seen.inspectionId))!
  const plan = (await lockStream(tx, planStream, asked.planId))!
  const post = permit(acting.actor, 'task.keep', plan)
  if (isRefused(post)) return post
  if (plan.state !== 'draft' && plan.state !== 'returned')
    return refuse('wrong-state', unmet('wrong-state', { act: 'keep-tasks', state: plan.state }))
  const refused = refuseUnmet([...unmetDates(asked.task), ...(await unknownRefs(tx, plan, asked.task))])
  if (refused) return refused
  const stamp = stampOf(acting, post)
  const numbers = { kind: 'numbers-given', data: { findings: 0, suggestions: 0, tasks: 1 } } as const
  const { tasksNumbered } = await saveStream(tx, inspectionStream, inspection, { happenings: [numbers], stamp })
  const { inspectionId, bodyId, path } = plan
  const data = { ...asked.task, planId: plan.id, inspectionId, bodyId, path, number: tasksNumbered }
  return beginStream(tx, taskStream, newId(plan.region), { happenings: [{ kind: 'task-drafted', data }], stamp })
}
