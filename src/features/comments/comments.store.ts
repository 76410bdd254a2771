import { sql } from 'kysely'
import type { Audience, Comment } from '#domain/comment/comment.ts'
import type { Day } from '#domain/day.ts'
import type { Finding } from '#domain/finding/finding.ts'
import { readTarget } from '#domain/finding/ties.ts'
import { permissions, seesDrafts, type Target } from '#domain/permission.ts'
import type { Db, Tx } from '#platform/db/open-db.ts'
import { isId, regionOf } from '#platform/ids.ts'

/** The comments on a finding that are for one of these audiences, the oldest first; `limit + 1` rows say whether there is more. */
export async function commentsOn(
  db: Db,
  findingId: string,
  { audiences, after, limit }: { audiences: readonly Audience[]; after: string | null; limit: number },
): Promise<Comment[]> {
  const beyond = after === null ? sql`` : sql`and c.id > ${after}::uuid`
  const { rows } = await sql<Comment>`
    select c.* from comment c
    where c.region = ${regionOf(findingId)} and c.finding_id = ${findingId} and c.audience = any(${[...audiences]}::text[]) ${beyond}
    order by c.id limit ${limit + 1}`.execute(db)
  return rows
}

export type Reader = { id: string; name: string; nameEn: string | null; title: string; bodyName: string; bodyNameEn: string | null }

/** Of what one asks who reads it. */
export type ReadBy = Pick<Target, 'region' | 'bodyId' | 'path' | 'draft'> & { audience: Audience; today: Day }

/** What is kept from the inspected body is kept from those above it that are no inspectors: ties open the rest alone. */
export const readBy = (finding: Finding, audience: Audience, today: Day): ReadBy => ({
  ...readTarget(finding),
  ...(audience === 'everybody' ? {} : { path: finding.path }),
  audience,
  today,
})

const standing = (today: Day) => sql`(p.from_day <= ${today}::date and (p.to_day is null or p.to_day > ${today}::date))`

/** Posts that read it by the permission table; nobody of the inspected body reads what is for the inspectors. */
const readingPosts = ({ region, bodyId, path, draft, audience, today }: ReadBy) => {
  const { by } = permissions[audience === 'inspectors' ? 'comment.read-inside' : 'comment.read']
  const roles = by.filter((role) => draft !== true || seesDrafts({ role }))
  const strangers =
    audience === 'inspectors'
      ? sql`and not exists (select 1 from post own where own.region = p.region and own.person_id = p.person_id and own.body_id = ${bodyId}
          and own.from_day <= ${today}::date and (own.to_day is null or own.to_day > ${today}::date))`
      : sql``
  return sql`p.region = ${region} and ${standing(today)} and p.role = any(${[...roles]}::text[]) and p.scope_id = any(${[...path]}::uuid[]) ${strangers}`
}

/** Which of these persons read it. */
export async function readersAmong(tx: Db | Tx, at: ReadBy, persons: readonly string[]): Promise<Set<string>> {
  const ids = persons.filter(isId)
  if (ids.length === 0) return new Set()
  const { rows } = await sql<{ personId: string }>`
    select distinct p.person_id from post p where ${readingPosts(at)} and p.person_id = any(${ids}::uuid[])`.execute(tx)
  return new Set(rows.map((row) => row.personId))
}

/** People who read it, for a mention: those nearest to it first, each with one post. */
export async function readersNamed(db: Db, at: ReadBy, { q, but, limit }: { q: string; but: string; limit: number }): Promise<Reader[]> {
  const like = `%${q.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`
  const { rows } = await sql<Reader>`
    select id, name, name_en, title, body_name, body_name_en from (
      select distinct on (n.id) n.id, n.name, n.name_en, p.title, b.name as body_name, b.name_en as body_name_en, p.scope_level
      from post p
      join person n on n.region = p.region and n.id = p.person_id
      join body b on b.region = p.region and b.id = p.body_id
      where ${readingPosts(at)} and n.id <> ${but} and (n.name ilike ${like} or n.name_en ilike ${like} or p.title ilike ${like})
      order by n.id, p.scope_level desc, p.id) as readers
    order by scope_level desc, name, id limit ${limit}`.execute(db)
  return rows
}
