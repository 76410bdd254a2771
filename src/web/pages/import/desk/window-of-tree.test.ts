import { expect, test } from 'vitest'
import type { TreeNode } from '#domain/document/document.ts'
import { nodesOf } from '#domain/document/tree.ts'
import { rowOf, windowOf } from './window-of-tree.ts'

const node = (id: string, children: TreeNode[] = []): TreeNode => ({
  id,
  kind: 'aspect',
  text: id,
  mark: null,
  state: null,
  edited: false,
  spans: [],
  fields: {},
  children,
})
const tree = [node('a', [node('b'), node('c')]), node('d', [node('e', [node('f')])]), node('g')]
const ids = (nodes: readonly TreeNode[]) => [...nodesOf(nodes)].map(({ id }) => id).join('')

test.each([
  [0, 3, 'abc', 0, 4],
  [2, 2, 'acd', 2, 3],
  [5, 2, 'defg', 5, 0],
  [0, 7, 'abcdefg', 0, 0],
])('rows from %j, %j of them: %j with what they stand under', (from, length, shown, before, after) => {
  const window = windowOf(tree, from, length)
  expect([ids(window.nodes), window.before, window.after]).toEqual([shown, before, after])
})

test('a tree that fits is left as it is', () => {
  expect(windowOf(tree, 0, 100).nodes).toBe(tree)
  expect([rowOf(tree, 'f'), rowOf(tree, 'x')]).toEqual([5, -1])
})
