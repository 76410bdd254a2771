import { sql } from 'kysely'
import type { Day } from '#domain/day.ts'
import type { Finding } from '#domain/finding/finding.ts'
import type { Db, Tx } from '#platform/db/open-db.ts'
import { regionOf } from '#platform/ids.ts'

type Where = Pick<Finding, 'region' | 'bodyId' | 'path'>

const held = (today: Day) => sql`(p.from_day <= ${today}::date and (p.to_day is null or p.to_day > ${today}::date))`

/**
 * Posts `p` whose holders can sponsor a finding of a body: its own (who of them leads, its head knows), and those who lead a body above it.
 */
const leading = ({ region, bodyId, path }: Where, today: Day) => sql`
  p.region = ${region} and ${held(today)}
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
  bodies: number
}

/** Bodies whose findings somebody may give a sponsoring leader. */
export async function bodiesAt(db: Db, ids: readonly string[]): Promise<Where[]> {
  const { rows } = await sql<Where>`
    select region, id as "bodyId", path from body where region = any(${[...new Set(ids.map(regionOf))]}::bigint[]) and id = any(${[...ids]}::uuid[])`.execute(
    db.withoutPlugins(),
  )
  return rows
}

/**
 * Who can sponsor findings of these bodies, each with their highest post: first those who can for the most of them, then those above.
 * `bodies` is of how many of them.
 */
export async function possibleSponsors(
  db: Db,
  at: readonly Pick<Where, 'region' | 'bodyId'>[],
  { q, today }: { q: string; today: Day },
): Promise<PossibleSponsor[]> {
  const like = `%${q.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`
  const { rows } = await sql<PossibleSponsor>`
    with asked as (
      select region, id, path from body
      where region = any(${[...new Set(at.map((one) => one.region))]}::bigint[]) and id = any(${at.map((one) => one.bodyId)}::uuid[])),
    leads as (
      select p.person_id, p.region, p.id as post_id, p.body_id, p.title, p.role, a.id as asked_id
      from asked a join post p on p.region = a.region and p.body_id = a.id and p.role in ('head', 'handler') and ${held(today)}
      union
      select p.person_id, p.region, p.id, p.body_id, p.title, p.role, a.id
      from asked a join post p on p.region = a.region and p.body_id = any(a.path) and p.role in ('head', 'leader', 'decider') and ${held(today)})
    select id, name, name_en, title, body_name, body_name_en, bodies from (
      select distinct on (n.id) n.id, n.name, n.name_en, l.title, l.role, b.name as body_name, b.name_en as body_name_en, b.level,
        (select count(distinct every.asked_id)::int from leads every where every.person_id = n.id) as bodies
      from leads l
      join person n on n.region = l.region and n.id = l.person_id
      join body b on b.region = l.region and b.id = l.body_id
      where n.name ilike ${like} or n.name_en ilike ${like} or l.title ilike ${like}
      order by n.id, b.level, l.post_id) as leaders
    order by bodies desc, level, role <> 'head', name, id limit 50`.execute(db)
  return rows
}
