/** A cell by its place: rows and columns from 0. */
export type Spot = { row: number; col: number }
/** What is selected: from where it was begun to where it has come. */
export type Range = { anchor: Spot; head: Spot }
export type Box = { top: number; bottom: number; left: number; right: number }
export type Size = { rows: number; cols: number }

export const boxOf = ({ anchor, head }: Range): Box => ({
  top: Math.min(anchor.row, head.row),
  bottom: Math.max(anchor.row, head.row),
  left: Math.min(anchor.col, head.col),
  right: Math.max(anchor.col, head.col),
})

export const at = (row: number, col: number): Range => ({ anchor: { row, col }, head: { row, col } })
export const isOne = (range: Range): boolean => range.anchor.row === range.head.row && range.anchor.col === range.head.col
export const holds = (box: Box, row: number, col: number): boolean =>
  row >= box.top && row <= box.bottom && col >= box.left && col <= box.right

const within = (value: number, count: number): number => Math.max(0, Math.min(count - 1, value))
export const clamped = ({ row, col }: Spot, { rows, cols }: Size): Spot => ({ row: within(row, rows), col: within(col, cols) })

export type Step = { rows: number; cols: number }
export const arrows: Readonly<Record<string, Step>> = {
  ArrowUp: { rows: -1, cols: 0 },
  ArrowDown: { rows: 1, cols: 0 },
  ArrowLeft: { rows: 0, cols: -1 },
  ArrowRight: { rows: 0, cols: 1 },
}

/** The cursor goes one on, or to the edge; with Shift the selection grows instead. */
export function moved(range: Range, { rows, cols }: Step, size: Size, how: { far: boolean; grow: boolean }): Range {
  const reach = how.far ? Number.MAX_SAFE_INTEGER : 1
  const from = how.grow ? range.head : range.anchor
  const head = clamped({ row: from.row + rows * reach, col: from.col + cols * reach }, size)
  return how.grow ? { anchor: range.anchor, head } : { anchor: head, head }
}

/** Tab and Enter walk on to the next row, or the next column, at the end. */
export function walked({ anchor, head }: Range, size: Size, along: 'row' | 'column', back: boolean): Range {
  const step = back ? -1 : 1
  const spot =
    along === 'row'
      ? { row: anchor.row + Math.floor((anchor.col + step) / size.cols), col: (anchor.col + step + size.cols) % size.cols }
      : { row: anchor.row + step, col: anchor.col }
  const next = spot.row < 0 || spot.row >= size.rows ? anchor : clamped(spot, size)
  return { anchor: next, head: next === anchor ? head : next }
}
