import { useCallback, useMemo, useState } from 'react'

/** A correction being written; `before` is the text it began with. */
export type Draft = { id: string; text: string; before: string }

/** Corrections that are not sent yet, one for each node: going to look at another passage loses none of them. */
export function useDrafts() {
  const [list, setList] = useState<readonly Draft[]>([])
  const put = useCallback((draft: Draft) => setList((before) => [...before.filter(({ id }) => id !== draft.id), draft]), [])
  const drop = useCallback((id: string) => setList((before) => before.filter((one) => one.id !== id)), [])
  /** Begins a correction, or goes on with the one begun. */
  const begin = useCallback(
    (id: string, text: string) =>
      setList((before) => (before.some((one) => one.id === id) ? before : [...before, { id, text, before: text }])),
    [],
  )
  return useMemo(() => ({ list, put, drop, begin, unsent: list.filter(({ text, before }) => text !== before) }), [list, put, drop, begin])
}

export type Drafts = ReturnType<typeof useDrafts>
