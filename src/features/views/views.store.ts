import { sql } from 'kysely'
import type { Actor } from '#domain/actor.ts'
import { postsWith } from '#domain/permission.ts'
import type { Db, Tx } from '#platform/db/open-db.ts'
import { regionOf } from '#platform/ids.ts'

export type SavedView = { id: string; version: number; name: string; search: string; sharedScopeId: string | null }
export type ShownView = Omit<SavedView, 'sharedScopeId'> & { shared: boolean; mine: boolean; ownerName: string; ownerNameEn: string | null }
export type Layout = { layout: string; firstView: string | null }

/** The bodies under which an actor reads findings. */
const reachOf = (actor: Actor): string[] => [...new Set(postsWith(actor, 'view.keep').map((post) => post.scopeId))]

const shown = (actor: Actor) => sql`
  v.id, v.version, v.name, v.search, v.shared_scope_id is not null as shared, v.owner_id = ${actor.personId} as mine,
  p.name as owner_name, p.name_en as owner_name_en`

/** One's own, and those shared with a subtree that one's reach lies in. */
const seenBy = (actor: Actor) => sql`v.region = ${actor.region} and (v.owner_id = ${actor.personId} or exists (
  select 1 from body b where b.region = v.region and b.id = any(${reachOf(actor)}::uuid[]) and v.shared_scope_id = any(b.path)))`

const from = sql`from saved_view v join person p on p.region = v.region and p.id = v.owner_id`

/** More than anybody looks through. */
const most = 300

export async function viewsSeenBy(db: Db, actor: Actor): Promise<ShownView[]> {
  const { rows } = await sql<ShownView>`
    select ${shown(actor)} ${from} where ${seenBy(actor)} order by mine desc, v.name, v.id limit ${most}`.execute(db)
  return rows
}

export async function viewSeenBy(db: Db | Tx, actor: Actor, id: string): Promise<ShownView | undefined> {
  const { rows } = await sql<ShownView>`select ${shown(actor)} ${from} where ${seenBy(actor)} and v.id = ${id}`.execute(db)
  return rows[0]
}

/** Held until the act ends; only the owner's own. */
export async function lockOwnView(tx: Tx, actor: Actor, id: string): Promise<SavedView | undefined> {
  const { rows } = await sql<SavedView>`
    select id, version, name, search, shared_scope_id from saved_view
    where region = ${regionOf(id)} and id = ${id} and owner_id = ${actor.personId} for update`.execute(tx)
  return rows[0]
}

/** Whoever keeps two views at once keeps one after the other: names and numbers are looked at before a view is written. */
export async function takeViewsTurn(tx: Tx, actor: Actor): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`views:${actor.personId}`}, 0))`.execute(tx)
}

export async function countOwnViews(tx: Tx, actor: Actor): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from saved_view where region = ${actor.region} and owner_id = ${actor.personId}`.execute(tx)
  return rows[0]!.n
}

export async function nameTaken(tx: Tx, actor: Actor, name: string, except: string | null): Promise<boolean> {
  const { rows } = await sql<object>`
    select 1 from saved_view where region = ${actor.region} and owner_id = ${actor.personId} and name = ${name} and id is distinct from ${except}`.execute(
    tx,
  )
  return rows.length > 0
}

export async function insertView(tx: Tx, actor: Actor, view: SavedView): Promise<void> {
  await sql`insert into saved_view (region, id, version, owner_id, name, search, shared_scope_id)
    values (${actor.region}, ${view.id}, ${view.version}, ${actor.personId}, ${view.name}, ${view.search}, ${view.sharedScopeId})`.execute(
    tx,
  )
}

export async function updateView(tx: Tx, view: SavedView): Promise<void> {
  await sql`update saved_view set version = ${view.version}, name = ${view.name}, search = ${view.search},
    shared_scope_id = ${view.sharedScopeId}, changed_at = now() where region = ${regionOf(view.id)} and id = ${view.id}`.execute(tx)
}

export async function deleteView(tx: Tx, id: string): Promise<void> {
  await sql`delete from saved_view where region = ${regionOf(id)} and id = ${id}`.execute(tx)
}

export async function layoutOf(db: Db, actor: Actor): Promise<Layout> {
  const { rows } = await sql<Layout>`
    select layout, first_view from ledger_layout where region = ${actor.region} and person_id = ${actor.personId}`.execute(db)
  return rows[0] ?? { layout: '', firstView: null }
}

export async function keepLayoutOf(tx: Tx, actor: Actor, { layout, firstView }: Layout): Promise<void> {
  await sql`insert into ledger_layout (region, person_id, layout, first_view) values (${actor.region}, ${actor.personId}, ${layout}, ${firstView})
    on conflict (region, person_id) do update set layout = excluded.layout, first_view = excluded.first_view`.execute(tx)
}
