/** Which rows of a long list are drawn, and how much room the others take above and below. */
export type Slice = { first: number; last: number; above: number; below: number }

type Place = {
  count: number
  rowHeight: number
  /** How far the first row lies above the upper edge of the window. */
  scrolled: number
  height: number
}

/** Rows drawn beyond each edge, so that scrolling and walking by keys never meet a gap. */
const beyond = 12

/** Works in steps of half the rows beyond, so that scrolling a little draws nothing anew. */
export function sliceOf({ count, rowHeight, scrolled, height }: Place): Slice {
  const step = beyond / 2
  const top = Math.floor(Math.max(0, scrolled) / rowHeight / step) * step
  const first = Math.max(0, Math.min(top - beyond, count))
  const last = Math.min(count, top + Math.ceil(height / rowHeight) + beyond + step)
  return { first, last: Math.max(first, last), above: first * rowHeight, below: (count - Math.max(first, last)) * rowHeight }
}

export const sameSlice = (a: Slice, b: Slice): boolean => a.first === b.first && a.last === b.last && a.below === b.below
