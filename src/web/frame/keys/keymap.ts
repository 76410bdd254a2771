/** Every shortcut that holds on all pages: a row a shortcut. `mod` is Ctrl, or ⌘ on a Mac. Letters are pressed one after the other. */
export const keymap = [
  { keys: 'mod k', does: 'search' },
  { keys: '/', does: 'search' },
  { keys: '?', does: 'keys' },
  { keys: 'g w', does: 'go.work' },
  { keys: 'g l', does: 'go.ledger' },
  { keys: 'g i', does: 'go.imports' },
  { keys: 'g r', does: 'go.rounds' },
  { keys: 'g b', does: 'go.bodies' },
  { keys: 'g p', does: 'go.people' },
  { keys: 'g a', does: 'go.administration' },
  { keys: 'g m', does: 'go.account' },
  { keys: 'g h', does: 'go.help' },
  { keys: 'g n', does: 'notices' },
  { keys: 'j', does: 'next' },
  { keys: 'k', does: 'previous' },
] as const
export type Does = (typeof keymap)[number]['does']

/** How long the second letter may take. */
export const patience = 1_500

export type Press = { key: string; mod: boolean; other: boolean; at: number }
export type Held = { keys: string; at: number } | null
type Hit = { does: Does | null; held: Held }

const none: Hit = { does: null, held: null }

/** What a key does after what was pressed before. With letters switched off only keys with a modifier count. */
export function press(held: Held, { key, mod, other, at }: Press, letters: boolean): Hit {
  if (other) return none
  if (mod) return { does: keymap.find((row) => row.keys === `mod ${key.toLowerCase()}`)?.does ?? null, held: null }
  if (!letters || [...key].length !== 1) return none
  const before = held !== null && at - held.at <= patience ? `${held.keys} ` : ''
  const keys = before + key
  const row = keymap.find((one) => one.keys === keys) ?? keymap.find((one) => before !== '' && one.keys === key)
  if (row) return { does: row.does, held: null }
  return { does: null, held: keymap.some((one) => one.keys.startsWith(`${key} `)) ? { keys: key, at } : null }
}

/** The shortcut of something, for tooltips and the map. */
export const keysOf = (does: Does): string[] => keymap.filter((row) => row.does === does).map((row) => row.keys)
