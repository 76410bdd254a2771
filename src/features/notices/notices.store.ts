import { sql } from 'kysely'
import type { Day } from '#domain/day.ts'
import type { NoticeKind } from '#domain/notice/kinds.ts'
import type { NoticeEvent } from '#domain/notice/notices.ts'
import type { Db, Tx } from '#platform/db/open-db.ts'

export type Whose = { region: number; personId: string }

/** A notice to be kept. `cause` makes it one: the same cause never gives the same person the same event twice. */
export type NewNotice = {
  id: string
  personId: string
  kind: NoticeKind
  event: NoticeEvent
  stream: string
  thingId: string
  findingId: string | null
  inspectionId: string | null
  actorId: string | null
  day: Day | null
  cause: string
  at: string
}

export async function addNotices(tx: Tx, region: number, notices: readonly NewNotice[]): Promise<void> {
  if (notices.length === 0) return
  const rows = notices.map((notice) => ({ ...notice, region, readAt: null }))
  await tx
    .insertInto('notice')
    .values(rows)
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** Read ones are let go after a season; what happened stands in the trail. */
export async function forgetRead(tx: Tx, { region, personId }: Whose, at: string): Promise<void> {
  await sql`delete from notice where region = ${region} and person_id = ${personId} and read_at < ${at}::timestamptz - interval '90 days'`.execute(
    tx,
  )
}

/** How many are unread, as far as anybody counts. */
export async function unreadOf(db: Db | Tx, { region, personId }: Whose, most: number): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from (select 1 from notice where region = ${region} and person_id = ${personId} and read_at is null limit ${most}) few`.execute(
    db,
  )
  return rows[0]!.n
}

export type NoticeRow = Omit<NewNotice, 'personId' | 'cause'> & {
  read: boolean
  actorName: string | null
  actorNameEn: string | null
  code: string | null
  number: number | null
  title: string | null
  bodyName: string | null
  bodyNameEn: string | null
}

export type NoticeKey = readonly [at: string, id: string]

/** The newest first. What a notice is about is named only to whoever may still read it: posts change, and notices stay. */
export async function noticePage(
  db: Db,
  { region, personId }: Whose,
  { scopes, unread, after, limit }: { scopes: readonly string[]; unread: boolean; after: NoticeKey | null; limit: number },
): Promise<NoticeRow[]> {
  const below = after ? sql`and (n.at, n.id) < (${after[0]}::timestamptz, ${after[1]}::uuid)` : sql``
  const { rows } = await sql<NoticeRow>`
    select n.id, n.kind, n.event, n.stream, n.thing_id, n.finding_id, n.inspection_id, n.actor_id, n.day, n.at, n.read_at is not null as read,
      p.name as actor_name, p.name_en as actor_name_en, i.code, f.number, coalesce(left(f.text, 120), i.name) as title,
      b.name as body_name, b.name_en as body_name_en
    from notice n
    left join person p on p.region = n.region and p.id = n.actor_id
    left join inspection i on i.region = n.region and i.id = n.inspection_id and i.path && ${[...scopes]}::uuid[]
    left join finding f on f.region = n.region and f.id = n.finding_id and (f.path && ${[...scopes]}::uuid[]
      or exists (select 1 from jsonb_array_elements(f.ties) tie where tie ->> 'bodyId' = any(${[...scopes]}::text[])))
    left join body b on b.region = i.region and b.id = i.body_id
    where n.region = ${region} and n.person_id = ${personId} ${unread ? sql`and n.read_at is null` : sql``} ${below}
    order by n.at desc, n.id desc limit ${limit + 1}`.execute(db)
  return rows
}

/** Marks some as read, or all up to an instant: what came while one was looking stays unread. */
export async function markRead(
  tx: Tx,
  { region, personId }: Whose,
  which: { ids: readonly string[] } | { until: string },
  at: string,
): Promise<void> {
  const some = 'ids' in which ? sql`id = any(${[...which.ids]}::uuid[])` : sql`at <= ${which.until}::timestamptz`
  await sql`update notice set read_at = ${at} where region = ${region} and person_id = ${personId} and read_at is null and ${some}`.execute(
    tx,
  )
}
