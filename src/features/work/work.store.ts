import { sql, type RawBuilder } from 'kysely'
import { seatOf, type Actor, type ActorPost, type Seat } from '#domain/actor.ts'
import type { Finding } from '#domain/finding/finding.ts'
import { waitsOf, type Wait } from '#domain/finding/holder.ts'
import type { Db } from '#platform/db/open-db.ts'
import { stillOwed } from '#features/tasks/tasks.store.ts'

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

const reachOf = (actor: Actor, post: ActorPost): Reach => ({
  scopeId: post.role === 'head' || post.role === 'handler' ? post.bodyId : post.scopeId,
  scopeLevel: post.scopeLevel,
  ownBody: post.role === 'head' || post.role === 'handler',
  personId: actor.personId,
  onlyMine: post.role === 'team' || post.role === 'leader' ? post.role : null,
})

/** Everything that can wait for a person, by each of their posts. */
export const asksOf = (actor: Actor): Omit<WorkQuery, 'limit'>[] =>
  actor.posts.flatMap((post) => waitsOf[post.role].map((wait) => ({ wait, seat: seatOf(post), reach: reachOf(actor, post) })))

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
  where ${inReach('t', reach)} and t.open and ${stillOwed} and ${where} order by t.due nulls last, t.id limit ${limit}`

const inspections = (reach: Reach, limit: number): RawBuilder<WorkRow> => sql<WorkRow>`
  select 'inspection' as kind, i.id, null::uuid as finding_id, i.id as inspection_id, i.code, null::int as number, i.name as text, b.name as body_name, b.name_en as body_name_en,
    null::date as due, null::jsonb as thresholds
  from inspection i join body b on b.region = i.region and b.id = i.body_id
  where ${inReach('i', reach)} and not i.issued order by i.id limit ${limit}`

const asked = '[{"state":"asked"}]'

export type WorkQuery = { wait: Wait; seat: Seat | null; reach: Reach; limit: number }
type Ask = Omit<WorkQuery, 'limit'>

/** What a wait looks for among findings `f`; waits that are not told by the finding's own row are absent. */
const onFinding: Partial<Record<Wait, (ask: Ask) => RawBuilder<unknown>>> = {
  claim: () => sql`f.state = 'issued' and f.claim is null`,
  'plan-revision': () =>
    sql`f.state = 'issued' and f.claim is not null
      and exists (select 1 from plan p where p.region = f.region and p.inspection_id = f.inspection_id and p.state = 'adopted')`,
  'dispute-decision': () => sql`f.state = 'disputed'`,
  work: () => sql`f.state = 'rectifying'`,
  'extension-decision': () => sql`f.state = 'rectifying' and f.extensions @> ${asked}::jsonb`,
  verdicts: ({ reach, seat }) =>
    sql`f.state = 'reported' and ${seatOpen('f.verdicts', sql`f.application -> 'seats' ? ${seat}`, seat!)} and ${notYet('f', reach)}`,
  closing: ({ reach }) => sql`f.state = 'verified' and ${notYet('f', reach)}`,
}

const ofFindings = (query: WorkQuery): RawBuilder<WorkRow> => findings(query.reach, onFinding[query.wait]!(query), query.limit)

/** The findings `f` that wait for a person by any of their posts, for the ledger; false where none of their posts is waited for. */
export function waitsFor(actor: Actor): RawBuilder<unknown> {
  const pieces = asksOf(actor).flatMap((ask) => {
    const wanted = onFinding[ask.wait]
    if (!wanted) return []
    return [
      sql`(${wanted(ask)} and not f.settled and exists (
        select 1 from inspection i where i.region = f.region and i.id = f.inspection_id and ${inReach('f', ask.reach)}))`,
    ]
  })
  return pieces.length === 0 ? sql`false` : sql`(${sql.join(pieces, sql` or `)})`
}

/** What each wait looks for. */
const queries: Record<Wait, (query: WorkQuery) => RawBuilder<WorkRow>[]> = {
  issue: ({ reach, limit }) => [inspections(reach, limit)],
  claim: (query) => [ofFindings(query)],
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
  'plan-revision': (query) => [ofFindings(query)],
  'dispute-decision': (query) => [ofFindings(query)],
  work: (query) => [
    ofFindings(query),
    tasks(query.reach, sql`t.state = 'doing' and ${query.reach.personId}::uuid in (t.person_id, t.leader_id)`, query.limit),
  ],
  'extension-decision': (query) => [ofFindings(query), tasks(query.reach, sql`t.extensions @> ${asked}::jsonb`, query.limit)],
  verdicts: (query) => [ofFindings(query)],
  closing: (query) => [ofFindings(query)],
}

/** What waits for a post in one way, the soonest due first; at most `limit` of each kind. */
export async function waiting(db: Db, query: WorkQuery): Promise<WorkRow[]> {
  const found = await Promise.all(queries[query.wait](query).map((one) => one.execute(db)))
  return found.flatMap((one) => one.rows)
}
