import { useRef, useState } from 'react'
import type { Row } from './findings.query.ts'
import type { Ledger } from './use-ledger.ts'

const none: ReadonlyMap<string, Row> = new Map()

/** So many can be acted on at once. */
export const mostChosen = 500

/** Which rows are chosen; a range reaches from the row chosen last. The rows themselves are kept, because they may scroll out of memory. */
export function useChoice(ledger: Pick<Ledger, 'rowAt' | 'lines'>) {
  const [chosen, setChosen] = useState(none)
  const last = useRef(0)
  const rows = (from: number, to: number): Row[] =>
    Array.from({ length: Math.min(to - from + 1, mostChosen) }, (_, at) => ledger.rowAt(from + at)).filter((row) => row !== undefined)
  return {
    chosen,
    choose: (index: number, range: boolean) => {
      const [from, to] = range ? [Math.min(last.current, index), Math.max(last.current, index)] : [index, index]
      last.current = index
      setChosen((before) => {
        const next = new Map(before)
        for (const row of rows(from, to))
          if (range || !before.has(row.id)) next.set(row.id, row)
          else next.delete(row.id)
        return next
      })
    },
    chooseAll: (all: boolean) => setChosen(all ? new Map(rows(0, ledger.lines.total - 1).map((row) => [row.id, row])) : none),
    clear: () => setChosen(none),
  }
}
