import { refuse, unmet, type Refused } from '#domain/refusal.ts'
import type { SourceSpan } from '#domain/finding/finding.ts'
import type { NodeKind, TreeNode } from './document.ts'

/** A correction of what was read. Every one keeps the characters: what is taken out of a node stands as `unread` in its place. */
export type TreeEdit =
  | { edit: 'correct'; id: string; text: string }
  | { edit: 'relabel'; id: string; kind: NodeKind }
  | { edit: 'split'; id: string; at: number; newId: string }
  | { edit: 'merge'; id: string; into: string }
  | { edit: 'move'; id: string; parentId: string | null; index: number }
  | { edit: 'discard'; id: string }
  | { edit: 'set-field'; id: string; field: string; value: string }

type Edited = TreeNode[] | Refused
type Place = { node: TreeNode; parentId: string | null; index: number }

/** Finds a node with its place, or null. */
export function findNode(tree: readonly TreeNode[], id: string, parentId: string | null = null): Place | null {
  for (const [index, node] of tree.entries()) {
    if (node.id === id) return { node, parentId, index }
    const below = findNode(node.children, id, node.id)
    if (below) return below
  }
  return null
}

const change = (tree: readonly TreeNode[], id: string, next: (node: TreeNode) => TreeNode[]): TreeNode[] =>
  tree.flatMap((node) => (node.id === id ? next(node) : [{ ...node, children: change(node.children, id, next) }]))

const insert = (tree: readonly TreeNode[], parentId: string | null, index: number, node: TreeNode): TreeNode[] =>
  parentId === null
    ? [...tree.slice(0, index), node, ...tree.slice(index)]
    : change(tree, parentId, (parent) => [{ ...parent, children: insert(parent.children, null, index, node) }])

/** Cuts spans at a count of characters, so that both halves keep pointing at their own source. */
export function cutSpans(spans: readonly SourceSpan[], at: number): [SourceSpan[], SourceSpan[]] {
  const before: SourceSpan[] = []
  const after: SourceSpan[] = []
  let passed = 0
  for (const span of spans) {
    const length = span.to - span.from
    const cut = Math.min(Math.max(at - passed, 0), length)
    if (cut > 0) before.push({ ...span, to: span.from + cut })
    if (cut < length) after.push({ ...span, from: span.from + cut })
    passed += length
  }
  return [before, after]
}

const split = (node: TreeNode, at: number, newId: string): TreeNode[] => {
  const [before, after] = cutSpans(node.spans, at)
  return [
    { ...node, text: node.text.slice(0, at).trim(), spans: before },
    { ...node, id: newId, mark: null, text: node.text.slice(at).trim(), spans: after, children: [] },
  ]
}

const merge = (tree: TreeNode[], from: TreeNode, into: string): TreeNode[] =>
  change(
    change(tree, from.id, () => []),
    into,
    (node) => [
      {
        ...node,
        text: node.text + from.text,
        edited: node.edited || from.edited,
        spans: [...node.spans, ...from.spans],
        children: [...node.children, ...from.children],
      },
    ],
  )

const move = (tree: TreeNode[], place: Place, edit: Extract<TreeEdit, { edit: 'move' }>): Edited => {
  if (edit.parentId !== null && findNode([place.node], edit.parentId)) return refuse('unmet', unmet('move-into-itself'))
  const without = change(tree, edit.id, () => [])
  if (edit.parentId !== null && !findNode(without, edit.parentId)) return refuse('missing', unmet('node-missing', { id: edit.parentId }))
  return insert(without, edit.parentId, edit.index, place.node)
}

/** The tree after a correction, or why not. */
export function editTree(tree: TreeNode[], edit: TreeEdit): Edited {
  const place = findNode(tree, edit.id)
  if (!place) return refuse('missing', unmet('node-missing', { id: edit.id }))
  switch (edit.edit) {
    case 'correct':
      if (edit.text.trim() === '') return refuse('unmet', unmet('text-missing'))
      return change(tree, edit.id, (node) => [{ ...node, text: edit.text, edited: true }])
    case 'relabel':
      return change(tree, edit.id, (node) => [{ ...node, kind: edit.kind }])
    case 'set-field':
      return change(tree, edit.id, (node) => [{ ...node, edited: true, fields: { ...node.fields, [edit.field]: edit.value } }])
    case 'split':
      if (edit.at <= 0 || edit.at >= place.node.text.length) return refuse('unmet', unmet('split-at-edge'))
      return change(tree, edit.id, (node) => split(node, edit.at, edit.newId))
    case 'merge':
      if (!findNode(tree, edit.into) || findNode([place.node], edit.into))
        return refuse('missing', unmet('node-missing', { id: edit.into }))
      return merge(tree, place.node, edit.into)
    case 'move':
      return move(tree, place, edit)
    case 'discard':
      return change(tree, edit.id, (node) => [{ ...node, kind: 'unread', children: [] }, ...node.children])
  }
}
