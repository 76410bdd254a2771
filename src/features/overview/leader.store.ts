import { sql, type RawBuilder } from 'kysely'
import type { Day } from '#domain/day.ts'
import type { State } from '#domain/finding/life.ts'
import { paperKinds } from '#domain/overview.ts'
import type { PlanState } from '#domain/plan/plan.ts'
import type { TaskState } from '#domain/task/task.ts'
import type { Db } from '#platform/db/open-db.ts'
import { regionOf } from '#platform/ids.ts'
import { stillOwed } from '#features/tasks/tasks.store.ts'
import type { Place } from './places.store.ts'

/** What a leader answers for: the inspections they are in charge of, or everything below some bodies. */
export type Charge = { inspections: readonly string[] } | { places: readonly Place[] }

export type ChargedInspection = {
  id: string
  name: string
  code: string
  bodyId: string
  bodyName: string
  bodyNameEn: string | null
  roundName: string
  feedbackOn: Day | null
  planState: PlanState | null
  total: number
  open: number
  closed: number
  red: number
}

/** The inspections that a person is the leader in charge of, those with something open first. */
export async function inspectionsInCharge(db: Db, person: { id: string; region: number }, today: Day): Promise<ChargedInspection[]> {
  const { rows } = await sql<ChargedInspection>`
    select i.id, i.name, i.code, i.body_id, b.name as body_name, b.name_en as body_name_en, r.name as round_name, i.feedback_on, p.state as plan_state,
      n.total, n.open, n.closed, n.red
    from inspection i
    join body b on b.region = i.region and b.id = i.body_id
    join round r on r.region = i.region and r.id = i.round_id
    left join plan p on p.region = i.region and p.inspection_id = i.id
    cross join lateral (
      select count(*) filter (where f.open or f.state = 'closed')::int as total, count(*) filter (where f.open)::int as open,
        count(*) filter (where f.state = 'closed')::int as closed, count(*) filter (where f.open and f.due < ${today}::date)::int as red
      from finding f where f.region = i.region and f.inspection_id = i.id) n
    where i.region = ${person.region} and i.leader_id = ${person.id}
    order by (n.open > 0 or not i.issued) desc, i.feedback_on desc nulls first, i.id desc limit 100`.execute(db)
  return rows
}

export type LeaderFinding = {
  id: string
  inspectionId: string
  inspectionCode: string
  number: number
  text: string
  headings: string[]
  bodyName: string
  bodyNameEn: string | null
  state: State
  weight: 'ordinary' | 'key'
  due: Day | null
  originalDue: Day | null
  yellowOn: Day | null
  greenOn: Day | null
  reopenings: number
}

const shownOfFinding = sql`
  f.id, f.inspection_id, i.code as inspection_code, f.number, f.text, f.headings, b.name as body_name, b.name_en as body_name_en, f.state, f.weight,
  f.due, f.original_due, f.yellow_on, f.green_on, f.reopenings`

const paper = sql`array[${sql.join(paperKinds.map((kind) => sql.lit(kind)))}]`

/** There is evidence, and all of it is paper. */
const onlyPaper = sql`(
  select bool_and(e.kind = any(${paper})) from task t join evidence e on e.region = t.region and e.task_id = t.id and e.withdrawn is null
  where t.region = f.region and t.finding_ids @> array[f.id])`

const wanted = {
  /** Overdue, the longest first. */
  late: (today: Day) => sql`not f.settled and f.sort_due < ${today}::date`,
  /** Said to be done, and proved with nothing but documents, rules and minutes. */
  paper: () => sql`f.state in ('reported', 'verified') and ${onlyPaper}`,
  reopened: () => sql`not f.settled and f.reopenings > 0`,
  key: () => sql`not f.settled and f.weight = 'key'`,
} satisfies Record<string, (today: Day) => RawBuilder<unknown>>

export type LeaderList = keyof typeof wanted
export const leaderLists = Object.keys(wanted) as LeaderList[]

const charged = (charge: Charge): RawBuilder<unknown>[] =>
  'inspections' in charge
    ? [
        sql`f.region = any(${[...new Set(charge.inspections.map(regionOf))]}::bigint[]) and f.inspection_id = any(${[...charge.inspections]}::uuid[])`,
      ]
    : charge.places.map(({ id, level }) => sql`${sql.raw(`f.l${level}`)} = ${id}`)

/** The findings of one list, the soonest due first; one more than `limit` says that there are more. */
export async function leaderFindings(
  db: Db,
  charge: Charge,
  list: LeaderList,
  at: { today: Day; limit: number },
): Promise<LeaderFinding[]> {
  const reaches = charged(charge)
  if (reaches.length === 0) return []
  const parts = reaches.map(
    (reach) =>
      sql`(select f.region, f.id, f.sort_due from finding f where ${reach} and ${wanted[list](at.today)} order by f.sort_due, f.id limit ${at.limit + 1})`,
  )
  const { rows } = await sql<LeaderFinding>`
    with keys as materialized (select * from (${sql.join(parts, sql` union all `)}) k order by sort_due, id limit ${at.limit + 1})
    select ${shownOfFinding}
    from keys join finding f on f.region = keys.region and f.id = keys.id
    join inspection i on i.region = f.region and i.id = f.inspection_id
    join body b on b.region = f.region and b.id = f.body_id
    order by f.sort_due, f.id`.execute(db)
  return rows
}

export type Sponsored = { rows: LeaderFinding[]; open: number; closed: number }

/** The findings that a person sponsors within what they may read: open ones first, with how many there are in all. */
export async function findingsSponsored(
  db: Db,
  person: { id: string; region: number },
  places: readonly Place[],
  limit: number,
): Promise<Sponsored> {
  if (places.length === 0) return { rows: [], open: 0, closed: 0 }
  const mine = sql`f.region = ${person.region} and f.sponsor_id = ${person.id} and f.path && ${places.map((one) => one.id)}::uuid[]`
  const [found, counted] = await Promise.all([
    sql<LeaderFinding>`
      select ${shownOfFinding} from finding f
      join inspection i on i.region = f.region and i.id = f.inspection_id join body b on b.region = f.region and b.id = f.body_id
      where ${mine} order by f.settled, f.sort_due, f.id limit ${limit + 1}`.execute(db),
    sql<{ open: number; closed: number }>`
      select count(*) filter (where f.open)::int as open, count(*) filter (where f.state = 'closed')::int as closed from finding f where ${mine}`.execute(
      db,
    ),
  ])
  return { rows: found.rows, ...counted.rows[0]! }
}

export type LedTask = {
  id: string
  findingId: string | null
  inspectionId: string
  inspectionCode: string
  number: number
  text: string
  bodyName: string
  bodyNameEn: string | null
  state: TaskState
  percent: number
  due: Day | null
  originalDue: Day | null
}

/** The open tasks that a person is the responsible leader of. */
export async function tasksLed(db: Db, person: { id: string; region: number }, limit: number): Promise<LedTask[]> {
  const { rows } = await sql<LedTask>`
    select t.id, t.finding_ids[1] as finding_id, t.inspection_id, i.code as inspection_code, t.number, t.text, b.name as body_name, b.name_en as body_name_en,
      t.state, t.percent, t.due, t.original_due
    from task t join inspection i on i.region = t.region and i.id = t.inspection_id join body b on b.region = t.region and b.id = t.body_id
    where t.region = ${person.region} and t.leader_id = ${person.id} and t.open and ${stillOwed} order by t.due nulls last, t.id limit ${limit + 1}`.execute(
    db,
  )
  return rows
}
