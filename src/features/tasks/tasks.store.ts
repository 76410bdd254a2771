import { sql } from 'kysely'
import type { TaskAtClosing } from '#domain/finding/conditions.ts'
import type { AnsweredFinding } from '#domain/task/settled.ts'
import type { Task } from '#domain/task/task.ts'
import type { Db, Tx } from '#platform/db/open-db.ts'
import { regionOf } from '#platform/ids.ts'

const closingColumns = sql`
  t.id, t.number, t.state, t.check_in_rule, t.criterion_answer,
  (select count(*) from evidence e where e.region = t.region and e.task_id = t.id and e.withdrawn is null)::int as evidence,
  t.extensions @> '[{"state":"asked"}]' as open_extension`

/** The tasks of a finding as closing looks at them. */
export async function tasksAtClosing(db: Db | Tx, findingId: string): Promise<TaskAtClosing[]> {
  const { rows } = await sql<TaskAtClosing>`
    select ${closingColumns} from task t
    where t.region = ${regionOf(findingId)} and t.finding_ids @> array[${findingId}]::uuid[] and t.state <> 'removed' order by t.number`.execute(
    db,
  )
  return rows
}

/** The same, held until the act ends: no task and (since acts on evidence lock its task) no evidence can change underneath a closing. */
export async function lockTasksAtClosing(tx: Tx, findingId: string): Promise<TaskAtClosing[]> {
  await sql`
    select id from task where region = ${regionOf(findingId)} and finding_ids @> array[${findingId}]::uuid[] order by id for update`.execute(
    tx,
  )
  return tasksAtClosing(tx, findingId)
}

export async function tasksOfPlan(db: Db | Tx, planId: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from task where region = ${regionOf(planId)} and plan_id = ${planId} and state <> 'removed' order by number`.execute(db)
  return rows.map((row) => row.id)
}

/** Which of some tasks belong to a plan. */
export async function tasksIn(db: Db | Tx, planId: string, ids: readonly string[]): Promise<Set<string>> {
  const { rows } = await sql<{ id: string }>`
    select id from task where region = ${regionOf(planId)} and plan_id = ${planId} and id = any(${[...ids]}::uuid[])`.execute(db)
  return new Set(rows.map((row) => row.id))
}

/** Which of the named ids exist where a task may name them. */
export async function knownRefs(
  db: Db | Tx,
  at: { region: number; inspectionId: string },
  named: { people: readonly string[]; bodies: readonly string[]; findings: readonly string[] },
): Promise<Set<string>> {
  const { rows } = await sql<{ id: string }>`
    select id from person where region = ${at.region} and id = any(${[...named.people]}::uuid[])
    union all select id from body where region = ${at.region} and id = any(${[...named.bodies]}::uuid[]) and not dissolved
    union all select id from finding where region = ${at.region} and inspection_id = ${at.inspectionId} and id = any(${[...named.findings]}::uuid[])
      and state not in ('draft', 'discarded')`.execute(db)
  return new Set(rows.map((row) => row.id))
}

/** Which of some bodies are a body itself or lie below it. */
export async function bodiesBelow(
  db: Db | Tx,
  { region, bodyId }: { region: number; bodyId: string },
  ids: readonly string[],
): Promise<Set<string>> {
  if (ids.length === 0) return new Set()
  const { rows } = await sql<{ id: string }>`
    select id from body where region = ${region} and id = any(${[...ids]}::uuid[]) and path @> array[${bodyId}]::uuid[]`.execute(db)
  return new Set(rows.map((row) => row.id))
}

type Known = AnsweredFinding & { id: string }

/** The findings that some tasks answer, by their ids. Read under the task's lock: a closing takes that lock too. `known` need not be asked for. */
export async function answeredFindings(
  db: Db | Tx,
  tasks: readonly Pick<Task, 'findingIds'>[],
  known: readonly Known[] = [],
): Promise<Map<string, AnsweredFinding>> {
  const answered = new Map(known.map(({ id, number, state }) => [id, { number, state }]))
  const ids = [...new Set(tasks.flatMap((task) => task.findingIds))].filter((id) => !answered.has(id))
  if (ids.length === 0) return answered
  const { rows } = await sql<Known>`
    select id, number, state from finding where region = any(${[...new Set(ids.map(regionOf))]}::bigint[]) and id = any(${ids}::uuid[]) order by number`.execute(
    db,
  )
  for (const { id, ...one } of rows) answered.set(id, one)
  return answered
}

export const answeredBy = async (tx: Tx, task: Task): Promise<AnsweredFinding[]> => [...(await answeredFindings(tx, [task])).values()]

/** A task `t` whose work is still owed: one of the findings it answers is open, or it answers none yet. */
export const stillOwed = sql`(t.finding_ids = '{}'
  or exists (select 1 from finding owed where owed.region = t.region and owed.id = any(t.finding_ids) and owed.open))`

/** How much evidence a task has that still stands. */
export async function countEvidence(db: Db | Tx, taskId: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from evidence where region = ${regionOf(taskId)} and task_id = ${taskId} and withdrawn is null`.execute(
    db,
  )
  return rows[0]?.count ?? 0
}
