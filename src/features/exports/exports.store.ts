import { sql } from 'kysely'
import type { Db, Tx } from '#platform/db/open-db.ts'
import type { ProblemCode } from '#platform/http/problem.ts'
import { regionOf } from '#platform/ids.ts'

export const exportStates = ['waiting', 'running', 'ready', 'failed', 'expired'] as const
export type ExportState = (typeof exportStates)[number]

/** A file on its way to the person who asked for it. `problem` is the code of what stopped it. */
export type Export = {
  region: number
  id: string
  personId: string
  kind: string
  asked: Record<string, unknown>
  lang: 'zh' | 'en'
  name: string
  type: string
  state: ExportState
  done: number
  total: number | null
  size: number | null
  problem: ProblemCode | null
  createdAt: string
  finishedAt: string | null
  expiresAt: string
}

/** A ready file may be fetched for a day; the line about it stays a week. */
export const fetchable = '24 hours'
const remembered = '7 days'

/** The end comes by the clock, whether or not anybody has swept. */
const seen = (at: string) => sql`
  region, id, person_id, kind, asked, lang, name, type, done, total, size, problem, created_at, finished_at, expires_at,
  case when state in ('ready', 'failed') and expires_at <= ${at}::timestamptz then 'expired' else state end as state`

export type NewExport = Pick<Export, 'region' | 'id' | 'personId' | 'kind' | 'asked' | 'lang' | 'name' | 'type'> & { at: string }

export async function addExport(tx: Tx, { at, ...one }: NewExport): Promise<Export> {
  await sql`
    insert into export (region, id, person_id, kind, asked, lang, name, type, state, done, created_at, expires_at)
    values (${one.region}, ${one.id}, ${one.personId}, ${one.kind}, ${JSON.stringify(one.asked)}, ${one.lang}, ${one.name}, ${one.type}, 'waiting', 0,
      ${at}, ${at}::timestamptz + interval '${sql.raw(fetchable)}')`.execute(tx)
  return (await exportOf(tx, one.personId, one.id, at))!
}

/** How many of a person's are waiting or being made; waits for whoever is adding one now. */
export async function liveExports(tx: Tx, personId: string): Promise<number> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`export:${personId}`}, 0))`.execute(tx)
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from export
    where region = ${regionOf(personId)} and person_id = ${personId} and state in ('waiting', 'running')`.execute(tx)
  return rows[0]!.count
}

export async function exportOf(db: Db | Tx, personId: string, id: string, at: string): Promise<Export | undefined> {
  const { rows } = await sql<Export>`
    select ${seen(at)} from export where region = ${regionOf(id)} and id = ${id} and person_id = ${personId}`.execute(db)
  return rows[0]
}

/** A person's own, the newest first; `limit + 1` rows say whether there is more. */
export async function exportsOf(db: Db, personId: string, page: { after: string | null; limit: number; at: string }): Promise<Export[]> {
  const after = page.after === null ? sql`` : sql`and id < ${page.after}::uuid`
  const { rows } = await sql<Export>`
    select ${seen(page.at)} from export where region = ${regionOf(personId)} and person_id = ${personId} ${after}
    order by id desc limit ${page.limit + 1}`.execute(db)
  return rows
}

/** The export to be made now; one that a killed server left half-made begins anew, a finished or removed one does not. */
export async function startExport(db: Db, id: string): Promise<Export | undefined> {
  const { rows } = await sql<Export>`
    update export set state = 'running', done = 0 where region = ${regionOf(id)} and id = ${id} and state in ('waiting', 'running')
    returning region, id, person_id, kind, asked, lang, name, type, state, done, total, size, problem, created_at, finished_at, expires_at`.execute(
    db,
  )
  return rows[0]
}

/** False where nobody wants it any more. */
export async function noteProgress(db: Db, id: string, done: number, total: number | null): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update export set done = ${done}, total = ${total} where region = ${regionOf(id)} and id = ${id} and state = 'running'`.execute(db)
  return numAffectedRows === 1n
}

export type Finish = { at: string; size: number; name: string; type: string } | { at: string; problem: ProblemCode }

export async function finishExport(db: Db, id: string, end: Finish): Promise<boolean> {
  const set =
    'problem' in end
      ? sql`state = 'failed', problem = ${end.problem}`
      : sql`state = 'ready', size = ${end.size}, name = ${end.name}, type = ${end.type}, done = coalesce(total, done)`
  const { numAffectedRows } = await sql`
    update export set ${set}, finished_at = ${end.at}, expires_at = ${end.at}::timestamptz + interval '${sql.raw(fetchable)}'
    where region = ${regionOf(id)} and id = ${id} and state = 'running'`.execute(db)
  return numAffectedRows === 1n
}

export async function removeExport(tx: Tx, personId: string, id: string): Promise<boolean> {
  const { numAffectedRows } = await sql`
    delete from export where region = ${regionOf(id)} and id = ${id} and person_id = ${personId}`.execute(tx)
  return numAffectedRows === 1n
}

/** Whose bytes may go: fetched or not, their day is over; and of those that never got to their end, before their line is forgotten. */
export async function expiredExports(db: Db, at: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from export where expires_at <= ${at}
      and (state in ('ready', 'failed') or expires_at <= ${at}::timestamptz - interval '${sql.raw(remembered)}')`.execute(db)
  return rows.map((row) => row.id)
}

/** Lines nobody asks about any more; one that never got to its end goes with them. */
export async function forgetExports(db: Db, at: string): Promise<void> {
  await sql`delete from export where expires_at <= ${at}::timestamptz - interval '${sql.raw(remembered)}'`.execute(db)
}
