import { sql } from 'kysely'
import type { Db } from '#platform/db/open-db.ts'
import { regionOf } from '#platform/ids.ts'

/** A body as the overview names it. */
export type Place = { id: string; path: string[]; level: number; name: string; nameEn: string | null; children: number }

const regionsOf = (ids: readonly string[]): number[] => [...new Set(ids.map(regionOf))]

export async function placesOf(db: Db, ids: readonly string[]): Promise<Place[]> {
  if (ids.length === 0) return []
  const { rows } = await sql<Place>`
    select b.id, b.path, b.level, b.name, b.name_en,
      (select count(*)::int from body c where c.region = b.region and c.path[1:b.level] = b.path and c.level = b.level + 1 and c.parent_id = b.id) as children
    from body b where b.region = any(${regionsOf(ids)}::bigint[]) and b.id = any(${[...ids]}::uuid[]) order by b.path`.execute(db)
  return rows
}

/** What stands right below a body, dissolved or not: a body that is gone keeps its findings. */
export async function placesBelow(db: Db, id: string): Promise<Place[]> {
  const { rows } = await sql<Place>`
    with below as materialized (select * from body where region = ${regionOf(id)} and parent_id = ${id} order by path limit 500)
    select b.id, b.path, b.level, b.name, b.name_en, coalesce(n.children, 0)::int as children from below b
    left join (select parent_id, count(*) as children from body where parent_id in (select id from below) group by parent_id) n on n.parent_id = b.id
    order by b.path`.execute(db)
  return rows
}

export async function roundNames(db: Db, ids: readonly string[]): Promise<{ id: string; name: string; term: string; number: number }[]> {
  if (ids.length === 0) return []
  return db
    .selectFrom('round')
    .select(['id', 'name', 'term', 'number'])
    .where('region', 'in', regionsOf(ids))
    .where('id', 'in', [...ids])
    .execute()
}
