import { memo, useDeferredValue, useEffect, type ComponentProps, type ReactNode, type RefObject } from 'react'
import type { Row } from './findings.query.ts'
import { GroupHead } from './group-head.tsx'
import { LedgerRow } from './ledger-row.tsx'
import { blockOf, type Selection } from './selection.ts'
import type { Ledger } from './use-ledger.ts'
import { useSight } from './use-sight.ts'

/** The selected columns of a row, and the one with the cursor. */
function spanIn(selection: Selection | null, index: number): { from: number; to: number; active: number } {
  if (selection === null) return { from: -1, to: -2, active: -1 }
  const { top, bottom, left, right } = blockOf(selection)
  const inside = index >= top && index <= bottom
  return { from: inside ? left : -1, to: inside ? right : -2, active: selection.active.row === index ? selection.active.column : -1 }
}

type Props = {
  box: RefObject<HTMLElement | null>
  ledger: Ledger
  chosen: ReadonlyMap<string, Row>
  onSight: (sight: { first: number; last: number }) => void
  onOpenGroup: (key: string) => void
  rowHeight: number
  selection: Selection | null
  editing: { row: Row; index: number; at: number } | null
  editor: ReactNode
  /** What every row is drawn with. */
  row: Pick<ComponentProps<typeof LedgerRow>, 'columns' | 'still' | 'q' | 'reading' | 'editable'>
}

/** The lines in sight. A line that leaves at one edge lends its elements to the one that comes in at the other. */
export const LedgerRows = memo(function LedgerRows(props: Props) {
  const { box, ledger, chosen, onSight, onOpenGroup, rowHeight, selection, editing, editor, row: shared } = props
  const { slice, rest, pool } = useSight(box, ledger.lines.total, rowHeight)
  useEffect(() => onSight(rest), [rest, onSight])
  const { first, last, seen } = slice
  // What cannot be seen yet is drawn after what can.
  const behind = useDeferredValue(ledger)
  return Array.from({ length: Math.max(0, last - first) }, (_, at) => {
    const index = first + at
    const line = ledger.lines.lineAt(index)!
    const top = index * rowHeight
    if (line.at === 'head') {
      const part = ledger.parts[line.section]!
      const look = { top, index, span: shared.columns.length + 1, active: selection?.active.row === index }
      return <GroupHead key={index % pool} group={part.group!} open={part.open} onOpen={onOpenGroup} {...look} />
    }
    const row = (index >= seen.first && index < seen.last ? ledger : behind).rowAt(index)
    const edited = editing !== null && editing.index === index && editing.row.id === row?.id
    return (
      <LedgerRow
        key={index % pool}
        row={row}
        index={index}
        top={top}
        {...shared}
        chosen={row !== undefined && chosen.has(row.id)}
        {...spanIn(selection, index)}
        editor={edited ? editor : null}
        editing={edited ? editing.at : -1}
      />
    )
  })
})
