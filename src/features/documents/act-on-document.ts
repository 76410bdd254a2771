import { decideDocument, type DocumentRequest } from '#domain/document/decide.ts'
import type { ImportedDocument } from '#domain/document/document.ts'
import { permit } from '#domain/permission.ts'
import { isRefused, refuse, unmet, type Refused } from '#domain/refusal.ts'
import type { Tx } from '#platform/db/open-db.ts'
import { stampOf, type Acting, type ActStamp } from '#platform/trail/acting.ts'
import { documentStream } from '#platform/trail/streams.ts'
import { lockStream, saveStream } from '#platform/trail/trail.store.ts'
import { targetOfInspection } from '#features/inspections/inspections.store.ts'

/** `expected` is null where the act does not depend on what was seen. */
export type DocumentRef = { id: string; expected: number | null }

type Ask = (document: ImportedDocument) => DocumentRequest | Refused | Promise<DocumentRequest | Refused>
export type Done = { before: ImportedDocument; document: ImportedDocument; stamp: ActStamp }

/** What every act on a document shares: lock, permission, version, decision, saving. */
export async function actOnDocument(
  tx: Tx,
  acting: Acting,
  ref: DocumentRef,
  asked: { ask: Ask; reason?: string },
): Promise<Done | Refused> {
  const before = await lockStream(tx, documentStream, ref.id)
  if (!before) return refuse('missing')
  const post = permit(acting.actor, 'document.import', await targetOfInspection(tx, before.inspectionId))
  if (isRefused(post)) return post
  if (ref.expected !== null && ref.expected !== before.version) return refuse('stale', unmet('stale', { current: before.version }))
  const ask = await asked.ask(before)
  if (isRefused(ask)) return ask
  const happenings = decideDocument(before, ask)
  if (isRefused(happenings)) return happenings
  const stamp = stampOf(acting, post, asked.reason ?? null)
  return { before, document: await saveStream(tx, documentStream, before, { happenings, stamp }), stamp }
}
