import { sql, type RawBuilder } from 'kysely'
import type { Day } from '#domain/day.ts'
import type { Measure } from '#domain/task/task.ts'
import type { Db } from '#platform/db/open-db.ts'
import { regionOf } from '#platform/ids.ts'

export type ClosedLike = {
  findingId: string
  findingNumber: number
  findingText: string
  inspectionCode: string
  bodyName: string
  bodyNameEn: string | null
  closedOn: Day
  taskNumber: number
  sameCategory: boolean
  measures: Measure[]
}

type Scope = { scopeId: string; scopeLevel: number }

/** How many of the newest closings of each scope are looked at; and how much of its words a finding has to share to be called alike. */
const looked = 300
const alike = 0.12

/** One index range of the ledger (`finding_lN`), from its end: the closed ones with the latest due day. */
const closedIn = ({ scopeId, scopeLevel }: Scope, findingId: string): RawBuilder<unknown> => {
  if (![1, 2, 3, 4, 5, 6].includes(scopeLevel)) throw new Error(`No level ${scopeLevel}`)
  return sql`
    (select f.region, f.id from finding f
     where ${sql.raw(`f.l${scopeLevel}`)} = ${scopeId} and f.settled and f.state = 'closed' and f.reopenings = 0
       and f.closure ->> 'kind' = 'complete' and f.id <> ${findingId}
     order by f.sort_due desc, f.id desc limit ${looked})`
}

/** Findings closed as complete and never reopened that are like this one, with the tasks that answered them; same category first, then by shared words. */
export async function closedLike(db: Db, scopes: readonly Scope[], findingId: string): Promise<ClosedLike[]> {
  const widest = [...new Map(scopes.map((scope) => [scope.scopeId, scope])).values()]
  if (widest.length === 0) return []
  const { rows } = await sql<ClosedLike>`
    with wanted as (select bigrams(text) as grams, category from finding where region = ${regionOf(findingId)} and id = ${findingId}),
    near as materialized (${sql.join(
      widest.map((scope) => closedIn(scope, findingId)),
      sql` union `,
    )}),
    ranked as materialized (
      select f.region, f.id, coalesce(f.category = w.category, false) as same,
        cardinality(array(select unnest(bigrams(f.text)) intersect select unnest(w.grams)))::float / greatest(cardinality(w.grams), 1) as share
      from near join finding f on f.region = near.region and f.id = near.id cross join wanted w
    )
    select f.id as finding_id, f.number as finding_number, f.text as finding_text, f.closed_on, i.code as inspection_code,
      b.name as body_name, b.name_en as body_name_en, t.number as task_number, t.measures, r.same as same_category
    from (select * from ranked where same or share >= ${alike} order by same desc, share desc, id limit 12) r
    join finding f on f.region = r.region and f.id = r.id
    join inspection i on i.region = f.region and i.id = f.inspection_id
    join body b on b.region = f.region and b.id = f.body_id
    join task t on t.region = f.region and t.finding_ids @> array[f.id] and t.state in ('done', 'kept-on')
    order by r.same desc, r.share desc, f.id, t.number limit 30`.execute(db)
  return rows
}
