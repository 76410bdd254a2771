import { expect, test } from 'vitest'
import { blockOf, stepped, type Selection } from './selection.ts'

const bounds = { rows: 100, columns: 5, page: 10 }
const at = (row: number, column: number): Selection => ({ active: { row, column }, anchor: { row, column } })
const step = (selection: Selection | null, key: string, how: { far?: true; extend?: true } = {}) =>
  stepped(selection, { key, far: how.far ?? false, extend: how.extend ?? false }, bounds)

test.each([
  [at(3, 3), 'ArrowDown', {}, at(4, 3)],
  [at(0, 0), 'ArrowUp', {}, at(0, 0)],
  [at(3, 4), 'ArrowRight', {}, at(3, 4)],
  [at(3, 3), 'PageDown', {}, at(13, 3)],
  [at(95, 3), 'PageDown', {}, at(99, 3)],
  [at(3, 3), 'Home', {}, at(3, 0)],
  [at(3, 3), 'End', { far: true }, at(99, 4)],
  [at(3, 3), 'Home', { far: true }, at(0, 0)],
  [at(3, 3), 'ArrowDown', { far: true }, at(99, 3)],
  [null, 'ArrowDown', {}, at(0, 0)],
  [at(3, 3), 'x', {}, at(3, 3)],
] as [Selection | null, string, { far?: true }, Selection][])('%j %s', (before, key, how, after) => {
  expect(step(before, key, how)).toEqual(after)
})

test('with Shift the block grows from where it began, in any direction', () => {
  const grown = step(step(at(5, 2), 'ArrowUp', { extend: true }), 'ArrowRight', { extend: true })!
  expect(blockOf(grown)).toEqual({ top: 4, bottom: 5, left: 2, right: 3 })
  expect(step(grown, 'ArrowDown')).toEqual(at(5, 3))
  expect(stepped(null, { key: 'ArrowDown', far: false, extend: false }, { ...bounds, rows: 0 })).toBeNull()
})
