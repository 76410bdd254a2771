import { expect, test } from 'vitest'
import { rowsOf, stepFrom, type TreeNode } from './tree.ts'

const node = (id: string, ...children: TreeNode<string>[]): TreeNode<string> => ({ id, value: id, children })
const tree = [node('a', node('a1'), node('a2', node('a2x'))), node('b')]
const seen = (...closed: string[]) => rowsOf(tree, new Set(closed))

test('rows below a closed node are not seen', () => {
  expect(seen().map((row) => row.id)).toEqual(['a', 'a1', 'a2', 'a2x', 'b'])
  expect(seen('a').map((row) => row.id)).toEqual(['a', 'b'])
})

test('each row knows its place among its siblings', () => {
  expect(seen()[3]).toMatchObject({ level: 3, parent: 'a2', position: 1, siblings: 1, open: null })
})

test.each([
  ['a', 'ArrowDown', [], { go: 'a1' }],
  ['a', 'ArrowUp', [], null],
  ['b', 'ArrowDown', [], null],
  ['a', 'ArrowRight', ['a'], { open: 'a' }],
  ['a', 'ArrowRight', [], { go: 'a1' }],
  ['a1', 'ArrowRight', [], null],
  ['a', 'ArrowLeft', [], { close: 'a' }],
  ['a', 'ArrowLeft', ['a'], null],
  ['a2x', 'ArrowLeft', [], { go: 'a2' }],
  ['b', 'Home', [], { go: 'a' }],
  ['a', 'End', ['a'], { go: 'b' }],
  ['a', 'x', [], null],
  ['gone', 'ArrowDown', [], null],
])('from %s the key %s with %j closed leads to %j', (id, key, closed, step) => {
  expect(stepFrom(seen(...closed), id, key)).toEqual(step)
})
