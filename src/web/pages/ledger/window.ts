/** Which rows of a long list are drawn, which of them can be seen, and how much room the others take above and below. */
export type Slice = { first: number; last: number; seen: { first: number; last: number }; above: number; below: number }

type Place = {
  count: number
  rowHeight: number
  /** How far the first row lies above the upper edge of the window. */
  scrolled: number
  height: number
}

/** Rows drawn beyond each edge, so that scrolling and walking by keys never meet a gap. */
const beyond = 8
const step = 2

/** Works in steps of a few rows: scrolling a little draws nothing anew, and no step draws so much that the eye sees it. */
export function sliceOf({ count, rowHeight, scrolled, height }: Place): Slice {
  const top = Math.floor(Math.max(0, scrolled) / rowHeight / step) * step
  const first = Math.max(0, Math.min(top - beyond, count))
  const end = top + Math.ceil(height / rowHeight) + step
  const last = Math.max(first, Math.min(count, end + beyond))
  return { first, last, seen: { first: top, last: end }, above: first * rowHeight, below: (count - last) * rowHeight }
}

/** As many lines as are ever drawn at once: a line that leaves at one edge lends its elements to the one that comes in at the other. */
export const mostDrawn = (height: number, rowHeight: number): number => Math.ceil(height / rowHeight) + 2 * beyond + step

/** The lines the eye rests on, in coarse steps: what is asked of the server changes far less often than what is drawn. */
export const coarse = ({ first, last }: Slice): { first: number; last: number } => ({
  first: Math.floor(first / 50) * 50,
  last: Math.ceil(last / 50) * 50,
})

export const sameSlice = (a: Slice, b: Slice): boolean => a.first === b.first && a.last === b.last && a.below === b.below
