import type { Actor } from '#domain/actor.ts'
import { abilitiesOnDocument } from '#domain/document/decide.ts'
import { draftsOf } from '#domain/document/drafts.ts'
import { countKinds } from '#domain/document/tree.ts'
import { permit } from '#domain/permission.ts'
import { isRefused } from '#domain/refusal.ts'
import type { Db } from '#platform/db/open-db.ts'
import type { FileStore } from '#platform/files/file-store.ts'
import type { Language } from '#platform/http/language.ts'
import { documentStream, inspectionStream } from '#platform/trail/streams.ts'
import { readStream } from '#platform/trail/trail.store.ts'
import { namesOf } from '#features/findings/findings.store.ts'
import { targetOfInspection } from '#features/inspections/inspections.store.ts'
import { titleOf } from './confirm-document.ts'
import { documentRow, documentsOf, type DocumentRow } from './documents.store.ts'
import { sayWarning } from './say-reading.ts'
import { passagesOf, readJson, type StoredReading } from './stored-reading.ts'

/** A document that this person may see, without its tree. */
export async function seenDocument(db: Db, actor: Actor, id: string): Promise<DocumentRow | null> {
  const row = await documentRow(db, id)
  if (!row) return null
  return isRefused(permit(actor, 'document.read', await targetOfInspection(db, row.inspectionId))) ? null : row
}

/** The documents of an inspection; null where the person may not see them. */
export async function listDocuments(db: Db, actor: Actor, inspectionId: string): Promise<DocumentRow[] | null> {
  const inspection = await readStream(db, inspectionStream, inspectionId)
  if (!inspection || isRefused(permit(actor, 'document.read', inspection))) return null
  return documentsOf(db, inspectionId)
}

/** Everything on the page of a document but its passages. */
export async function readDocumentPage(at: { db: Db; files: FileStore; language: Language }, actor: Actor, id: string) {
  const { db, files, language } = at
  const row = await seenDocument(db, actor, id)
  if (!row) return null
  const [document, inspection, reading] = await Promise.all([
    readStream(db, documentStream, id),
    readStream(db, inspectionStream, row.inspectionId),
    readJson<StoredReading>(files, row.readingSha),
  ])
  const { tree, mapping, version, state } = document!
  const drafts = draftsOf(tree, titleOf(reading, row.name))
  return {
    ...row,
    version,
    state,
    mapping,
    tree,
    head: reading,
    warnings: reading.warnings.slice(0, 200).map((warning) => sayWarning(warning, language)),
    passages: reading.passages,
    counts: countKinds(tree),
    can: abilitiesOnDocument(document!, actor, { target: inspection!, issued: inspection!.issued, drafts }),
    names: await namesOf(db, row.region, [row.bodyId, row.importedBy]),
  }
}

/** A stretch of the document's passages, for the pane beside the tree. */
export async function readPassages(files: FileStore, { readingSha }: DocumentRow, from: number, limit: number) {
  const reading = await readJson<StoredReading>(files, readingSha)
  const items = await passagesOf(files, reading, from, Math.min(from + limit, reading.passages))
  return {
    total: reading.passages,
    items: items.map(({ index, text, place, style, read }) => ({
      index,
      text,
      place,
      heading: style?.heading ?? null,
      read: read.map(([start, end]) => ({ from: start, to: end })),
    })),
  }
}
