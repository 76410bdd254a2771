import type { TreeNode } from '#domain/document/document.ts'
import { nodesOf } from '#domain/document/tree.ts'
import type { SourceSpan } from '#domain/finding/finding.ts'
import type { PassageMark } from '#ui/passage/marked-text.tsx'
import { toneOf } from './kinds.ts'

/** So many passages are asked for and drawn at once. */
export const pageLength = 500
export const pageOf = (passage: number): number => Math.floor(passage / pageLength)

/** Spans of one node that touch are one stretch, with one label. */
export function stretchesOf(spans: readonly SourceSpan[]): SourceSpan[] {
  const joined: SourceSpan[] = []
  for (const span of spans) {
    const last = joined.at(-1)
    if (last && last.passage === span.passage && last.to === span.from) joined[joined.length - 1] = { ...last, to: span.to }
    else joined.push(span)
  }
  return joined
}

/** The marks of a document, by page. */
export function marksOf(tree: readonly TreeNode[], labelOf: (node: TreeNode) => string): ReadonlyMap<number, PassageMark[]> {
  const pages = new Map<number, PassageMark[]>()
  for (const node of nodesOf(tree)) {
    for (const { passage, from, to } of stretchesOf(node.spans)) {
      const mark = { id: `${node.id}:${passage}:${from}`, item: node.id, passage, from, to, tone: toneOf[node.kind], label: labelOf(node) }
      const page = pages.get(pageOf(passage))
      if (page) page.push(mark)
      else pages.set(pageOf(passage), [mark])
    }
  }
  return pages
}

/** The narrowest node that holds a place of the document, with how far into its words that place lies. */
export function nodeAt(tree: readonly TreeNode[], passage: number, at: number): { id: string; offset: number } | null {
  let found: { id: string; offset: number; length: number } | null = null
  for (const { id, spans } of nodesOf(tree)) {
    let passed = 0
    for (const span of spans) {
      const length = span.to - span.from
      if (span.passage === passage && span.from <= at && at < span.to && (!found || length < found.length))
        found = { id, offset: passed + at - span.from, length }
      passed += length
    }
  }
  return found && { id: found.id, offset: found.offset }
}

/** Where a selection made by hand cuts its node: where it begins, or where it ends when it begins the node. */
export function cutBy(tree: readonly TreeNode[], { passage, from, to }: { passage: number; from: number; to: number }) {
  const start = nodeAt(tree, passage, from)
  const end = nodeAt(tree, passage, to - 1)
  if (!start) return null
  if (start.offset > 0) return { id: start.id, at: start.offset }
  return end?.id === start.id ? { id: start.id, at: end.offset + 1 } : { id: start.id, at: 0 }
}
