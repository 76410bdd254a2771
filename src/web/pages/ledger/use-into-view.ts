import { useEffect, type RefObject } from 'react'
import type { Layout } from './layout.ts'
import { chooseWidth } from './ledger-row.tsx'
import type { Spot } from './selection.ts'

const headHeight = 38

type Place = { rowHeight: number; layout: Layout; lefts: readonly number[] }

/** Scrolls as little as it takes for the cursor to be seen, beside the heads and the columns that stand still. */
export function useIntoView(box: RefObject<HTMLElement | null>, active: Spot | undefined, { rowHeight, layout, lefts }: Place): void {
  const row = active?.row
  const column = active?.column
  useEffect(() => {
    const element = box.current
    if (!element || row === undefined || column === undefined) return
    const top = row * rowHeight
    const seen = element.clientHeight - headHeight
    if (top < element.scrollTop) element.scrollTop = top
    else if (top + rowHeight > element.scrollTop + seen) element.scrollTop = top + rowHeight - seen
    if (column < lefts.length) return
    const still = lefts.length === 0 ? chooseWidth : lefts.at(-1)! + layout.columns[lefts.length - 1]!.width
    const left = chooseWidth + layout.columns.slice(0, column).reduce((sum, one) => sum + one.width, 0)
    const right = left + layout.columns[column]!.width
    if (left < element.scrollLeft + still) element.scrollLeft = left - still
    else if (right > element.scrollLeft + element.clientWidth) element.scrollLeft = right - element.clientWidth
    // Only the cursor's own moving scrolls; a changed width must not.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [row, column])
}
