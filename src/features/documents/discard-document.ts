import type { ImportedDocument } from '#domain/document/document.ts'
import { isRefused, type Refused } from '#domain/refusal.ts'
import type { Tx } from '#platform/db/open-db.ts'
import type { Acting } from '#platform/trail/acting.ts'
import { actOnDocument, type DocumentRef } from './act-on-document.ts'

/** A wrong import is set aside; nothing of it is registered, and the same file may be imported again. */
export async function discardDocument(
  tx: Tx,
  acting: Acting,
  ref: DocumentRef,
  { reason }: { reason: string },
): Promise<ImportedDocument | Refused> {
  const done = await actOnDocument(tx, acting, ref, { reason, ask: () => ({ act: 'discard', reason }) })
  return isRefused(done) ? done : done.document
}
