import { sql } from 'kysely'
import type { Db, Tx } from '#platform/db/open-db.ts'
import { newId, regionOf } from '#platform/ids.ts'

export const returnedKinds = ['tasks', 'findings', 'bodies'] as const
export type ReturnedKind = (typeof returnedKinds)[number]

/** A sheet somebody sent back, and how much of it was done so far. */
export type ReturnedSheet = {
  region: number
  id: string
  personId: string
  kind: ReturnedKind
  sha256: string
  name: string
  size: number
  done: number
  refused: number
  createdAt: string
  appliedAt: string | null
}

export type ArrivedSheet = Pick<ReturnedSheet, 'kind' | 'sha256' | 'name' | 'size'>

export async function keepSheet(tx: Tx, personId: string, arrived: ArrivedSheet, at: string): Promise<ReturnedSheet> {
  const region = regionOf(personId)
  const { rows } = await sql<ReturnedSheet>`
    insert into returned_sheet (region, id, person_id, kind, sha256, name, size, created_at)
    values (${region}, ${newId(region)}, ${personId}, ${arrived.kind}, ${arrived.sha256}, ${arrived.name}, ${arrived.size}, ${at})
    returning *`.execute(tx)
  return rows[0]!
}

/** A sheet is its sender's own: to everybody else it is not there. */
export async function sheetOf(db: Db | Tx, personId: string, id: string): Promise<ReturnedSheet | undefined> {
  const { rows } = await sql<ReturnedSheet>`
    select * from returned_sheet where region = ${regionOf(id)} and id = ${id} and person_id = ${personId}`.execute(db)
  return rows[0]
}

export async function sheetsOf(
  db: Db,
  personId: string,
  kinds: readonly ReturnedKind[],
  page: { after: string | null; limit: number },
): Promise<ReturnedSheet[]> {
  const after = page.after === null ? sql`` : sql`and id < ${page.after}::uuid`
  const { rows } = await sql<ReturnedSheet>`
    select * from returned_sheet where region = ${regionOf(personId)} and person_id = ${personId} and kind = any(${[...kinds]}::text[]) ${after}
    order by id desc limit ${page.limit + 1}`.execute(db)
  return rows
}

/** Adds to what was done of a sheet and what was refused. */
export async function countApplied(tx: Tx, sheet: ReturnedSheet, more: { done: number; refused: number }, at: string): Promise<void> {
  await sql`
    update returned_sheet set done = done + ${more.done}, refused = refused + ${more.refused}, applied_at = ${at}
    where region = ${sheet.region} and id = ${sheet.id}`.execute(tx)
}
