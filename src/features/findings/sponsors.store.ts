import { sql } from 'kysely'
import type { Day } from '#domain/day.ts'
import type { Finding } from '#domain/finding/finding.ts'
import type { Db, Tx } from '#platform/db/open-db.ts'

type Where = Pick<Finding, 'region' | 'bodyId' | 'path'>

/**
 * Posts `p` whose holders can sponsor a finding of a body: its own (who of them leads, its head knows), and those who lead a body above it.
 */
const leading = ({ region, bodyId, path }: Where, today: Day) => sql`
  p.region = ${region} and p.from_day <= ${today}::date and (p.to_day is null or p.to_day > ${today}::date)
    and ((p.body_id = ${bodyId} and p.role in ('head', 'handler')) or (p.body_id = any(${[...path]}::uuid[]) and p.role in ('head', 'leader', 'decider')))`

export async function leadsOver(tx: Tx, at: Where, personId: string, today: Day): Promise<boolean> {
  const { rows } = await sql`select 1 from post p where ${leading(at, today)} and p.person_id = ${personId} limit 1`.execute(tx)
  return rows.length > 0
}

export type PossibleSponsor = {
  id: string
  name: string
  nameEn: string | null
  title: string
  bodyName: string
  bodyNameEn: string | null
}

/** Who can sponsor it, those above first, each with their highest post. */
export async function possibleSponsors(db: Db, at: Where, { q, today }: { q: string; today: Day }): Promise<PossibleSponsor[]> {
  const like = `%${q.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`
  const { rows } = await sql<PossibleSponsor>`
    select id, name, name_en, title, body_name, body_name_en from (
      select distinct on (n.id) n.id, n.name, n.name_en, p.title, b.name as body_name, b.name_en as body_name_en, b.level, p.role
      from post p
      join person n on n.region = p.region and n.id = p.person_id
      join body b on b.region = p.region and b.id = p.body_id
      where ${leading(at, today)} and (n.name ilike ${like} or n.name_en ilike ${like} or p.title ilike ${like})
      order by n.id, b.level, p.id) as leaders
    order by level, role <> 'head', name, id limit 50`.execute(db)
  return rows
}
