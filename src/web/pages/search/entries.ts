import { addresses } from '#web/addresses.ts'
import type { Hit } from './search-query.ts'

/** One line of what can be chosen: where it leads, or what it does. */
export type Entry = { key: string; title: string; code?: string | null; note?: string | null; state?: string | null } & (
  | { to: string; run?: never }
  | { run: () => void; to?: never }
)
export type EntryGroup = { key: string; title: string; entries: Entry[]; more?: string | undefined }

export const addressOf = ({ kind, id }: Pick<Hit, 'kind' | 'id'>): string => addresses[kind](id)

/** Every typed word stands somewhere in the title, in any letter case. */
export function matching<T extends { title: string }>(entries: readonly T[], typed: string): T[] {
  const words = typed.normalize('NFKC').toLowerCase().split(/\s+/).filter(Boolean)
  return entries.filter(({ title }) => words.every((word) => title.toLowerCase().includes(word)))
}

/** The place of the chosen entry after a key; round and round. */
export const stepped = (at: number, step: 1 | -1, count: number): number => (count === 0 ? -1 : (at + step + count) % count)
