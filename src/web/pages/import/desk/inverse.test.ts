import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nodeKinds, type TreeNode } from '#domain/document/document.ts'
import { editTree, type TreeEdit } from '#domain/document/edit-tree.ts'
import { holdsOthers, nextNodeId, nodesOf } from '#domain/document/tree.ts'
import { isRefused } from '#domain/refusal.ts'
import { inverseOf } from './inverse.ts'
import { stretchesOf } from './marks-of-tree.ts'
import { mergeOf, stepOf, type EditAsked } from './tree-steps.ts'

const words = (node: Pick<TreeNode, 'kind'>, text: string): string => (node.kind === 'clue' ? '' : text)

/** A tree as a reader leaves it: leaves hold nothing, clues have no words. */
const trees = fc
  .array(fc.record({ kind: fc.constantFrom(...nodeKinds), text: fc.string({ minLength: 1, maxLength: 9 }), under: fc.nat(6) }), {
    minLength: 1,
    maxLength: 9,
  })
  .map((list) => {
    const roots: TreeNode[] = []
    const all: TreeNode[] = []
    for (const [at, { kind, text, under }] of list.entries()) {
      const spans = [{ passage: at, from: 0, to: text.length }]
      const node: TreeNode = {
        id: `n${at + 1}`,
        kind,
        text: words({ kind }, text),
        mark: null,
        state: null,
        edited: false,
        spans,
        fields: {},
        children: [],
      }
      const holder = all[under]
      ;(holder && holdsOthers(holder.kind) ? holder.children : roots).push(node)
      all.push(node)
    }
    return roots
  })

const original = (text: string) => ({ text })

/** The edit as the server would answer it. */
const done = (tree: TreeNode[], asked: EditAsked): TreeEdit => {
  if (asked.edit === 'split') return { ...asked, newId: nextNodeId(tree) }
  return asked
}

const after = (tree: TreeNode[], asked: EditAsked): TreeNode[] | null => {
  const edited = editTree(tree, done(tree, asked))
  return isRefused(edited) ? null : edited
}

/** What a person sees: words, kinds, places and fields; that something was touched, and ids, may differ. */
const seen = (tree: readonly TreeNode[]): unknown =>
  tree.map(({ kind, text, fields, spans, children }) => ({ kind, text, fields, spans: stretchesOf(spans), children: seen(children) }))

const edits = fc.record({
  at: fc.nat(20),
  what: fc.constantFrom('up', 'down', 'in', 'out', 'previous', 'next', 'split', 'discard', 'relabel', 'correct', 'set'),
  kind: fc.constantFrom(...nodeKinds),
  cut: fc.nat(9),
})

const editOf = (
  tree: TreeNode[],
  { at, what, kind, cut }: { at: number; what: string; kind: TreeNode['kind']; cut: number },
): EditAsked | null => {
  const all = [...nodesOf(tree)]
  const { id } = all[at % all.length]!
  switch (what) {
    case 'previous':
    case 'next':
      return mergeOf(tree, id, what)
    case 'split':
      return { edit: 'split', id, at: cut }
    case 'discard':
      return { edit: 'discard', id }
    case 'relabel':
      return { edit: 'relabel', id, kind }
    case 'correct':
      return { edit: 'correct', id, ...original('改过') }
    case 'set':
      return { edit: 'set-field', id, field: 'category', value: '资金' }
    default:
      return stepOf(tree, id, what as 'up')
  }
}

test('undoing an edit gives back what was seen before it', () => {
  fc.assert(
    fc.property(trees, edits, (tree, wish) => {
      const asked = editOf(tree, wish)
      const edited = asked && after(tree, asked)
      const back = edited && inverseOf(tree, done(tree, asked))
      // The words of a clue come from the server; no tree of the screen holds them.
      fc.pre(Boolean(back) && ![...nodesOf(tree)].some(({ kind }) => kind === 'clue'))
      const undone = back!.reduce<TreeNode[] | null>((now, one) => now && after(now, one), edited)
      fc.pre(!(asked!.edit === 'relabel' && asked!.kind === 'clue'))
      expect(undone && seen(undone)).toEqual(seen(tree))
    }),
    { numRuns: 400 },
  )
})

test('a step at the edge of the tree is no step', () => {
  const node = (id: string, kind: TreeNode['kind'], children: TreeNode[] = []): TreeNode => ({
    id,
    kind,
    text: id,
    mark: null,
    state: null,
    edited: false,
    spans: [],
    fields: {},
    children,
  })
  const tree = [node('a', 'aspect', [node('b', 'finding')]), node('c', 'unread'), node('d', 'finding')]
  expect([stepOf(tree, 'a', 'up'), stepOf(tree, 'd', 'down'), stepOf(tree, 'a', 'out'), stepOf(tree, 'b', 'in')]).toEqual([
    null,
    null,
    null,
    null,
  ])
  expect(stepOf(tree, 'd', 'in')).toEqual({ edit: 'move', id: 'd', parentId: 'a', index: 1 })
  expect(stepOf(tree, 'b', 'out')).toEqual({ edit: 'move', id: 'b', parentId: null, index: 1 })
  expect(mergeOf(tree, 'b', 'previous')).toEqual({ edit: 'merge', id: 'b', into: 'a' })
  expect(mergeOf(tree, 'c', 'next')).toEqual({ edit: 'merge', id: 'd', into: 'c' })
})
