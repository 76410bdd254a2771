import { useCallback, useEffect, useRef, useState, type KeyboardEvent, type PointerEvent, type RefObject } from 'react'
import { isMove, stepped, type Bounds, type Selection, type Spot } from './selection.ts'

/** The cell under a pointer, by what its elements say of themselves. */
const spotOf = (target: EventTarget | null): Spot | null => {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-column]') : null
  const row = cell?.closest<HTMLElement>('[data-row]')
  return cell && row ? { row: Number(row.dataset['row']), column: Number(cell.dataset['column']) } : null
}

/** The cursor and the selected block, moved by keys and by dragging. */
export function useSelection(bounds: Bounds, box: RefObject<HTMLElement | null>) {
  const [selection, setSelection] = useState<Selection | null>(null)
  const dragging = useRef(false)
  useEffect(() => {
    const end = () => (dragging.current = false)
    window.addEventListener('pointerup', end)
    return () => window.removeEventListener('pointerup', end)
  }, [])
  const { rows, columns, page } = bounds
  const byKeys = useCallback(
    (event: KeyboardEvent): boolean => {
      if (!isMove(event.key) || event.altKey) return false
      event.preventDefault()
      const far = event.ctrlKey || event.metaKey
      setSelection((before) => stepped(before, { key: event.key, far, extend: event.shiftKey }, { rows, columns, page }))
      return true
    },
    [rows, columns, page],
  )
  const onPointerDown = useCallback(
    (event: PointerEvent) => {
      const spot = spotOf(event.target)
      if (!spot || event.button !== 0) return
      dragging.current = !(event.target instanceof Element && event.target.closest('a'))
      setSelection((before) => ({ active: spot, anchor: event.shiftKey && before ? before.anchor : spot }))
      box.current?.focus({ preventScroll: true })
    },
    [box],
  )
  const onPointerMove = useCallback((event: PointerEvent) => {
    if (!dragging.current || event.buttons !== 1) return
    const spot = spotOf(event.target)
    if (spot)
      setSelection((before) =>
        before && (before.active.row !== spot.row || before.active.column !== spot.column) ? { ...before, active: spot } : before,
      )
  }, [])
  return { selection, setSelection, byKeys, onPointerDown, onPointerMove }
}
