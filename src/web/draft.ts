import { useCallback, useState } from 'react'

/** What is being typed, kept on this device until it has been sent, so that a closed window or a crash loses nothing. */
export function useDraft<T extends object>(key: string, empty: T): { draft: T; keep: (changes: Partial<T>) => void; drop: () => void } {
  const shelf = `rectify.draft.${key}`
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
