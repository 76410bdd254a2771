import { sql } from 'kysely'
import type { TaskAtClosing } from '#domain/finding/conditions.ts'
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

export async function tasksOfFinding(db: Db | Tx, findingId: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from task where region = ${regionOf(findingId)} and finding_ids @> array[${findingId}]::uuid[] and state <> 'removed' order by number`.execute(
    db,
  )
  return rows.map((row) => row.id)
}

export async function tasksOfPlan(db: Db | Tx, planId: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from task where region = ${regionOf(planId)} and plan_id = ${planId} and state <> 'removed' order by number`.execute(db)
  return rows.map((row) => row.id)
}
