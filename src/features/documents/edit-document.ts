import type { ImportedDocument, NodeKind } from '#domain/document/document.ts'
import type { TreeEdit } from '#domain/document/edit-tree.ts'
import { countKinds, findNode, nextNodeId, type Counts } from '#domain/document/tree.ts'
import type { SourceSpan } from '#domain/finding/finding.ts'
import { isRefused, type Refused } from '#domain/refusal.ts'
import type { Tx } from '#platform/db/open-db.ts'
import type { FileStore } from '#platform/files/file-store.ts'
import type { Acting } from '#platform/trail/acting.ts'
import { actOnDocument, type DocumentRef } from './act-on-document.ts'
import { passagesOf, readJson, type StoredReading } from './stored-reading.ts'
import { storable } from './verbatim.ts'

/** A correction as a person asks for it; the id of a new node and the words of a former clue are added here. */
export type EditAsked =
  | Exclude<TreeEdit, { edit: 'split' | 'relabel' | 'discard' }>
  | { edit: 'split'; id: string; at: number }
  | { edit: 'relabel'; id: string; kind: NodeKind }
  | { edit: 'discard'; id: string }

export type EditDone = { id: string; version: number; edit: TreeEdit; counts: Counts }

async function wordsOf(files: FileStore, readingSha: string, spans: readonly SourceSpan[]): Promise<string> {
  const reading = await readJson<StoredReading>(files, readingSha)
  const parts = spans.map(async ({ passage, from, to }) => {
    const [found] = await passagesOf(files, reading, passage, passage + 1)
    return found?.text.slice(from, to) ?? ''
  })
  return storable((await Promise.all(parts)).join(''))
}

/** What is no clue after all gets its own words back from the document. */
async function completed(files: FileStore, { tree, readingSha }: ImportedDocument, asked: EditAsked): Promise<TreeEdit> {
  if (asked.edit === 'split') return { ...asked, newId: nextNodeId(tree) }
  if (asked.edit !== 'relabel' && asked.edit !== 'discard') return asked
  const node = findNode(tree, asked.id)?.node
  const stays = asked.edit === 'relabel' && asked.kind === 'clue'
  return node?.kind === 'clue' && !stays ? { ...asked, text: await wordsOf(files, readingSha, node.spans) } : asked
}

/** One correction of the tree. The answer names the edit as it was done, so that a screen can do the same to its copy. */
export async function editDocument(
  tx: Tx,
  acting: Acting,
  { files, ...ref }: DocumentRef & { files: FileStore },
  asked: EditAsked,
): Promise<EditDone | Refused> {
  let edit: TreeEdit | undefined
  const done = await actOnDocument(tx, acting, ref, {
    ask: async (document) => ({ act: 'edit', edit: (edit = await completed(files, document, asked)) }),
  })
  if (isRefused(done)) return done
  const { id, version, tree } = done.document
  return { id, version, edit: edit!, counts: countKinds(tree) }
}
