import type { TreeNode } from '#domain/document/document.ts'
import { nodesOf } from '#domain/document/tree.ts'

/** As many rows as a browser draws without anybody noticing; a ledger may have twenty thousand. */
export const windowLength = 400

export type TreeWindow = { nodes: TreeNode[]; before: number; after: number }

/** The rows `from` … `from + length` of a tree in reading order, with what they stand under. */
export function windowOf(tree: TreeNode[], from: number, length = windowLength): TreeWindow {
  let row = 0
  const cut = (nodes: readonly TreeNode[]): TreeNode[] =>
    nodes.flatMap((node) => {
      const own = row
      row += 1
      const children = cut(node.children)
      const inside = own >= from && own < from + length
      return inside || children.length > 0 ? [{ ...node, children }] : []
    })
  const nodes = cut(tree)
  return row <= length
    ? { nodes: tree, before: 0, after: 0 }
    : { nodes, before: Math.max(0, from), after: Math.max(0, row - from - length) }
}

/** Which row of the whole tree a node is. */
export function rowOf(tree: readonly TreeNode[], id: string): number {
  let row = 0
  for (const node of nodesOf(tree)) {
    if (node.id === id) return row
    row += 1
  }
  return -1
}
