import { sql } from 'kysely'
import type { Round } from '#domain/round/round.ts'
import type { Db, Tx } from '#platform/db/open-db.ts'

export type RoundRow = Round & { inspections: number; issued: number }

/** The rounds of a region, the newest first, with how many of their inspections lie below the given bodies. */
export async function roundPage(
  db: Db,
  region: number,
  scopes: readonly string[],
  page: { ended: boolean | undefined; after: string | null; limit: number },
): Promise<RoundRow[]> {
  const ended = page.ended === undefined ? sql`` : sql`and r.ended = ${page.ended}`
  const after = page.after === null ? sql`` : sql`and r.id < ${page.after}::uuid`
  const { rows } = await sql<RoundRow>`
    select r.*, n.inspections, n.issued
    from (select * from round r where r.region = ${region} ${ended} ${after} order by r.id desc limit ${page.limit + 1}) r
    cross join lateral (
      select count(*)::int as inspections, count(*) filter (where i.issued)::int as issued
      from inspection i where i.region = r.region and i.round_id = r.id and i.path && ${[...scopes]}::uuid[]) n
    order by r.id desc`.execute(db)
  return rows
}

/** The round that has a term's number already; held until the act ends, so that two cannot both take it. */
export async function holderOfNumber(
  tx: Tx,
  region: number,
  { term, number }: Pick<Round, 'term' | 'number'>,
): Promise<string | undefined> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`round-number:${region}`}, 0))`.execute(tx)
  const row = await tx
    .selectFrom('round')
    .select('id')
    .where('region', '=', region)
    .where('term', '=', term)
    .where('number', '=', number)
    .executeTakeFirst()
  return row?.id
}
