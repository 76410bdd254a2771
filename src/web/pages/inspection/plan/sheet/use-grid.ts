import { useCallback, useEffect, useMemo, useState } from 'react'
import type { Place } from '#web/pages/inspection/plan/missing-place.ts'
import type { PlanDesk } from '#web/pages/inspection/plan/plan-desk.ts'
import { sheetColumns, type SheetColumn } from './columns.ts'
import { at, boxOf, clamped, type Range, type Size } from './range.ts'
import { groupsOf, type SheetRow } from './sheet-rows.ts'
import type { SheetState } from './sheet-state.ts'
import type { Where } from './use-pulse.ts'

type Around = { state: SheetState; desk: PlanDesk; place: Place | null; onWhere: (where: Where) => void }

const spotOf = (place: Place, rows: readonly SheetRow[]): Range | null => {
  const row = rows.findIndex((one) => ('task' in place ? one.task?.id === place.task : one.findingId === place.finding))
  const col = 'task' in place ? sheetColumns.findIndex((one) => one === place.field) : 1
  return row < 0 ? null : at(row, Math.max(0, col))
}

const shifted = ({ anchor, head }: Range, by: number, size: Size): Range => ({
  anchor: clamped({ row: anchor.row + by, col: anchor.col }, size),
  head: clamped({ row: head.row + by, col: head.col }, size),
})

/** The lines of the sheet, where the cursor stands among them and what is selected. */
export function useGrid({ state, desk, place, onWhere }: Around) {
  const [{ wanted, key }, setWanted] = useState<{ wanted: Range; key: string | null }>({ wanted: at(0, 1), key: null })
  const [scroll, setScroll] = useState<HTMLDivElement | null>(null)
  const groups = useMemo(() => groupsOf(state, desk.findings), [state, desk.findings])
  const rows = useMemo(() => groups.flatMap((group) => group.rows), [groups])
  const size = { rows: rows.length, cols: sheetColumns.length }
  // The cursor stays with its line when others come or go above it.
  const there = key === null ? -1 : rows.findIndex((row) => row.key === key)
  const range = shifted(wanted, there < 0 ? 0 : there - wanted.anchor.row, size)
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
  const select = (next: Range, among: readonly SheetRow[] = rows): void => {
    setHeld(true)
    setWanted({ wanted: next, key: among[next.anchor.row]?.key ?? null })
    focus()
  }
  const task = current?.task?.id
  useEffect(() => onWhere(task ? { task, field: column } : null), [task, column, onWhere])
  useEffect(() => {
    const spot = place && spotOf(place, rows)
    if (!spot) return
    setHeld(true)
    setWanted({ wanted: spot, key: rows[spot.anchor.row]?.key ?? null })
    focus()
    // Only a new place moves the cursor; rows that come and go do not.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [place])
  return { place: setScroll, groups, rows, size, range, box: boxOf(range), column, current, held, focus, select }
}

export type Grid = ReturnType<typeof useGrid>
