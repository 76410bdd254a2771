import { sql } from 'kysely'
import type { KnownBody } from '#domain/body/roster-rows.ts'
import type { Role } from '#domain/actor.ts'
import type { Day } from '#domain/day.ts'
import type { Db, Tx } from '#platform/db/open-db.ts'
import { regionOf } from '#platform/ids.ts'

/** More bodies than one office keeps; a list beyond is cut into parts. */
export const mostBodies = 20_000

/** The bodies that stand below some others, parents first. */
export async function knownBodies(db: Db | Tx, scopes: readonly string[]): Promise<KnownBody[]> {
  const { rows } = await sql<KnownBody>`
    select id, version, parent_id, code, name, name_en, kind, level from body
    where path && ${[...scopes]}::uuid[] and not dissolved order by path limit ${mostBodies}`.execute(db)
  return rows
}

export type KnownPerson = {
  id: string
  name: string
  phone: string | null
  account: boolean
  posts: { bodyId: string; bodyName: string; role: Role; title: string }[]
}

/** Persons of some names that serve below some bodies or have no post yet, with the posts that stand. */
export async function knownPeople(db: Db | Tx, scopes: readonly string[], names: readonly string[], today: Day): Promise<KnownPerson[]> {
  if (names.length === 0 || scopes.length === 0) return []
  const regions = [...new Set(scopes.map(regionOf))]
  const { rows } = await sql<KnownPerson>`
    select n.id, n.name, n.phone, exists (select 1 from account a where a.region = n.region and a.person_id = n.id) as account,
      coalesce(jsonb_agg(jsonb_build_object('bodyId', p.body_id, 'bodyName', b.name, 'role', p.role, 'title', p.title)) filter (where p.id is not null), '[]') as posts
    from person n
    left join post p on p.region = n.region and p.person_id = n.id and (p.to_day is null or p.to_day > ${today}::date)
    left join body b on b.region = p.region and b.id = p.body_id
    where n.region = any(${regions}::bigint[]) and n.name = any(${[...names]}::text[])
      and (p.path && ${[...scopes]}::uuid[] or not exists (select 1 from post q where q.region = n.region and q.person_id = n.id))
    group by n.region, n.id, n.name, n.phone limit 5000`.execute(db)
  return rows
}

export type ListedPerson = {
  name: string
  nameEn: string | null
  phone: string | null
  bodyName: string
  role: Role
  branch: string | null
  title: string
  scopeName: string
  ownScope: boolean
  fromDay: Day
  login: string | null
}

/** Everybody who serves below some bodies, a line a post, in the order of the tree. */
export async function postedPeople(db: Db | Tx, scopes: readonly string[], today: Day): Promise<ListedPerson[]> {
  const { rows } = await sql<ListedPerson>`
    select n.name, n.name_en, n.phone, b.name as body_name, p.role, p.branch, p.title, s.name as scope_name, p.scope_id = p.body_id as own_scope,
      p.from_day, a.login
    from post p
    join person n on n.region = p.region and n.id = p.person_id
    join body b on b.region = p.region and b.id = p.body_id
    join body s on s.region = p.region and s.id = p.scope_id
    left join account a on a.region = n.region and a.person_id = n.id
    where p.path && ${[...scopes]}::uuid[] and (p.to_day is null or p.to_day > ${today}::date) order by b.path, n.name limit 50000`.execute(
    db,
  )
  return rows
}
