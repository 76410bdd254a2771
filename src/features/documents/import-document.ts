import type { ImportedDocument, TreeNode } from '#domain/document/document.ts'
import { permit } from '#domain/permission.ts'
import { isRefused, refuse, unmet, type Refused } from '#domain/refusal.ts'
import type { Tx } from '#platform/db/open-db.ts'
import type { FileStore } from '#platform/files/file-store.ts'
import { newId } from '#platform/ids.ts'
import { stampOf, type Acting } from '#platform/trail/acting.ts'
import { documentStream, inspectionStream } from '#platform/trail/streams.ts'
import { beginStream, holdStream } from '#platform/trail/trail.store.ts'
import { columnsTaken, type SheetColumns } from './column-headers.ts'
import { rememberColumns } from './column-mappings.store.ts'
import { earlierImport, holdDigest } from './documents.store.ts'
import { readJson, type StoredReading } from './stored-reading.ts'

/** `columns`: what a person said the columns hold, to be remembered for the sender's next ledger with these headers. */
export type DocumentToImport = {
  inspectionId: string
  file: { sha256: string; name: string; type: string; size: number }
  readingSha: string
  again: boolean
  columns: readonly SheetColumns[]
}

/** A file that has been read becomes a document of the inspection: its tree is there to be corrected, nothing is registered yet. */
export async function importDocument(
  tx: Tx,
  acting: Acting,
  files: FileStore,
  asked: DocumentToImport,
): Promise<ImportedDocument | Refused> {
  const inspection = await holdStream(tx, inspectionStream, asked.inspectionId)
  if (!inspection) return refuse('missing')
  const post = permit(acting.actor, 'document.import', inspection)
  if (isRefused(post)) return post
  await holdDigest(tx, inspection.region, asked.file.sha256)
  const earlier = asked.again ? null : await earlierImport(tx, inspection.region, asked.file.sha256)
  if (earlier) return refuse('unmet', unmet('document-imported-already', earlier))
  const { treeSha, kind, clues, mapping } = await readJson<StoredReading>(files, asked.readingSha)
  const tree = await readJson<TreeNode[]>(files, treeSha)
  await rememberColumns(tx, inspection, asked.columns)
  const { bodyId, path } = inspection
  const data = {
    ...asked.file,
    inspectionId: inspection.id,
    bodyId,
    path,
    documentKind: kind,
    readingSha: asked.readingSha,
    tree,
    clues,
    mapping: mapping && columnsTaken(mapping),
  }
  const happenings = [{ kind: 'document-imported' as const, data }]
  return beginStream(tx, documentStream, newId(inspection.region), { happenings, stamp: stampOf(acting, post) })
}
