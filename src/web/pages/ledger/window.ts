/** What of a long list can be seen: its first line, and how many lines are as high as the window. */
export type Window = { top: number; lines: number }

/** Which lines are drawn, and which of them can be seen. */
export type Slice = { first: number; last: number; seen: { first: number; last: number } }

/** Rows drawn beyond each edge, so that scrolling and walking by keys never meet a gap. */
const beyond = 8
const step = 2

type Place = {
  rowHeight: number
  /** How far the first row lies above the upper edge of the window. */
  scrolled: number
  height: number
}

/** Works in steps of a few rows: scrolling a little draws nothing anew, and no step draws so much that the eye sees it. */
export const windowOf = ({ rowHeight, scrolled, height }: Place): Window => ({
  top: Math.floor(Math.max(0, scrolled) / rowHeight / step) * step,
  lines: Math.ceil(height / rowHeight) + step,
})

export function sliceOf({ top, lines }: Window, count: number): Slice {
  const first = Math.max(0, Math.min(top - beyond, count))
  const end = top + lines
  return { first, last: Math.max(first, Math.min(count, end + beyond)), seen: { first: top, last: end } }
}

/** As many lines as are ever drawn at once: a line that leaves at one edge lends its elements to the one that comes in at the other. */
export const mostDrawn = ({ lines }: Window): number => lines + 2 * beyond

/** The lines the eye rests on, in coarse steps: what is asked of the server changes far less often than what is drawn. */
export const coarse = ({ first, last }: Slice): { first: number; last: number } => ({
  first: Math.floor(first / 50) * 50,
  last: Math.ceil(last / 50) * 50,
})

export const sameWindow = (a: Window, b: Window): boolean => a.top === b.top && a.lines === b.lines
