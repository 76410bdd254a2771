import { useCallback, useState } from 'react'
import { useMe } from '#web/api/me.ts'

/** What is being typed, kept on this device until it has been sent, so that a closed window or a crash loses nothing. */
export function useDraft<T extends object>(key: string, empty: T): { draft: T; keep: (changes: Partial<T>) => void; drop: () => void } {
  // A draft is its writer's: whoever signs in next on this machine does not find it.
  const shelf = `rectify.draft.${useMe().personId}.${key}`
  const [draft, setDraft] = useState<T>(() => {
    try {
      return { ...empty, ...(JSON.parse(sessionStorage.getItem(shelf) ?? '{}') as Partial<T>) }
    } catch {
      return empty
    }
  })
  const keep = useCallback(
    (changes: Partial<T>) =>
      setDraft((before) => {
        const next = { ...before, ...changes }
        sessionStorage.setItem(shelf, JSON.stringify(next))
        return next
      }),
    [shelf],
  )
  const drop = useCallback(() => sessionStorage.removeItem(shelf), [shelf])
  return { draft, keep, drop }
}
