import type { TreeNode } from '#domain/document/document.ts'
import type { SourceSpan } from '#domain/finding/finding.ts'

/** A place in the document as one number; passages are far shorter than this. */
const place = (passage: number, at: number): number => passage * 2 ** 24 + at
const nowhere = Number.MAX_SAFE_INTEGER

const firstOf = (spans: readonly SourceSpan[]): number =>
  spans.reduce((least, { passage, from }) => Math.min(least, place(passage, from)), nowhere)

/** Where a node begins in its document; where itself has no place, where what is below it begins. */
export const startOf = ({ spans, children }: TreeNode): number =>
  spans.length > 0 ? firstOf(spans) : children.reduce((least, child) => Math.min(least, startOf(child)), nowhere)

const endOf = ({ spans, children }: TreeNode): number =>
  Math.max(...spans.map(({ passage, to }) => place(passage, to)), ...children.map(endOf), -1)

/** Nodes in the order of the document. */
export const inOrder = (nodes: readonly TreeNode[]): TreeNode[] =>
  nodes
    .map((node) => ({ node, start: startOf(node) }))
    .toSorted((a, b) => a.start - b.start)
    .map(({ node }) => node)

/**
 * Puts loose text where it stands in the document: inside the node that begins before and ends after it, else between two nodes.
 * Both lists are in the order of the document.
 */
export function placeLoose(tree: readonly TreeNode[], loose: readonly TreeNode[]): TreeNode[] {
  if (loose.length === 0) return [...tree]
  const placed: TreeNode[] = []
  let next = 0
  const takeBefore = (limit: number): TreeNode[] => {
    const from = next
    while (next < loose.length && startOf(loose[next]!) < limit) next += 1
    return loose.slice(from, next)
  }
  for (const node of tree) {
    placed.push(...takeBefore(startOf(node)))
    placed.push(node.children.length === 0 ? node : { ...node, children: placeLoose(node.children, takeBefore(endOf(node))) })
  }
  return [...placed, ...loose.slice(next)]
}
