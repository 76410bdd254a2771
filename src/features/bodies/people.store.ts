import { sql } from 'kysely'
import type { Actor, ActorPost, Role } from '#domain/actor.ts'
import type { Person, Post } from '#domain/body/body.ts'
import type { Day } from '#domain/day.ts'
import type { Db, Tx } from '#platform/db/open-db.ts'
import { isId, regionOf } from '#platform/ids.ts'

export type PostRow = Post & {
  bodyName: string
  bodyNameEn: string | null
  scopeName: string
  scopeNameEn: string | null
  scopePath: string[]
}
export type PersonRow = Person & { posts: PostRow[] }
export type PersonKey = readonly [name: string, id: string]
export type PersonFilter = { q?: string | undefined; bodyId?: string | undefined; role?: Role | undefined }

/** `unposted`: whether the asker also keeps persons who have no post yet, and of which region. */
export type PeopleSeen = { scopes: readonly string[]; unposted: number | null }

const standing = (today: Day) => sql`(p.to_day is null or p.to_day > ${today}::date)`

const seenBy = ({ scopes, unposted }: PeopleSeen) => sql`(
  exists (select 1 from post p where p.region = person.region and p.person_id = person.id and p.path && ${[...scopes]}::uuid[])
  or (person.region = ${unposted} and not exists (select 1 from post p where p.region = person.region and p.person_id = person.id)))`

const narrowed = (filter: PersonFilter, today: Day) => {
  const parts = [sql`true`]
  if (filter.q !== undefined) {
    const like = `%${filter.q.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`
    parts.push(sql`(person.name ilike ${like} or person.name_en ilike ${like})`)
  }
  if (filter.bodyId !== undefined || filter.role !== undefined) {
    const body = filter.bodyId === undefined ? sql`true` : sql`p.path @> array[${filter.bodyId}]::uuid[]`
    const role = filter.role === undefined ? sql`true` : sql`p.role = ${filter.role}`
    parts.push(
      sql`exists (select 1 from post p where p.region = person.region and p.person_id = person.id and ${standing(today)} and ${body} and ${role})`,
    )
  }
  return sql.join(parts, sql` and `)
}

/** Persons by name; `limit + 1` rows say whether there is more. Their posts come apart, for a whole page at once. */
export async function personPage(
  db: Db,
  seen: PeopleSeen,
  filter: PersonFilter,
  page: { after: PersonKey | null; limit: number; today: Day },
): Promise<Person[]> {
  const after = page.after ? sql`and (person.name, person.id) > (${page.after[0]}, ${page.after[1]}::uuid)` : sql``
  const { rows } = await sql<Person>`
    select person.* from person where ${seenBy(seen)} and ${narrowed(filter, page.today)} ${after}
    order by person.name, person.id limit ${page.limit + 1}`.execute(db)
  return rows
}

const postColumns = sql`
  p.*, b.name as body_name, b.name_en as body_name_en, s.name as scope_name, s.name_en as scope_name_en, s.path as scope_path
  from post p
  join body b on b.region = p.region and b.id = p.body_id
  join body s on s.id = p.scope_id`

/** Every post some persons hold or held, the oldest first. */
export async function postsOf(db: Db | Tx, personIds: readonly string[]): Promise<PostRow[]> {
  const ids = personIds.filter(isId)
  const { rows } = await sql<PostRow>`
    select ${postColumns} where p.region = any(${[...new Set(ids.map(regionOf))]}::bigint[]) and p.person_id = any(${ids}::uuid[])
    order by p.from_day, p.id`.execute(db)
  return rows
}

/** Who holds a post in a body on a day. */
export async function postsInBody(
  db: Db,
  bodyId: string,
  today: Day,
): Promise<(PostRow & { personName: string; personNameEn: string | null })[]> {
  const { rows } = await sql<PostRow & { personName: string; personNameEn: string | null }>`
    select n.name as person_name, n.name_en as person_name_en, ${postColumns}
    join person n on n.region = p.region and n.id = p.person_id
    where p.region = ${regionOf(bodyId)} and p.body_id = ${bodyId} and p.from_day <= ${today}::date and ${standing(today)}
    order by p.from_day, p.id limit 500`.execute(db)
  return rows
}

/** Two who would each take the other's rights take turns, so that somebody is always left who can give them back. */
export async function holdAdministrators(tx: Tx, region: number): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`administrator:${region}`}, 0))`.execute(tx)
}

/** Whether somebody administers the whole region on a day, and can sign in, without this post, or without this person. */
export async function anotherAdministrator(
  tx: Tx,
  { region, postId, personId }: { region: number; postId?: string; personId?: string },
  day: Day,
): Promise<boolean> {
  await holdAdministrators(tx, region)
  const { rows } = await sql`
    select 1 from post p join account a on a.region = p.region and a.person_id = p.person_id and not a.disabled
    where p.region = ${region} and p.role = 'administrator' and p.scope_level = 1 and p.id is distinct from ${postId ?? null}::uuid
      and p.person_id is distinct from ${personId ?? null}::uuid and p.from_day <= ${day}::date and ${standing(day)} limit 1`.execute(tx)
  return rows.length > 0
}

const actorColumns = ['id', 'role', 'branch', 'title', 'bodyId', 'scopeId', 'scopeLevel'] as const

/** A person with the posts of a day: who acts. */
export async function actorOn(db: Db | Tx, personId: string, today: Day): Promise<Actor | undefined> {
  if (!isId(personId)) return undefined
  const region = regionOf(personId)
  const person = await db.selectFrom('person').select('name').where('region', '=', region).where('id', '=', personId).executeTakeFirst()
  if (!person) return undefined
  const posts = await db
    .selectFrom('post')
    .select(actorColumns)
    .where('region', '=', region)
    .where('personId', '=', personId)
    .where('fromDay', '<=', today)
    .where((e) => e.or([e('toDay', 'is', null), e('toDay', '>', today)]))
    .orderBy('id')
    .execute()
  return { personId, name: person.name, region, posts: posts as ActorPost[] }
}
