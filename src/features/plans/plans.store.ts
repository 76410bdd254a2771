import { sql } from 'kysely'
import type { Day } from '#domain/day.ts'
import type { Plan } from '#domain/plan/plan.ts'
import type { TaskPlan } from '#domain/task/task.ts'
import type { Db, Tx } from '#platform/db/open-db.ts'
import { regionOf } from '#platform/ids.ts'
import { planStream } from '#platform/trail/streams.ts'
import { readStream } from '#platform/trail/trail.store.ts'

export async function planIdOf(db: Db | Tx, inspectionId: string): Promise<string | null> {
  const row = await db
    .selectFrom('plan')
    .select('id')
    .where('region', '=', regionOf(inspectionId))
    .where('inspectionId', '=', inspectionId)
    .executeTakeFirst()
  return row?.id ?? null
}

/** The plan that answers an inspection; null until its feedback is issued. */
export async function planOfInspection(db: Db | Tx, inspectionId: string): Promise<Plan | null> {
  const id = await planIdOf(db, inspectionId)
  return id === null ? null : ((await readStream(db, planStream, id)) ?? null)
}

/** Changes whenever a task of the plan does, or the plan itself; never comes back to what it was, because versions only grow. */
export async function stampOfPlan(db: Db | Tx, planId: string): Promise<string> {
  const { rows } = await sql<{ stamp: string }>`
    select p.version || '.' || (select count(*) || '.' || coalesce(sum(t.version), 0) from task t where t.region = p.region and t.plan_id = p.id) as stamp
    from plan p where p.region = ${regionOf(planId)} and p.id = ${planId}`.execute(db)
  return rows[0]?.stamp ?? ''
}

export type Submission = { day: Day; by: string; tasks: { id: string; version: number }[] }

/** Every time the plan was handed in, the first one first, with the versions its tasks had then. */
export async function submissionsOf(db: Db, planId: string): Promise<Submission[]> {
  const { rows } = await sql<Submission>`
    select day, actor_id as by, data -> 'tasks' as tasks from fact
    where region = ${regionOf(planId)} and id = ${planId} and kind = 'plan-submitted' order by version`.execute(db)
  return rows
}

type PlanFact = { id: string; data: Partial<TaskPlan> & { number?: number } }

/** What the plan said of some tasks at some versions of theirs: their drafting with every amendment up to then laid upon it. */
export async function plansOfTasksAt(
  db: Db,
  at: readonly { id: string; version: number }[],
): Promise<(TaskPlan & { id: string; number: number })[]> {
  const [ids, versions] = [at.map((one) => one.id), at.map((one) => one.version)]
  const { rows } = await sql<PlanFact>`
    select f.id, f.data from unnest(${ids}::uuid[], ${versions}::integer[]) as wanted (id, version)
    join fact f on f.region = any(${[...new Set(ids.map(regionOf))]}::bigint[]) and f.id = wanted.id and f.version <= wanted.version
      and f.kind in ('task-drafted', 'task-amended')
    order by f.id, f.version`.execute(db)
  const plans = new Map<string, TaskPlan & { id: string; number: number }>()
  for (const { id, data } of rows) plans.set(id, { ...plans.get(id), ...data, id } as TaskPlan & { id: string; number: number })
  return [...plans.values()]
}
