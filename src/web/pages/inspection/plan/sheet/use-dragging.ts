import { useRef, type MouseEvent, type PointerEvent } from 'react'
import { sheetColumns } from './columns.ts'
import type { Range, Spot } from './range.ts'

const last = sheetColumns.length - 1

const spotOf = (target: EventTarget | null): (Spot & { head: boolean }) | null => {
  const cell = (target as Element | null)?.closest<HTMLElement>('[data-row]')
  if (!cell) return null
  const { row, col } = cell.dataset
  return { row: Number(row), col: col === undefined ? 0 : Number(col), head: col === undefined }
}

type Around = {
  range: Range
  select: (range: Range) => void
  commit: () => boolean
  write: (spot: Spot) => void
  fillTo: (row: number) => void
}

/** Choosing with the mouse: a click, a pull over cells, a whole row by its head, and the corner that fills down. */
export function useDragging({ range, select, commit, write, fillTo }: Around) {
  const from = useRef<'cells' | 'corner' | null>(null)
  const onPointerDown = (event: PointerEvent): void => {
    const target = event.target as Element
    if (event.button !== 0 || target.closest('textarea, [role=listbox], a, button')) return
    if (target.closest('[data-corner]')) {
      from.current = 'corner'
      event.preventDefault()
      return
    }
    const spot = spotOf(target)
    if (!spot || !commit()) return
    // Text under the mouse is not marked, and the input keeps the focus.
    event.preventDefault()
    from.current = 'cells'
    if (spot.head) select({ anchor: { row: event.shiftKey ? range.anchor.row : spot.row, col: 0 }, head: { row: spot.row, col: last } })
    else select({ anchor: event.shiftKey ? range.anchor : spot, head: spot })
  }
  const onPointerMove = (event: PointerEvent): void => {
    if (from.current === null || event.buttons !== 1) return
    const spot = spotOf(document.elementFromPoint(event.clientX, event.clientY))
    if (!spot) return
    if (from.current === 'cells' && !spot.head && (spot.row !== range.head.row || spot.col !== range.head.col))
      select({ anchor: range.anchor, head: spot })
  }
  const onPointerUp = (event: PointerEvent): void => {
    const spot = spotOf(document.elementFromPoint(event.clientX, event.clientY))
    if (from.current === 'corner' && spot) fillTo(spot.row)
    from.current = null
  }
  const onDoubleClick = (event: MouseEvent): void => {
    const spot = spotOf(event.target)
    if (spot && !spot.head && !(event.target as Element).closest('textarea')) write(spot)
  }
  return { onPointerDown, onPointerMove, onPointerUp, onDoubleClick }
}
