import { useSyncExternalStore } from 'react'
import { useMe } from '#web/api/me.ts'

/** What one has looked at lately, kept on this device: a page that is read should not cost a write. */
export type Recent = { to: string; title: string }

const most = 12
const shelfOf = (personId: string): string => `rectify.recent.${personId}`
const watchers = new Set<() => void>()
const known = new Map<string, Recent[]>()

function recentOf(personId: string): Recent[] {
  const there = known.get(personId)
  if (there) return there
  let read: unknown = null
  try {
    read = JSON.parse(localStorage.getItem(shelfOf(personId)) ?? '[]')
  } catch {
    // A shelf that cannot be read is an empty one.
  }
  const list = Array.isArray(read) ? (read as Recent[]).filter((one) => typeof one?.to === 'string' && typeof one.title === 'string') : []
  known.set(personId, list)
  return list
}

/** The newest first, each once. */
export const withRecent = (list: readonly Recent[], one: Recent): Recent[] =>
  [one, ...list.filter((each) => each.to !== one.to)].slice(0, most)

export function rememberRecent(personId: string, one: Recent): void {
  const list = withRecent(recentOf(personId), one)
  known.set(personId, list)
  localStorage.setItem(shelfOf(personId), JSON.stringify(list))
  for (const seen of watchers) seen()
}

const subscribe = (seen: () => void): (() => void) => {
  watchers.add(seen)
  return () => watchers.delete(seen)
}

export function useRecent(): Recent[] {
  const { personId } = useMe()
  return useSyncExternalStore(subscribe, () => recentOf(personId))
}
