import { refuse, refuseUnmet, unmet, type Refused, type Unmet } from '#domain/refusal.ts'
import type { NodeKind, TreeNode } from './document.ts'
import { cutSpans, findNode, holdsOthers, insertNode, replaceNode, type Place } from './tree.ts'

/**
 * A correction of what was read. Every one keeps all characters: what is taken out of a finding stands as `unread` in its place.
 * `text` of `relabel` and `discard` is not typed by anybody: it gives back the document's own words when a passage stops being a clue.
 */
export type TreeEdit =
  | { edit: 'correct'; id: string; text: string }
  | { edit: 'relabel'; id: string; kind: NodeKind; text?: string }
  | { edit: 'split'; id: string; at: number; newId: string }
  | { edit: 'merge'; id: string; into: string }
  | { edit: 'move'; id: string; parentId: string | null; index: number }
  | { edit: 'discard'; id: string; text?: string }
  | { edit: 'set-field'; id: string; field: string; value: string }

type Of<E extends TreeEdit['edit']> = Extract<TreeEdit, { edit: E }>
type Edited = TreeNode[] | Refused
type Rule<E extends TreeEdit['edit']> = (tree: TreeNode[], place: Place, edit: Of<E>) => Edited

/** A node that may not hold others gives those it has a place right after it. */
const settled = (node: TreeNode): TreeNode[] =>
  holdsOthers(node.kind) || node.children.length === 0 ? [node] : [{ ...node, children: [] }, ...node.children]

const relabelled = (node: TreeNode, kind: NodeKind, text: string | undefined): TreeNode => {
  if (kind === 'clue') return { ...node, kind, text: '', state: null, edited: false, fields: {} }
  return { ...node, kind, text: node.kind === 'clue' ? (text ?? '') : node.text }
}

const missing = (id: string): Refused => refuse('missing', unmet('node-missing', { id }))
const apart = (...nodes: TreeNode[]): Unmet[] => (nodes.some(({ kind }) => kind === 'clue') ? [unmet('clue-stays-apart')] : [])

/** Half a character outside the basic plane is no character. */
const insideCharacter = (text: string, at: number): boolean =>
  /[\uD800-\uDBFF]/.test(text[at - 1] ?? '') && /[\uDC00-\uDFFF]/.test(text[at] ?? '')

const split: Rule<'split'> = (tree, { node }, { id, at, newId }) => {
  if (at <= 0 || at >= node.text.length || insideCharacter(node.text, at)) return refuse('unmet', unmet('split-at-edge'))
  const [before, after] = cutSpans(node.spans, at)
  return replaceNode(tree, id, () => [
    { ...node, text: node.text.slice(0, at), spans: before },
    { ...node, id: newId, mark: null, state: null, text: node.text.slice(at), spans: after, fields: {}, children: [] },
  ])
}

/** Values of one field from two nodes: none is dropped. */
const bothFields = (first: Record<string, string>, second: Record<string, string>): Record<string, string> => {
  const both = { ...second, ...first }
  for (const [field, value] of Object.entries(second)) {
    const own = first[field]
    if (own !== undefined && own !== value) both[field] = `${own}\n${value}`
  }
  return both
}

/** Two states that differ leave none: which of them holds for the whole, nobody has stated. */
const bothStates = (a: string | null, b: string | null): string | null => (a === null || b === null || a === b ? (a ?? b) : null)

const joined = (into: TreeNode, first: TreeNode, second: TreeNode): TreeNode => ({
  ...into,
  text: first.text + second.text,
  state: bothStates(first.state, second.state),
  edited: first.edited || second.edited,
  spans: [...first.spans, ...second.spans],
  fields: bothFields(first.fields, second.fields),
  children: [...first.children, ...second.children],
})

const precedes = (tree: readonly TreeNode[], id: string, other: string): boolean => {
  for (const node of tree) {
    if (node.id === id) return true
    if (node.id === other) return false
    if (findNode([node], id) || findNode([node], other)) return precedes(node.children, id, other)
  }
  return false
}

const merge: Rule<'merge'> = (tree, { node: from }, { id, into }) => {
  if (id === into || findNode(from.children, into)) return refuse('unmet', unmet('move-into-itself'))
  const target = findNode(tree, into)
  if (!target) return missing(into)
  const refused = refuseUnmet(apart(from, target.node))
  if (refused) return refused
  const fromFirst = precedes(tree, id, into)
  const without = replaceNode(tree, id, () => [])
  return replaceNode(without, into, (node) => settled(fromFirst ? joined(node, from, node) : joined(node, node, from)))
}

const move: Rule<'move'> = (tree, { node }, { id, parentId, index }) => {
  if (parentId !== null && findNode([node], parentId)) return refuse('unmet', unmet('move-into-itself'))
  const parent = parentId === null ? null : findNode(tree, parentId)
  if (parentId !== null && !parent) return missing(parentId)
  if (parent && !holdsOthers(parent.node.kind)) return refuse('unmet', unmet('node-holds-nothing', { nodeKind: parent.node.kind }))
  return insertNode(
    replaceNode(tree, id, () => []),
    { parentId, index },
    node,
  )
}

const setField: Rule<'set-field'> = (tree, { node }, { id, field, value }) => {
  const { [field]: _before, ...others } = node.fields
  return replaceNode(tree, id, () => [{ ...node, edited: true, fields: value === '' ? others : { ...others, [field]: value } }])
}

const rules: { [E in TreeEdit['edit']]: Rule<E> } = {
  correct: (tree, { node }, { id, text }) =>
    text.trim() === '' ? refuse('unmet', unmet('text-missing')) : replaceNode(tree, id, () => [{ ...node, text, edited: true }]),
  relabel: (tree, { node }, { id, kind, text }) => replaceNode(tree, id, () => settled(relabelled(node, kind, text))),
  discard: (tree, { node }, { id, text }) => replaceNode(tree, id, () => settled(relabelled(node, 'unread', text))),
  split,
  merge,
  move,
  'set-field': setField,
}

/** What would put words into a clue, or a clue into words. */
const wordy: readonly TreeEdit['edit'][] = ['correct', 'set-field', 'split']

/** The tree after a correction, or why not. */
export function editTree(tree: TreeNode[], edit: TreeEdit): Edited {
  const place = findNode(tree, edit.id)
  if (!place) return missing(edit.id)
  const refused = wordy.includes(edit.edit) ? refuseUnmet(apart(place.node)) : null
  return refused ?? (rules[edit.edit] as Rule<TreeEdit['edit']>)(tree, place, edit)
}
