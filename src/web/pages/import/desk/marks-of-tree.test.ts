import { expect, test } from 'vitest'
import type { TreeNode } from '#domain/document/document.ts'
import { cutBy, marksOf, nodeAt, pageLength } from './marks-of-tree.ts'

const node = (id: string, spans: TreeNode['spans'], children: TreeNode[] = []): TreeNode => ({
  id,
  kind: 'finding',
  text: '',
  mark: null,
  state: null,
  edited: false,
  spans,
  fields: {},
  children,
})
const tree = [
  node('a', [{ passage: 0, from: 0, to: 20 }], [node('b', [{ passage: 0, from: 5, to: 10 }])]),
  node('c', [
    { passage: 1, from: 2, to: 4 },
    { passage: 1, from: 4, to: 9 },
    { passage: pageLength, from: 0, to: 3 },
  ]),
]

test('marks stand on the page of their passage; stretches that touch are one', () => {
  const marks = marksOf(tree, ({ id }) => id)
  expect(marks.get(0)?.map(({ item, from, to }) => [item, from, to])).toEqual([
    ['a', 0, 20],
    ['b', 5, 10],
    ['c', 2, 9],
  ])
  expect(marks.get(1)?.map(({ item, passage }) => [item, passage])).toEqual([['c', pageLength]])
})

test.each([
  [0, 7, { id: 'b', offset: 2 }],
  [0, 12, { id: 'a', offset: 12 }],
  [1, 5, { id: 'c', offset: 3 }],
  [pageLength, 1, { id: 'c', offset: 8 }],
  [1, 0, null],
])('at passage %j, character %j stands %j', (passage, at, found) => {
  expect(nodeAt(tree, passage, at)).toEqual(found)
})

test('a selection cuts where it begins, or at its end when it begins the node', () => {
  expect(cutBy(tree, { passage: 0, from: 6, to: 8 })).toEqual({ id: 'b', at: 1 })
  expect(cutBy(tree, { passage: 0, from: 5, to: 8 })).toEqual({ id: 'b', at: 3 })
  expect(cutBy(tree, { passage: 9, from: 0, to: 1 })).toBeNull()
})
