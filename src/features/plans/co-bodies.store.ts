import { sql } from 'kysely'
import type { Plan } from '#domain/plan/plan.ts'
import type { Db } from '#platform/db/open-db.ts'

export type PossibleCoBody = { id: string; name: string; nameEn: string | null; parentName: string | null; parentNameEn: string | null }

/** Bodies that can join in a task of a plan: any of its region, also beside and above its own (配合单位). Who bears the name first, then the nearest. */
export async function possibleCoBodies(db: Db, { region, bodyId, path }: Plan, q: string): Promise<PossibleCoBody[]> {
  const like = `%${q.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`
  const { rows } = await sql<PossibleCoBody>`
    select b.id, b.name, b.name_en, p.name as parent_name, p.name_en as parent_name_en
    from body b left join body p on p.region = b.region and p.id = b.parent_id
    where b.region = ${region} and b.id <> ${bodyId} and not b.dissolved and (b.name ilike ${like} or b.name_en ilike ${like})
    order by b.name <> ${q}, cardinality(array(select unnest(b.path) intersect select unnest(${[...path]}::uuid[]))) desc, b.level, b.path
    limit 50`.execute(db)
  return rows
}
