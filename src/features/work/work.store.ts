import { sql, type RawBuilder } from 'kysely'
import type { Seat } from '#domain/actor.ts'
import type { Finding } from '#domain/finding/finding.ts'
import type { Wait } from '#domain/finding/holder.ts'
import type { Db } from '#platform/db/open-db.ts'

/** One thing that waits for somebody. `number` is the finding's or task's; null for plans and inspections. */
export type WorkRow = {
  kind: 'finding' | 'plan' | 'inspection' | 'task'
  id: string
  /** The finding whose page holds the act; null for plans and inspections. */
  findingId: string | null
  inspectionId: string
  code: string
  number: number | null
  text: string
  bodyName: string
  bodyNameEn: string | null
  due: Finding['due']
  thresholds: Finding['thresholds']
}

/** Where a post reaches: its subtree by the ancestor column of that level, or exactly its own body. */
export type Reach = { scopeId: string; scopeLevel: number; ownBody: boolean; personId: string; onlyMine: 'team' | 'leader' | null }

const inReach = (alias: string, reach: Reach): RawBuilder<unknown> => {
  const path = sql.raw(`${alias}.path`)
  const mine =
    reach.onlyMine === 'team'
      ? sql`and i.team @> array[${reach.personId}]::uuid[]`
      : reach.onlyMine === 'leader'
        ? sql`and i.leader_id = ${reach.personId}`
        : sql``
  return reach.ownBody
    ? sql`${sql.raw(`${alias}.body_id`)} = ${reach.scopeId} ${mine}`
    : sql`${path}[${reach.scopeLevel}] = ${reach.scopeId} ${mine}`
}

const byAncestor = (reach: Reach): RawBuilder<unknown> => {
  const column = sql.raw(`f.l${reach.scopeLevel}`)
  return sql`${column} = ${reach.scopeId} and not f.settled and ${inReach('f', reach)}`
}

const notYet = (alias: string, reach: Reach): RawBuilder<unknown> =>
  sql`not ${sql.raw(`${alias}.chain`)} @> array[${reach.personId}]::uuid[]`

const seatOpen = (verdicts: string, seats: RawBuilder<unknown>, seat: Seat): RawBuilder<unknown> =>
  sql`${seats} and not ${sql.raw(verdicts)} @> ${JSON.stringify([{ seat }])}::jsonb`

const findings = (reach: Reach, where: RawBuilder<unknown>, limit: number): RawBuilder<WorkRow> => sql<WorkRow>`
  select 'finding' as kind, f.id, f.id as finding_id, f.inspection_id, i.code, f.number, f.text, b.name as body_name, b.name_en as body_name_en, f.due, f.thresholds
  from finding f join inspection i on i.region = f.region and i.id = f.inspection_id join body b on b.region = f.region and b.id = f.body_id
  where ${byAncestor(reach)} and ${where} order by f.sort_due, f.id limit ${limit}`

const plans = (reach: Reach, where: RawBuilder<unknown>, limit: number): RawBuilder<WorkRow> => sql<WorkRow>`
  select 'plan' as kind, p.id, null::uuid as finding_id, p.inspection_id, i.code, null::int as number, i.name as text, b.name as body_name, b.name_en as body_name_en, p.due, null::jsonb as thresholds
  from plan p join inspection i on i.region = p.region and i.id = p.inspection_id join body b on b.region = p.region and b.id = p.body_id
  where ${inReach('p', reach)} and ${where} order by p.due nulls last, p.id limit ${limit}`

const tasks = (reach: Reach, where: RawBuilder<unknown>, limit: number): RawBuilder<WorkRow> => sql<WorkRow>`
  select 'task' as kind, t.id, t.finding_ids[1] as finding_id, t.inspection_id, i.code, t.number, t.text, b.name as body_name, b.name_en as body_name_en, t.due, null::jsonb as thresholds
  from task t join inspection i on i.region = t.region and i.id = t.inspection_id join body b on b.region = t.region and b.id = t.body_id
  where ${inReach('t', reach)} and t.open and ${where} order by t.due nulls last, t.id limit ${limit}`

const inspections = (reach: Reach, limit: number): RawBuilder<WorkRow> => sql<WorkRow>`
  select 'inspection' as kind, i.id, null::uuid as finding_id, i.id as inspection_id, i.code, null::int as number, i.name as text, b.name as body_name, b.name_en as body_name_en,
    null::date as due, null::jsonb as thresholds
  from inspection i join body b on b.region = i.region and b.id = i.body_id
  where ${inReach('i', reach)} and not i.issued order by i.id limit ${limit}`

const asked = '[{"state":"asked"}]'

export type WorkQuery = { wait: Wait; seat: Seat | null; reach: Reach; limit: number }

/** What each wait looks for. */
const queries: Record<Wait, (query: WorkQuery) => RawBuilder<WorkRow>[]> = {
  issue: ({ reach, limit }) => [inspections(reach, limit)],
  claim: ({ reach, limit }) => [findings(reach, sql`f.state = 'issued' and f.claim is null`, limit)],
  plan: ({ reach, limit }) => [plans(reach, sql`p.state in ('draft', 'returned')`, limit)],
  'plan-verdicts': ({ reach, limit, seat }) => [
    plans(
      reach,
      sql`p.state = 'submitted' and ${seatOpen('p.verdicts', sql`p.seats @> array[${seat}]::text[]`, seat!)} and ${notYet('p', reach)}`,
      limit,
    ),
  ],
  'plan-opinion': ({ reach, limit }) => [
    plans(reach, sql`p.state = 'submitted' and cardinality(p.seats) = jsonb_array_length(p.verdicts) and ${notYet('p', reach)}`, limit),
  ],
  'dispute-decision': ({ reach, limit }) => [findings(reach, sql`f.state = 'disputed'`, limit)],
  work: ({ reach, limit }) => [
    findings(reach, sql`f.state = 'rectifying'`, limit),
    tasks(reach, sql`t.state = 'doing' and ${reach.personId}::uuid in (t.person_id, t.leader_id)`, limit),
  ],
  'extension-decision': ({ reach, limit }) => [
    findings(reach, sql`f.state = 'rectifying' and f.extensions @> ${asked}::jsonb`, limit),
    tasks(reach, sql`t.extensions @> ${asked}::jsonb`, limit),
  ],
  verdicts: ({ reach, limit, seat }) => [
    findings(
      reach,
      sql`f.state = 'reported' and ${seatOpen('f.verdicts', sql`f.application -> 'seats' ? ${seat}`, seat!)} and ${notYet('f', reach)}`,
      limit,
    ),
  ],
  closing: ({ reach, limit }) => [findings(reach, sql`f.state = 'verified' and ${notYet('f', reach)}`, limit)],
}

/** What waits for a post in one way, the soonest due first; at most `limit` of each kind. */
export async function waiting(db: Db, query: WorkQuery): Promise<WorkRow[]> {
  const found = await Promise.all(queries[query.wait](query).map((one) => one.execute(db)))
  return found.flatMap((one) => one.rows)
}
