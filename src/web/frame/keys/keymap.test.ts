import { expect, test } from 'vitest'
import { keymap, press, type Does, type Held } from './keymap.ts'

function typed(keys: readonly string[], { letters = true, pause = 100 } = {}): (Does | null)[] {
  let held: Held = null
  return keys.map((key, index) => {
    const mod = key.startsWith('mod ')
    const hit = press(held, { key: mod ? key.slice(4) : key, mod, other: false, at: index * pause }, letters)
    held = hit.held
    return hit.does
  })
}

test.each([
  [['mod k'], ['search']],
  [['mod K'], ['search']],
  [['/'], ['search']],
  [['?'], ['keys']],
  [
    ['g', 'l'],
    [null, 'go.ledger'],
  ],
  [
    ['g', 'j'],
    [null, 'next'],
  ],
  [
    ['g', 'x', 'l'],
    [null, null, null],
  ],
  [
    ['g', 'g', 'w'],
    [null, null, 'go.work'],
  ],
  [
    ['j', 'k'],
    ['next', 'previous'],
  ],
  [
    ['Enter', 'Tab', 'x'],
    [null, null, null],
  ],
])('%j does %j', (keys, does) => expect(typed(keys)).toEqual(does))

test('the second letter comes soon or not at all', () => expect(typed(['g', 'l'], { pause: 2_000 })).toEqual([null, null]))

test('whoever has switched letters off keeps the keys with a modifier', () =>
  expect(typed(['g', 'l', '/', 'mod k'], { letters: false })).toEqual([null, null, null, 'search']))

test('no row hides another', () => {
  const all = keymap.map((row) => row.keys)
  expect(new Set(all).size).toBe(all.length)
  for (const keys of all) expect(all.filter((other) => other.startsWith(`${keys} `))).toEqual([])
})
