import { sql } from 'kysely'
import type { Actor } from '#domain/actor.ts'
import { postsWith, seesDrafts } from '#domain/permission.ts'
import type { PlanState } from '#domain/plan/plan.ts'
import type { Db } from '#platform/db/open-db.ts'
import type { InspectionRow } from './inspections.store.ts'

export type InspectionFilter = {
  roundId?: string | undefined
  bodyId?: string | undefined
  issued?: boolean | undefined
  open?: boolean | undefined
}

/** Where a person sees inspections, and where also what is not fed back yet is counted for them. */
export type InspectionSight = { scopes: readonly string[]; drafts: readonly string[] }

export const inspectionsSeenBy = (actor: Actor): InspectionSight => {
  const posts = postsWith(actor, 'inspection.read')
  return { scopes: posts.map((post) => post.scopeId), drafts: posts.filter(seesDrafts).map((post) => post.scopeId) }
}

const narrowed = (scopes: readonly string[], filter: InspectionFilter, after: string | null) => {
  const parts = [sql`i.path && ${[...scopes]}::uuid[]`]
  if (filter.roundId !== undefined) parts.push(sql`i.round_id = ${filter.roundId}`)
  if (filter.bodyId !== undefined) parts.push(sql`i.path @> array[${filter.bodyId}]::uuid[]`)
  if (filter.issued !== undefined) parts.push(sql`i.issued = ${filter.issued}`)
  if (filter.open !== undefined) {
    const open = sql`exists (select 1 from finding f where f.region = i.region and f.inspection_id = i.id and f.open)`
    parts.push(filter.open ? sql`(not i.issued or ${open})` : sql`i.issued and not ${open}`)
  }
  if (after !== null) parts.push(sql`i.id < ${after}::uuid`)
  return sql.join(parts, sql` and `)
}

export type InspectionLine = InspectionRow & { bodyNameEn: string | null; provisional: boolean; planState: PlanState | null }

/** The inspections below some bodies, the newest first, with the counts of their findings; `limit + 1` rows say whether there is more. */
export async function inspectionPage(
  db: Db,
  { scopes, drafts }: InspectionSight,
  filter: InspectionFilter,
  page: { after: string | null; limit: number },
): Promise<InspectionLine[]> {
  const { rows } = await sql<InspectionLine>`
    with page as materialized (
      select i.* from inspection i where ${narrowed(scopes, filter, page.after)} order by i.id desc limit ${page.limit + 1})
    select i.id, i.version, i.region, i.round_id, r.name as round_name, i.body_id, b.name as body_name, b.name_en as body_name_en,
      i.name, i.code, i.issued, i.feedback_on, p.state as plan_state, n.findings, n.open, n.closed, n.provisional
    from page i
    join round r on r.region = i.region and r.id = i.round_id
    join body b on b.region = i.region and b.id = i.body_id
    left join plan p on p.region = i.region and p.inspection_id = i.id
    cross join lateral (
      select count(*) filter (where f.state <> 'discarded' and (f.state <> 'draft' or i.path && ${[...drafts]}::uuid[]))::int as findings,
        count(*) filter (where f.open)::int as open,
        count(*) filter (where f.state = 'closed')::int as closed, coalesce(bool_or(f.open and f.due_provisional), false) as provisional
      from finding f where f.region = i.region and f.inspection_id = i.id) n
    order by i.id desc`.execute(db)
  return rows
}
