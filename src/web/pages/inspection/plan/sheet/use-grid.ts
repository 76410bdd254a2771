import { useCallback, useEffect, useMemo, useState } from 'react'
import type { Place } from '#web/pages/inspection/plan/missing-place.ts'
import type { PlanDesk } from '#web/pages/inspection/plan/plan-desk.ts'
import { sheetColumns, type SheetColumn } from './columns.ts'
import { at, boxOf, clamped, type Range } from './range.ts'
import { groupsOf, type SheetRow } from './sheet-rows.ts'
import type { SheetState } from './sheet-state.ts'
import type { Where } from './use-pulse.ts'

type Around = { state: SheetState; desk: PlanDesk; place: Place | null; onWhere: (where: Where) => void }

const spotOf = (place: Place, rows: readonly SheetRow[]): Range | null => {
  const row = rows.findIndex((one) => ('task' in place ? one.task?.id === place.task : one.findingId === place.finding))
  const col = 'task' in place ? sheetColumns.findIndex((one) => one === place.field) : 1
  return row < 0 ? null : at(row, Math.max(0, col))
}

/** The lines of the sheet, where the cursor stands among them and what is selected. */
export function useGrid({ state, desk, place, onWhere }: Around) {
  const [wanted, setRange] = useState<Range>(at(0, 1))
  const [scroll, setScroll] = useState<HTMLDivElement | null>(null)
  const groups = useMemo(() => groupsOf(state, desk.findings), [state, desk.findings])
  const rows = useMemo(() => groups.flatMap((group) => group.rows), [groups])
  const size = { rows: rows.length, cols: sheetColumns.length }
  const range: Range = { anchor: clamped(wanted.anchor, size), head: clamped(wanted.head, size) }
  const column: SheetColumn = sheetColumns[range.anchor.col]!
  const current = rows[range.anchor.row]
  const focus = useCallback((): void => {
    requestAnimationFrame(() => {
      const cell = scroll?.querySelector<HTMLElement>('#plan-sheet-cell')
      cell?.focus({ preventScroll: true })
      cell?.closest('td')?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
    })
  }, [scroll])
  // From the first move on the input of the cell takes the focus as soon as it is drawn, so that no key falls beside it.
  const [held, setHeld] = useState(false)
  const select = (next: Range): void => {
    setHeld(true)
    setRange(next)
    focus()
  }
  const task = current?.task?.id
  useEffect(() => onWhere(task ? { task, field: column } : null), [task, column, onWhere])
  useEffect(() => {
    const spot = place && spotOf(place, rows)
    if (!spot) return
    setHeld(true)
    setRange(spot)
    focus()
    // Only a new place moves the cursor; rows that come and go do not.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [place])
  return { place: setScroll, groups, rows, size, range, box: boxOf(range), column, current, held, focus, select }
}

export type Grid = ReturnType<typeof useGrid>
