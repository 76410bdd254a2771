import { sql } from 'kysely'
import type { Day } from '#domain/day.ts'
import type { State } from '#domain/finding/life.ts'
import type { Db, Tx } from '#platform/db/open-db.ts'

/** How deep a standing body lies in its tree; null where there is none. */
export async function levelOfBody(db: Db | Tx, region: number, bodyId: string): Promise<number | null> {
  const { rows } = await sql<{ level: number }>`
    select level from body where region = ${region} and id = ${bodyId} and not dissolved`.execute(db)
  return rows[0]?.level ?? null
}

export type HigherBody = { id: string; name: string; nameEn: string | null; level: number }

/** Bodies of the region that stand higher than a level, by name. */
export async function bodiesAbove(db: Db, at: { region: number; level: number; q: string }): Promise<HigherBody[]> {
  const like = `%${at.q.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`
  const { rows } = await sql<HigherBody>`
    select id, name, name_en, level from body
    where region = ${at.region} and level < ${at.level} and not dissolved and (name ilike ${like} or name_en ilike ${like})
    order by level desc, name, id limit 50`.execute(db)
  return rows
}

export type TiedHead = { bodyId: string; personId: string; name: string; nameEn: string | null; title: string }

/** Who answers for the bodies a finding is tied to. */
export async function headsOf(db: Db, at: { region: number; bodyIds: readonly string[]; today: Day }): Promise<TiedHead[]> {
  if (at.bodyIds.length === 0) return []
  const { rows } = await sql<TiedHead>`
    select p.body_id as "bodyId", p.person_id as "personId", n.name, n.name_en as "nameEn", p.title
    from post p join person n on n.region = p.region and n.id = p.person_id
    where p.region = ${at.region} and p.body_id = any(${[...at.bodyIds]}::uuid[]) and p.role = 'head'
      and p.from_day <= ${at.today}::date and (p.to_day is null or p.to_day > ${at.today}::date)
    order by p.body_id, p.from_day limit 40`.execute(db)
  return rows
}

export type TiedRow = {
  id: string
  code: string
  number: number
  text: string
  state: State
  due: Day | null
  bodyName: string
  bodyNameEn: string | null
  answered: boolean
}

/** `scopes`: of what is tied, that which a person reads: all that is tied to a scope of theirs, and of the rest what lies within one. */
export type TiedTo = { region: number; bodyIds: readonly string[]; scopes: readonly string[] }

/** Open findings that are tied to one of these bodies, what is due first; `answered` says whether that body has spoken. */
export async function findingsTiedTo(db: Db, { region, bodyIds, scopes }: TiedTo, limit = 200): Promise<TiedRow[]> {
  if (bodyIds.length === 0) return []
  const wanted = sql.join(
    bodyIds.map((bodyId) => {
      const tied = sql`f.ties @> ${JSON.stringify([{ bodyId }])}::jsonb`
      return scopes.includes(bodyId) ? tied : sql`(${tied} and f.path && ${[...scopes]}::uuid[])`
    }),
    sql` or `,
  )
  const { rows } = await sql<TiedRow>`
    select f.id, i.code, f.number, f.text, f.state, f.due, b.name as "bodyName", b.name_en as "bodyNameEn",
      exists (select 1 from jsonb_array_elements(f.ties) tie
        where tie ->> 'bodyId' = any(${[...bodyIds]}::text[]) and jsonb_array_length(tie -> 'answers') > 0) as answered
    from finding f
    join inspection i on i.region = f.region and i.id = f.inspection_id
    join body b on b.region = f.region and b.id = f.body_id
    where f.region = ${region} and f.ties <> '[]' and (${wanted}) and not f.settled
    order by f.sort_due, f.id limit ${limit}`.execute(db)
  return rows
}
