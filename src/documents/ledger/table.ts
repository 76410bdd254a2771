import type { Day } from '#domain/day.ts'

/**
 * A cell as a table holds it. Merged cells are one `Cell` seen from several rows and columns: `row` and `column` are those of its
 * own corner, so that a value filled down still points to the characters it came from.
 */
export type Cell = {
  text: string
  passage: number
  row: number
  column: number
  /** The value is the result of a formula: kept as the file stores it, never computed. */
  formula?: boolean
  /** The day, where the file itself says that the number is a date. */
  day?: Day
}

export type Row = { row: number; cells: Map<number, Cell> }

/** A sheet of a workbook, a delimited file, or a table of a Word file. */
export type Sheet = { name: string; hidden: boolean; rows: Row[] }

export type Range = { top: number; left: number; bottom: number; right: number }

/** 1 → A, 27 → AA. */
export function letters(column: number): string {
  let text = ''
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) text = String.fromCharCode(65 + ((rest - 1) % 26)) + text
  return text
}

/** `B3` → row 3, column 2. */
export function cornerOf(reference: string): { row: number; column: number } | null {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i.exec(reference)
  if (!match) return null
  const column = [...match[1]!.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
  return { row: Number(match[2]), column }
}

export const cellName = ({ row, column }: { row: number; column: number }): string => `${letters(column)}${row}`

/** Lets every place of a merged range see the cell of its corner. Bounded by the rows that exist, whatever the range claims. */
export function fillMerged(rows: readonly Row[], ranges: readonly Range[]): void {
  const byNumber = new Map(rows.map((row) => [row.row, row]))
  const widest = rows.reduce((most, { cells }) => Math.max(most, ...cells.keys()), 0)
  const deepest = rows.at(-1)?.row ?? 0
  for (const { top, left, bottom, right } of ranges) {
    const corner = byNumber.get(top)?.cells.get(left)
    if (!corner) continue
    for (let at = top; at <= Math.min(bottom, deepest); at += 1) {
      const row = byNumber.get(at)
      if (!row) continue
      for (let column = left; column <= Math.min(right, widest); column += 1) if (!row.cells.has(column)) row.cells.set(column, corner)
    }
  }
}
