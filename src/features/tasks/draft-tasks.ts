import { permit } from '#domain/permission.ts'
import { isRefused, refuse, refuseUnmet, unmet, type Refused } from '#domain/refusal.ts'
import { unmetDates } from '#domain/task/decide.ts'
import type { Task, TaskPlan } from '#domain/task/task.ts'
import type { Tx } from '#platform/db/open-db.ts'
import { newId } from '#platform/ids.ts'
import { stampOf, type Acting } from '#platform/trail/acting.ts'
import { beginStreams } from '#platform/trail/begin-streams.store.ts'
import { inspectionStream, planStream, taskStream } from '#platform/trail/streams.ts'
import { lockStream, readStream, readStreams, saveStream } from '#platform/trail/trail.store.ts'
import { unknownRefsOf } from './unknown-refs.ts'

/** New tasks in a plan that is being written; each may still lack almost everything. What is refused by itself takes no number. */
export async function draftTasks(
  tx: Tx,
  acting: Acting,
  { planId, tasks }: { planId: string; tasks: readonly TaskPlan[] },
): Promise<(Task | Refused)[] | Refused> {
  const seen = await readStream(tx, planStream, planId)
  if (!seen || isRefused(permit(acting.actor, 'plan.read', seen))) return refuse('missing')
  const inspection = (await lockStream(tx, inspectionStream, seen.inspectionId))!
  const plan = (await lockStream(tx, planStream, planId))!
  const post = permit(acting.actor, 'task.keep', plan)
  if (isRefused(post)) return post
  if (plan.state !== 'draft' && plan.state !== 'returned')
    return refuse('wrong-state', unmet('wrong-state', { act: 'keep-tasks', state: plan.state }))
  const unknown = await unknownRefsOf(tx, plan, tasks)
  const refusals = tasks.map((task, at) => refuseUnmet([...unmetDates(task), ...unknown[at]!]))
  const sound = tasks.flatMap((task, at) => (refusals[at] === null ? [{ at, task, id: newId(plan.region) }] : []))
  const begun = new Map<number, Task>()
  if (sound.length > 0) {
    const stamp = stampOf(acting, post)
    const numbers = { kind: 'numbers-given', data: { findings: 0, suggestions: 0, tasks: sound.length } } as const
    const { tasksNumbered } = await saveStream(tx, inspectionStream, inspection, { happenings: [numbers], stamp })
    const { inspectionId, bodyId, path } = plan
    const first = tasksNumbered - sound.length + 1
    const beginnings = sound.map(({ task, id }, index) => {
      const data = { ...task, planId, inspectionId, bodyId, path, number: first + index }
      return { id, happenings: [{ kind: 'task-drafted', data } as const] }
    })
    await beginStreams(tx, taskStream, beginnings, stamp)
    const rows = new Map(
      (
        await readStreams(
          tx,
          taskStream,
          sound.map((one) => one.id),
        )
      ).map((task) => [task.id, task]),
    )
    for (const { at, id } of sound) begun.set(at, rows.get(id)!)
  }
  return refusals.map((refused, at) => refused ?? begun.get(at)!)
}
