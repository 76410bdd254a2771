import type { SourceSpan } from '#domain/finding/finding.ts'
import type { NodeKind, TreeNode } from './document.ts'

/** A node with where it stands. */
export type Place = { node: TreeNode; parentId: string | null; index: number }

/** What is only text and cannot have anything below it. */
const leaves: readonly NodeKind[] = ['note', 'clue', 'unread']
export const holdsOthers = (kind: NodeKind): boolean => !leaves.includes(kind)

/** Finds a node with its place, or null. */
export function findNode(tree: readonly TreeNode[], id: string, parentId: string | null = null): Place | null {
  for (const [index, node] of tree.entries()) {
    if (node.id === id) return { node, parentId, index }
    const below = node.children.length > 0 ? findNode(node.children, id, node.id) : null
    if (below) return below
  }
  return null
}

/** Puts what `next` gives in a node's place. Everything beside the way to it stays the same object, so a large tree is cheap to change. */
export function replaceNode(tree: TreeNode[], id: string, next: (node: TreeNode) => TreeNode[]): TreeNode[] {
  for (const [index, node] of tree.entries()) {
    if (node.id === id) return tree.toSpliced(index, 1, ...next(node))
    const children = node.children.length > 0 ? replaceNode(node.children, id, next) : node.children
    if (children !== node.children) return tree.with(index, { ...node, children })
  }
  return tree
}

export const insertNode = (tree: TreeNode[], at: { parentId: string | null; index: number }, node: TreeNode): TreeNode[] =>
  at.parentId === null
    ? tree.toSpliced(at.index, 0, node)
    : replaceNode(tree, at.parentId, (parent) => [{ ...parent, children: parent.children.toSpliced(at.index, 0, node) }])

/** Every node, each before those below it: the order in which a person reads the tree. */
export function* nodesOf(tree: readonly TreeNode[]): Generator<TreeNode> {
  for (const node of tree) {
    yield node
    yield* nodesOf(node.children)
  }
}

/** An id that no node of the tree has. */
export function nextNodeId(tree: readonly TreeNode[]): string {
  let highest = 0
  for (const { id } of nodesOf(tree)) highest = Math.max(highest, Number(/^n(\d+)$/.exec(id)?.[1] ?? 0))
  return `n${highest + 1}`
}

/** What a node counts as: a finding with findings below it is only their heading (大项). */
export const countKeys = ['aspect', 'heading', 'finding', 'suggestion', 'measure', 'note', 'clue', 'unread'] as const
export type CountKey = (typeof countKeys)[number]
export type Counts = Record<CountKey, number>

const holdsFinding = (tree: readonly TreeNode[]): boolean => tree.some(({ kind, children }) => kind === 'finding' || holdsFinding(children))

export const countedAs = ({ kind, children }: TreeNode): CountKey => (kind === 'finding' && holdsFinding(children) ? 'heading' : kind)

/** How many nodes of each kind there are; findings are those that will stand in the ledger. */
export function countKinds(tree: readonly TreeNode[]): Counts {
  const counts: Counts = { aspect: 0, heading: 0, finding: 0, suggestion: 0, measure: 0, note: 0, clue: 0, unread: 0 }
  for (const node of nodesOf(tree)) counts[countedAs(node)] += 1
  return counts
}

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
