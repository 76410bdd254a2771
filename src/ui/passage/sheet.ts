/** Where a passage stands in a sheet: 1-based row and column. */
export type Cell = { sheet: string; row: number; column: number }

type Celled = { text: string; cell?: Cell | undefined }

/** A column of a sheet as it is drawn, `width` in characters of a Chinese font. */
export type SheetColumn = { column: number; width: number }

const widest = 18
const narrowest = 4

/** Chinese characters are one wide, others half. */
const lengthOf = (text: string): number =>
  Math.max(...text.split('\n').map((line) => [...line].reduce((sum, character) => sum + (character > '\u2E7F' ? 1 : 0.6), 0)))

/** The columns that occur, as wide as nine of ten of their cells ask for, so that one long cell does not push the others away. */
export function columnsOf(passages: readonly Celled[]): SheetColumn[] {
  const lengths = new Map<number, number[]>()
  for (const [, row] of rowsOf(passages)) {
    if (row.length === 1) continue
    for (const { text, cell } of row) lengths.set(cell!.column, [...(lengths.get(cell!.column) ?? []), lengthOf(text)])
  }
  return [...lengths]
    .toSorted(([a], [b]) => a - b)
    .map(([column, all]) => {
      const wanted = all.toSorted((a, b) => a - b)[Math.floor((all.length - 1) * 0.9)] ?? narrowest
      return { column, width: Math.ceil(Math.min(widest, Math.max(narrowest, wanted))) }
    })
}

/** The passages of each row, in order. */
export function rowsOf<P extends Celled>(passages: readonly P[]): [key: string, row: P[]][] {
  const rows = Map.groupBy(
    passages.filter(({ cell }) => cell),
    ({ cell }) => `${cell!.sheet}!${cell!.row}`,
  )
  return [...rows]
}

/** Where a cell is drawn: below its column; alone in its row, it is a title and takes the whole width. */
export function placeIn(columns: readonly SheetColumn[], cell: Cell, alone: boolean): string {
  const at = columns.findIndex(({ column }) => column === cell.column)
  return alone || at < 0 ? '2 / -1' : `${at + 2}`
}
