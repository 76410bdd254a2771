import { sql } from 'kysely'
import type { Body } from '#domain/body/body.ts'
import type { Held } from '#domain/body/keep.ts'
import type { Day } from '#domain/day.ts'
import type { Db, Tx } from '#platform/db/open-db.ts'
import { regionOf } from '#platform/ids.ts'

/** `top`: the highest bodies the person may see, from where a tree is opened step by step. */
export type BodyFilter = { parentId?: string | undefined; q?: string | undefined; dissolved?: boolean | undefined }
export type BodyRow = Body & { children: number }

/** Each below its parent: a path sorts after the path that it continues. */
export type BodyKey = readonly string[]

const likely = (q: string): string => `%${q.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`

const narrowed = (scopes: readonly string[], filter: BodyFilter) => {
  const parts = [sql`b.path && ${[...scopes]}::uuid[]`]
  if (filter.parentId === 'top') parts.push(sql`b.id = any(${[...scopes]}::uuid[]) and not b.path[1:b.level - 1] && ${[...scopes]}::uuid[]`)
  else if (filter.parentId !== undefined) parts.push(sql`b.parent_id = ${filter.parentId}`)
  if (filter.q !== undefined)
    parts.push(sql`(b.name ilike ${likely(filter.q)} or b.name_en ilike ${likely(filter.q)} or b.code ilike ${likely(filter.q)})`)
  if (!filter.dissolved) parts.push(sql`not b.dissolved`)
  return sql.join(parts, sql` and `)
}

/** Bodies of some subtrees, each after its parent; `limit + 1` rows say whether there is more. */
export async function bodyPage(
  db: Db,
  scopes: readonly string[],
  filter: BodyFilter,
  page: { after: BodyKey | null; limit: number },
): Promise<BodyRow[]> {
  const after = page.after ? sql`and b.path > ${[...page.after]}::uuid[]` : sql``
  const { rows } = await sql<BodyRow>`
    with page as materialized (
      select b.* from body b where ${narrowed(scopes, filter)} ${after} order by b.path limit ${page.limit + 1})
    select page.*, coalesce(below.children, 0)::int as children from page
    left join (select parent_id, count(*) as children from body where parent_id in (select id from page) and not dissolved group by parent_id) below
      on below.parent_id = page.id
    order by page.path`.execute(db)
  return rows
}

/** Whether a code is free in a region; held until the act ends, so that two founders cannot both take it. */
export async function holderOfCode(tx: Tx, region: number, code: string): Promise<string | undefined> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`body-code:${region}`}, 0))`.execute(tx)
  return (await tx.selectFrom('body').select('id').where('region', '=', region).where('code', '=', code).executeTakeFirst())?.id
}

/** What still hangs on a body. */
export async function heldBy(tx: Tx, id: string, today: Day): Promise<Held> {
  const region = regionOf(id)
  const { rows } = await sql<Held>`
    select
      (select count(*)::int from body where region = ${region} and parent_id = ${id} and not dissolved) as children,
      (select count(*)::int from post where region = ${region} and (body_id = ${id} or scope_id = ${id}) and (to_day is null or to_day > ${today}::date)) as posts,
      (select count(*)::int from finding f join inspection i on i.region = f.region and i.id = f.inspection_id
        where i.region = ${region} and i.body_id = ${id} and f.region = ${region} and f.open) as open_findings,
      (select count(*)::int from inspection where region = ${region} and body_id = ${id} and not issued) as unissued`.execute(tx)
  return rows[0]!
}

export type OpenInspection = {
  id: string
  name: string
  code: string
  roundId: string
  roundName: string
  issued: boolean
  feedbackOn: Day | null
  findings: number
  open: number
}

/** The inspections of a body that are not over: not issued yet, or with findings still open. */
export async function openInspectionsOf(db: Db, id: string): Promise<OpenInspection[]> {
  const { rows } = await sql<OpenInspection>`
    select i.id, i.name, i.code, i.round_id, r.name as round_name, i.issued, i.feedback_on, n.findings, n.open
    from inspection i
    join round r on r.region = i.region and r.id = i.round_id
    cross join lateral (
      select count(*) filter (where f.state <> 'discarded')::int as findings, count(*) filter (where f.open)::int as open
      from finding f where f.region = i.region and f.inspection_id = i.id) n
    where i.region = ${regionOf(id)} and i.body_id = ${id} and (not i.issued or n.open > 0)
    order by i.id desc limit 100`.execute(db)
  return rows
}

/** The names along a path, root first. */
export async function namesAlong(db: Db, path: readonly string[]): Promise<{ id: string; name: string; nameEn: string | null }[]> {
  return db
    .selectFrom('body')
    .select(['id', 'name', 'nameEn'])
    .where('id', 'in', [...path])
    .where('region', 'in', [...new Set(path.map(regionOf))])
    .orderBy('level')
    .execute()
}
