import { sql } from 'kysely'
import type { Day } from '#domain/day.ts'
import type { ImportedDocument } from '#domain/document/document.ts'
import type { Db, Tx } from '#platform/db/open-db.ts'
import { isId, regionOf } from '#platform/ids.ts'

/** A document without its tree, which may be large, with who imported it and when. */
export type DocumentRow = Omit<ImportedDocument, 'tree' | 'mapping'> & { importedOn: Day; importedAt: string; importedBy: string }

const columns = sql`
  d.region, d.id, d.version, d.inspection_id, d.body_id, d.path, d.sha256, d.name, d.type, d.size, d.kind, d.reading_sha, d.state, d.clues,
  f.day as imported_on, f.at as imported_at, f.actor_id as imported_by`

const imported = sql`document d join fact f on f.region = d.region and f.id = d.id and f.version = 1`

export async function documentRow(db: Db | Tx, id: string): Promise<DocumentRow | undefined> {
  if (!isId(id)) return undefined
  const { rows } = await sql<DocumentRow>`select ${columns} from ${imported} where d.region = ${regionOf(id)} and d.id = ${id}`.execute(db)
  return rows[0]
}

/** The documents of an inspection, newest first. */
export async function documentsOf(db: Db, inspectionId: string, limit = 200): Promise<DocumentRow[]> {
  const { rows } = await sql<DocumentRow>`
    select ${columns} from ${imported}
    where d.region = ${regionOf(inspectionId)} and d.inspection_id = ${inspectionId} order by d.id desc limit ${limit}`.execute(db)
  return rows
}

/** The newest import of the same bytes in the region; one that was discarded does not count. */
export async function earlierImport(db: Db | Tx, region: number, sha256: string): Promise<{ documentId: string; day: Day } | null> {
  const { rows } = await sql<{ documentId: string; day: Day }>`
    select d.id as document_id, f.day from ${imported}
    where d.region = ${region} and d.sha256 = ${sha256} and d.state <> 'discarded' order by d.id desc limit 1`.execute(db)
  return rows[0] ?? null
}

/** Two people who import the same file at once do it one after the other, so that the second is told. */
export async function holdDigest(tx: Tx, region: number, sha256: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`document ${region} ${sha256}`}, 0))`.execute(tx)
}
