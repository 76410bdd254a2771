import { sql } from 'kysely'
import type { Day } from '#domain/day.ts'
import { tellingFacts, type TellingFact } from '#domain/notice/notices.ts'
import type { HeldPost } from '#domain/notice/recipients.ts'
import type { Tx } from '#platform/db/open-db.ts'

export type Cursor = { xid: string; factId: string; factVersion: number; at: string }

/** Before every fact. */
const start = { xid: '0', factId: '00000000-0000-0000-0000-000000000000', factVersion: 0 } as const

/** Only one turns a region's facts into notices at a time; who comes meanwhile does not wait. */
export async function takeTurn(tx: Tx, region: number): Promise<boolean> {
  const { rows } = await sql<{ mine: boolean }>`
    select pg_try_advisory_xact_lock(hashtextextended(${`notices:${region}`}, 0)) as mine`.execute(tx)
  return rows[0]!.mine
}

/**
 * How far this region has been read. Transaction ids begin anew where a database was restored from a dump: then the mark lies in the future,
 * and reading begins anew from the instant of the mark.
 */
export async function cursorOf(tx: Tx, region: number, since: string): Promise<Cursor> {
  const { rows } = await sql<Cursor & { ahead: boolean }>`
    select xid::text, fact_id, fact_version, at, xid > pg_snapshot_xmax(pg_current_snapshot()) as ahead from notice_cursor where region = ${region}`.execute(
    tx,
  )
  const row = rows[0]
  if (!row) return { ...start, at: since }
  const { ahead, ...cursor } = row
  return ahead ? { ...start, at: cursor.at } : cursor
}

export async function keepCursor(tx: Tx, region: number, { xid, factId, factVersion, at }: Cursor): Promise<void> {
  await sql`
    insert into notice_cursor (region, xid, fact_id, fact_version, at) values (${region}, ${xid}::xid8, ${factId}, ${factVersion}, ${at})
    on conflict (region) do update set xid = excluded.xid, fact_id = excluded.fact_id, fact_version = excluded.fact_version, at = excluded.at`.execute(
    tx,
  )
}

/** A fact to be told, with what it is about. */
export type News = {
  id: string
  version: number
  stream: string
  kind: TellingFact
  data: Record<string, unknown>
  actorId: string
  day: Day
  at: string
  xid: string
  findingId: string | null
  inspectionId: string | null
  bodyId: string | null
  path: string[] | null
  workers: string[] | null
  asker: string | null
  last: boolean | null
  self: string | null
  team: string[] | null
  leaderId: string | null
}

/** What each kind of stream is about. A comment's own first fact says where it stands. */
const places = sql`
  select f.id as finding_id, f.inspection_id, f.body_id, f.path, null::uuid[] as workers, (n.data ->> 'last')::boolean as last, null::uuid as self
    from finding f where n.stream = 'finding' and f.region = n.region and f.id = n.id
  union all
  select t.finding_ids[1], t.inspection_id, t.body_id, t.path, array_remove(array[t.leader_id, t.person_id], null), null, null
    from task t where n.stream = 'task' and t.region = n.region and t.id = n.id
  union all
  select null, p.inspection_id, p.body_id, p.path, null,
    cardinality(p.seats) <= jsonb_array_length(p.verdicts) and p.verdicts -> -1 ->> 'by' = n.actor_id::text, null
    from plan p where n.stream = 'plan' and p.region = n.region and p.id = n.id
  union all
  select null, i.id, i.body_id, i.path, null, null, null from inspection i where n.stream = 'inspection' and i.region = n.region and i.id = n.id
  union all
  select f.id, f.inspection_id, f.body_id, f.path, null, null, null
    from fact c join finding f on f.region = c.region and f.id = (c.data ->> 'findingId')::uuid
    where n.stream = 'comment' and c.region = n.region and c.id = n.id and c.version = 1
  union all
  select null, null, t.body_id, t.path, null, null, t.person_id from post t where n.stream = 'post' and t.region = n.region and t.id = n.id
  union all
  select null, null, null, null, null, null, a.person_id from account a where n.stream = 'account' and a.region = n.region and a.id = n.id`

/**
 * The next facts of a region that are to be told, in the order of their transactions, below the oldest one that still runs: what commits
 * later has a place after them, so that none is passed over.
 */
export async function newsAfter(tx: Tx, region: number, cursor: Cursor, limit: number): Promise<News[]> {
  const { rows } = await sql<News>`
    with news as materialized (
      select f.* from fact f
      where f.region = ${region} and f.xid >= ${cursor.xid}::xid8 and f.xid < pg_snapshot_xmin(pg_current_snapshot())
        and (f.xid, f.id, f.version) > (${cursor.xid}::xid8, ${cursor.factId}::uuid, ${cursor.factVersion}::int)
        and f.kind = any(${[...tellingFacts]}) and f.at > ${cursor.at}::timestamptz - interval '14 days'
      order by f.xid, f.id, f.version limit ${limit})
    select n.id, n.version, n.stream, n.kind, n.data, n.actor_id, n.day, n.at, n.xid::text,
      p.finding_id, p.inspection_id, p.body_id, p.path, p.workers, p.last, p.self, i.team, i.leader_id,
      case when n.kind in ('extension-approved', 'extension-refused') then (
        select a.actor_id from fact a where a.region = n.region and a.id = n.id and a.version < n.version and a.kind = 'extension-asked'
        order by a.version desc limit 1) end as asker
    from news n left join lateral (${places}) p on true
    left join inspection i on i.region = n.region and i.id = p.inspection_id
    order by n.xid, n.id, n.version`.execute(tx)
  return rows
}

/** The end of what can be read now, and how far behind it the mark lies. */
export async function readable(tx: Tx, cursor: Cursor): Promise<{ xid: string; behind: number }> {
  const { rows } = await sql<{ xid: string; behind: number }>`
    select x::text as xid, least(x::text::numeric - ${cursor.xid}::numeric, 1000000)::int as behind from pg_snapshot_xmin(pg_current_snapshot()) x`.execute(
    tx,
  )
  return rows[0]!
}

export const atEnd = (xid: string, at: string): Cursor => ({ ...start, xid, at })

/** The posts that stand today and whose scope or body is one of these. */
export async function postsAround(tx: Tx, region: number, bodyIds: readonly string[], today: Day): Promise<HeldPost[]> {
  if (bodyIds.length === 0) return []
  const { rows } = await sql<HeldPost>`
    select person_id, role, branch, body_id, scope_id from post
    where region = ${region} and scope_id = any(${[...bodyIds]}::uuid[]) and from_day <= ${today}::date and (to_day is null or to_day > ${today}::date)`.execute(
    tx,
  )
  return rows
}

/** What persons do not want to be told. */
export async function mutedBy(tx: Tx, region: number, personIds: readonly string[]): Promise<Map<string, string[]>> {
  if (personIds.length === 0) return new Map()
  const rows = await tx
    .selectFrom('preference')
    .select(['personId', 'muted'])
    .where('region', '=', region)
    .where('personId', 'in', [...personIds])
    .execute()
  return new Map(rows.map((row) => [row.personId, row.muted]))
}
