import { sql } from 'kysely'
import type { Actor } from '#domain/actor.ts'
import type { Target } from '#domain/permission.ts'
import type { Round } from '#domain/round/round.ts'
import type { Db, Tx } from '#platform/db/open-db.ts'

export type RoundRow = Round & { bodyName: string; bodyNameEn: string | null; inspections: number; issued: number }

/** `scopes`: of the posts that see rounds. `inspected`: of those that see inspections. */
export type RoundsSeen = { region: number; scopes: readonly string[]; inspected: readonly string[] }

/** The rounds held above or below some bodies, the newest first, with how many of their inspections lie below the given ones. */
export async function roundPage(
  db: Db,
  { region, scopes, inspected }: RoundsSeen,
  page: { ended: boolean | undefined; after: string | null; limit: number },
): Promise<RoundRow[]> {
  const above = sql`array(select unnest(b.path) from body b where b.region = ${region} and b.id = any(${[...scopes]}::uuid[]))`
  const seen = sql`(r.path && ${[...scopes]}::uuid[] or r.body_id = any(${above}))`
  const ended = page.ended === undefined ? sql`` : sql`and r.ended = ${page.ended}`
  const after = page.after === null ? sql`` : sql`and r.id < ${page.after}::uuid`
  const { rows } = await sql<RoundRow>`
    select r.*, b.name as body_name, b.name_en as body_name_en, n.inspections, n.issued
    from (select * from round r where r.region = ${region} and ${seen} ${ended} ${after} order by r.id desc limit ${page.limit + 1}) r
    join body b on b.region = r.region and b.id = r.body_id
    cross join lateral (
      select count(*)::int as inspections, count(*) filter (where i.issued)::int as issued
      from inspection i where i.region = r.region and i.round_id = r.id and i.path && ${[...inspected]}::uuid[]) n
    order by r.id desc`.execute(db)
  return rows
}

/** A round as the permission table sees it: with those scopes of the actor that lie below the body it is held for. */
export async function targetOfRound(
  db: Db | Tx,
  actor: Actor,
  { region, bodyId, path }: Pick<Round, 'region' | 'bodyId' | 'path'>,
): Promise<Required<Pick<Target, 'region' | 'bodyId' | 'path' | 'below'>>> {
  const scopes = [...new Set(actor.posts.map((post) => post.scopeId))]
  const { rows } = await sql<{ id: string }>`
    select b.id from body b where b.region = ${region} and b.id = any(${scopes}::uuid[]) and b.path @> array[${bodyId}]::uuid[]`.execute(db)
  return { region, bodyId, path, below: rows.map((row) => row.id) }
}

/** The round that has a term's number already in a body; held until the act ends, so that two cannot both take it. */
export async function holderOfNumber(
  tx: Tx,
  { region, bodyId }: Pick<Round, 'region' | 'bodyId'>,
  { term, number }: Pick<Round, 'term' | 'number'>,
): Promise<string | undefined> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`round-number:${bodyId}`}, 0))`.execute(tx)
  const row = await tx
    .selectFrom('round')
    .select('id')
    .where('region', '=', region)
    .where('bodyId', '=', bodyId)
    .where('term', '=', term)
    .where('number', '=', number)
    .executeTakeFirst()
  return row?.id
}
