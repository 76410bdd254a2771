import { sql, type RawBuilder } from 'kysely'
import type { Day } from '#domain/day.ts'
import type { TaskState } from '#domain/task/task.ts'
import type { Db } from '#platform/db/open-db.ts'
import { stillOwed } from '#features/tasks/tasks.store.ts'
import type { Place } from './places.store.ts'

/** A thing that has its day in the calendar. */
export type DatedRow = {
  kind: 'finding' | 'task' | 'asked' | 'original'
  id: string
  findingId: string | null
  inspectionId: string
  code: string
  number: number
  text: string
  bodyName: string
  bodyNameEn: string | null
  /** The day it stands on: due, asked for, or due at first. */
  day: Day
  due: Day | null
  originalDue: Day | null
  greenOn: Day | null
  yellowOn: Day | null
  state: string
}

export type Span = { from: Day; to: Day; perDay: number }

const days = ({ from, to }: Span): RawBuilder<unknown> =>
  sql`(select day::date from generate_series(${from}::timestamp, ${to}::timestamp, '1 day') day) d`

const described = sql`
  join inspection i on i.region = x.region and i.id = x.inspection_id join body b on b.region = x.region and b.id = x.body_id`
const names = sql`i.code, b.name as body_name, b.name_en as body_name_en`

/** Open findings by their due day, the first few of each day: one short index range a day. */
const findings = (place: Place, span: Span): RawBuilder<DatedRow> => sql<DatedRow>`
  select 'finding' as kind, x.id, x.id as finding_id, x.inspection_id, x.number, x.text, ${names}, d.day, x.due, x.original_due, x.green_on, x.yellow_on, x.state
  from ${days(span)} cross join lateral (
    select * from finding f where ${sql.raw(`f.l${place.level}`)} = ${place.id} and not f.settled and f.sort_due = d.day order by f.id limit ${span.perDay}) x
  ${described}`

const tasks = (place: Place, span: Span): RawBuilder<DatedRow> => sql<DatedRow>`
  select 'task' as kind, x.id, x.finding_ids[1] as finding_id, x.inspection_id, x.number, x.text, ${names}, d.day, x.due, x.original_due,
    null::date as green_on, null::date as yellow_on, x.state
  from ${days(span)} cross join lateral (
    select * from task t where t.open and ${stillOwed} and t.due = d.day and t.path[${place.level}] = ${place.id} order by t.id limit ${span.perDay}) x
  ${described}`

/** Later days that were asked for and wait to be decided. */
const asked = (place: Place, span: Span): RawBuilder<DatedRow> => sql<DatedRow>`
  select 'asked' as kind, x.id, x.id as finding_id, x.inspection_id, x.number, x.text, ${names}, (e ->> 'to')::date as day, x.due, x.original_due, x.green_on, x.yellow_on, x.state
  from finding x cross join lateral jsonb_array_elements(x.extensions) e ${described}
  where x.extensions @> '[{"state": "asked"}]' and ${sql.raw(`x.l${place.level}`)} = ${place.id} and e ->> 'state' = 'asked'
    and (e ->> 'to')::date between ${span.from}::date and ${span.to}::date
  order by day, x.id limit 500`

/** Where extended findings were due at first. */
const original = (place: Place, span: Span): RawBuilder<DatedRow> => sql<DatedRow>`
  select 'original' as kind, x.id, x.id as finding_id, x.inspection_id, x.number, x.text, ${names}, x.original_due as day, x.due, x.original_due, x.green_on, x.yellow_on, x.state
  from finding x ${described}
  where x.open and x.original_due <> x.due and x.original_due between ${span.from}::date and ${span.to}::date and ${sql.raw(`x.l${place.level}`)} = ${place.id}
  order by x.original_due, x.id limit 500`

export async function datedIn(db: Db, places: readonly Place[], span: Span): Promise<DatedRow[]> {
  const asks = places.flatMap((place) => [findings, tasks, asked, original].map((query) => query(place, span).execute(db)))
  return (await Promise.all(asks)).flatMap((one) => one.rows)
}

/** How many open tasks are due on each day. */
export async function tasksByDay(db: Db, places: readonly Place[], { from, to }: Span): Promise<{ day: Day; n: number }[]> {
  if (places.length === 0) return []
  const reach = sql.join(
    places.map(({ id, level }) => sql`t.path[${level}] = ${id}`),
    sql` or `,
  )
  const { rows } = await sql<{ day: Day; n: number }>`
    select t.due as day, count(*) as n from task t where t.open and ${stillOwed} and t.due between ${from}::date and ${to}::date and (${reach}) group by 1`.execute(
    db,
  )
  return rows
}

export type GanttTask = {
  id: string
  findingIds: string[]
  inspectionId: string
  inspectionCode: string
  number: number
  text: string
  leader: string | null
  leaderEn: string | null
  person: string | null
  personEn: string | null
  bodyName: string
  bodyNameEn: string | null
  start: Day | null
  due: Day | null
  originalDue: Day | null
  doneOn: Day | null
  percent: number
  state: TaskState
  findingNumbers: number[]
}

/** The tasks of an inspection, or those still open of the bodies below one, in the order in which they begin. */
export async function ganttTasks(db: Db, of: { inspectionId: string } | { place: Place }, limit: number): Promise<GanttTask[]> {
  const which =
    'inspectionId' in of
      ? sql`t.inspection_id = ${of.inspectionId}`
      : sql`t.open and ${stillOwed} and t.path @> array[${of.place.id}]::uuid[]`
  const { rows } = await sql<GanttTask>`
    with page as materialized (
      select t.* from task t where ${which} and t.state <> 'removed' order by t.due nulls last, t.inspection_id, t.number limit ${limit + 1})
    select t.id, t.finding_ids, t.inspection_id, i.code as inspection_code, t.number, t.text, l.name as leader, l.name_en as leader_en, p.name as person,
      p.name_en as person_en, b.name as body_name, b.name_en as body_name_en, t.start, t.due, t.original_due, t.done_on, t.percent, t.state,
      array(select f.number from finding f where f.region = t.region and f.id = any(t.finding_ids) order by 1) as finding_numbers
    from page t join inspection i on i.region = t.region and i.id = t.inspection_id join body b on b.region = t.region and b.id = t.body_id
    left join person l on l.region = t.region and l.id = t.leader_id left join person p on p.region = t.region and p.id = t.person_id
    order by t.start nulls last, t.due nulls last, t.inspection_id, t.number`.execute(db)
  return rows
}

export type InspectionPlace = {
  id: string
  region: number
  bodyId: string
  path: string[]
  code: string
  name: string
  bodyName: string
  bodyNameEn: string | null
}

export async function inspectionPlace(db: Db, id: string): Promise<InspectionPlace | undefined> {
  return db
    .selectFrom('inspection')
    .innerJoin('body', (join) => join.onRef('body.region', '=', 'inspection.region').onRef('body.id', '=', 'inspection.bodyId'))
    .select([
      'inspection.id',
      'inspection.region',
      'inspection.bodyId',
      'inspection.path',
      'inspection.code',
      'inspection.name',
      'body.name as bodyName',
      'body.nameEn as bodyNameEn',
    ])
    .where('inspection.id', '=', id)
    .executeTakeFirst()
}
