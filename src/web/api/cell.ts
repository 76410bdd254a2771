import { useSyncExternalStore } from 'react'

/** One value outside React that screens can watch: whether the server is there, whether the session is. */
export type Cell<T> = { get: () => T; set: (value: T) => void; subscribe: (seen: () => void) => () => void }

export function cell<T>(first: T): Cell<T> {
  let value = first
  const watchers = new Set<() => void>()
  return {
    get: () => value,
    set: (next) => {
      if (next === value) return
      value = next
      for (const seen of watchers) seen()
    },
    subscribe: (seen) => {
      watchers.add(seen)
      return () => watchers.delete(seen)
    },
  }
}

export const useCell = <T>({ subscribe, get }: Cell<T>): T => useSyncExternalStore(subscribe, get)

/** Waits until the value is the wanted one. */
export const becomes = <T>(watched: Cell<T>, wanted: T): Promise<void> =>
  new Promise((resolve) => {
    if (watched.get() === wanted) return resolve()
    const stop = watched.subscribe(() => {
      if (watched.get() !== wanted) return
      stop()
      resolve()
    })
  })
