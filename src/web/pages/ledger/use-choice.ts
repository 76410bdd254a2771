import { useCallback, useEffect, useRef, useState } from 'react'
import type { Row } from './findings.query.ts'
import type { Ledger } from './use-ledger.ts'

const none: ReadonlyMap<string, Row> = new Map()

/** So many can be acted on at once. */
export const mostChosen = 500

type Lines = Pick<Ledger, 'rowAt' | 'lines'>

const rowsOf = ({ rowAt }: Lines, from: number, to: number): Row[] =>
  Array.from({ length: Math.min(to - from + 1, mostChosen) }, (_, at) => rowAt(from + at)).filter((row) => row !== undefined)

/** Which rows are chosen; a range reaches from the row chosen last. The rows themselves are kept, because they may scroll out of memory. */
export function useChoice(ledger: Lines) {
  const [chosen, setChosen] = useState(none)
  const last = useRef(0)
  const latest = useRef(ledger)
  useEffect(() => {
    latest.current = ledger
  })
  const choose = useCallback((index: number, range: boolean) => {
    const [from, to] = range ? [Math.min(last.current, index), Math.max(last.current, index)] : [index, index]
    last.current = index
    setChosen((before) => {
      const next = new Map(before)
      for (const row of rowsOf(latest.current, from, to))
        if (range || !before.has(row.id)) next.set(row.id, row)
        else next.delete(row.id)
      return next
    })
  }, [])
  const chooseAll = useCallback((all: boolean) => {
    const { lines } = latest.current
    setChosen(all ? new Map(rowsOf(latest.current, 0, lines.total - 1).map((row) => [row.id, row])) : none)
  }, [])
  const clear = useCallback(() => setChosen(none), [])
  return { chosen, choose, chooseAll, clear }
}
