import type { Fact, StreamHead } from '#domain/fact.ts'
import type { SourceSpan } from '#domain/finding/finding.ts'
import type { TreeEdit } from './edit-tree.ts'
import { editTree } from './edit-tree.ts'

/** What a recognised passage is held to be. `unread` nodes are text that nobody has given a place yet. */
export const nodeKinds = ['aspect', 'finding', 'suggestion', 'measure', 'note', 'clue', 'unread'] as const
export type NodeKind = (typeof nodeKinds)[number]

/**
 * A node of the tree read from a document and corrected by a person. `text` starts as exactly the characters of `spans`; `edited` says
 * that a person changed it. A clue has spans and no text: what it says about a person is never copied.
 */
export type TreeNode = {
  id: string
  kind: NodeKind
  text: string
  mark: string | null
  state: string | null
  edited: boolean
  spans: SourceSpan[]
  fields: Record<string, string>
  children: TreeNode[]
}

export const documentStates = ['open', 'confirmed', 'discarded'] as const
export type DocumentState = (typeof documentStates)[number]

/**
 * An imported file and what was read from it. The reading (with all passages) is kept in the file store under `readingSha`.
 * `mapping` says of a ledger which column was taken for which field: `Sheet1!B` → `finding`.
 */
export type ImportedDocument = StreamHead & {
  inspectionId: string
  bodyId: string
  path: string[]
  sha256: string
  name: string
  type: string
  size: number
  kind: string
  readingSha: string
  state: DocumentState
  tree: TreeNode[]
  clues: { mentioned: boolean; count: number | null }
  mapping: Record<string, string> | null
}

export type DocumentImport = Omit<ImportedDocument, keyof StreamHead | 'state' | 'kind'> & { documentKind: string }

export type DocumentHappening =
  | { kind: 'document-imported'; data: DocumentImport }
  | { kind: 'tree-edited'; data: { edit: TreeEdit } }
  | { kind: 'document-confirmed'; data: { findings: number; suggestions: number } }
  | { kind: 'document-discarded'; data: { reason: string } }

type Body = Omit<ImportedDocument, keyof StreamHead>

/** The document after a fact. */
export function applyToDocument(state: ImportedDocument | null, fact: Fact<DocumentHappening>): Body {
  switch (fact.kind) {
    case 'document-imported': {
      const { documentKind, ...data } = fact.data
      return { ...data, kind: documentKind, state: 'open' }
    }
    case 'tree-edited': {
      const edited = editTree(state!.tree, fact.data.edit)
      return { ...state!, tree: 'refused' in edited ? state!.tree : edited }
    }
    case 'document-confirmed':
      return { ...state!, state: 'confirmed' }
    case 'document-discarded':
      return { ...state!, state: 'discarded' }
  }
}
