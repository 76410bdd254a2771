import { permit } from '#domain/permission.ts'
import { isRefused, refuse, type Refused, type Unmet } from '#domain/refusal.ts'
import type { Task, TaskPlan } from '#domain/task/task.ts'
import type { Tx } from '#platform/db/open-db.ts'
import { attempt } from '#platform/http/act.ts'
import type { Acting } from '#platform/trail/acting.ts'
import { planStream, taskStream } from '#platform/trail/streams.ts'
import { readStream } from '#platform/trail/trail.store.ts'
import { amendTask } from './amend-task.ts'
import { draftTasks } from './draft-tasks.ts'
import { removeTask } from './remove-task.ts'
import { restoreTask } from './restore-task.ts'
import { tasksIn } from './tasks.store.ts'

/** What a sheet sends at once. `ref` is the sender's own name for a task that has no id yet. */
export type TaskChanges = {
  drafted: readonly { ref: string; task: TaskPlan }[]
  amended: readonly { id: string; version: number; changes: Partial<TaskPlan> }[]
  removed: readonly { id: string; version: number }[]
  restored: readonly { id: string; version: number }[]
}
/** The task as it stands after it was changed, or as it stands because it was not, with the reason. */
export type ChangeAnswer = { ref: string; task: Task | null; code: string | null; unmet: Unmet[] }

const answerOf = (ref: string, result: Task | Refused): ChangeAnswer =>
  isRefused(result)
    ? { ref, task: null, code: result.refused.code, unmet: result.refused.unmet }
    : { ref, task: result, code: null, unmet: [] }

type One = { id: string; act: () => Promise<Task | Refused> }

/** One after the other in the order of ids, so that two sheets never wait for each other in a ring; a refused one leaves the others standing. */
async function each(tx: Tx, planId: string, asked: readonly One[]): Promise<ChangeAnswer[]> {
  const mine = await tasksIn(
    tx,
    planId,
    asked.map((one) => one.id),
  )
  const answers: ChangeAnswer[] = []
  for (const { id, act } of asked.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    const answer = answerOf(id, mine.has(id) ? await attempt(tx, act) : refuse('missing'))
    // Whoever was too late is shown at once what there is now.
    const now = answer.code === 'stale' ? await readStream(tx, taskStream, id) : undefined
    answers.push(now ? { ...answer, task: now } : answer)
  }
  return answers
}

/** Many changes to the tasks of one plan in one go: each is done or refused by itself. */
export async function changeTasks(
  tx: Tx,
  acting: Acting,
  planId: string,
  asked: TaskChanges,
): Promise<{ items: ChangeAnswer[] } | Refused> {
  const plan = await readStream(tx, planStream, planId)
  if (!plan || isRefused(permit(acting.actor, 'plan.read', plan))) return refuse('missing')
  const post = permit(acting.actor, 'task.keep', plan)
  if (isRefused(post)) return post
  const ref = ({ id, version }: { id: string; version: number }) => ({ id, expected: version })
  // New tasks first: they lock the inspection and the plan, which come before the tasks in the order of locks.
  const drafted = asked.drafted.length === 0 ? [] : await draftTasks(tx, acting, { planId, tasks: asked.drafted.map((one) => one.task) })
  if (isRefused(drafted)) return drafted
  const others = await each(tx, planId, [
    ...asked.amended.map((one) => ({ id: one.id, act: () => amendTask(tx, acting, ref(one), one.changes) })),
    ...asked.removed.map((one) => ({ id: one.id, act: () => removeTask(tx, acting, ref(one)) })),
    ...asked.restored.map((one) => ({ id: one.id, act: () => restoreTask(tx, acting, ref(one)) })),
  ])
  return { items: [...drafted.map((one, at) => answerOf(asked.drafted[at]!.ref, one)), ...others] }
}
