import type { Passage, Reading } from '#documents/reading.ts'
import type { ColumnMapping } from './mapping.ts'
import { readLedger } from './read-ledger.ts'
import { cellName, cornerOf, fillMerged, type Cell, type Range, type Sheet } from './table.ts'

export type Rows = readonly (readonly (string | null)[])[]

/** Tables for tests: rows of texts, blanks as null or '', merges as `A2:A3`. */
export function makeSheets(tables: Record<string, { rows: Rows; merges?: readonly string[]; hidden?: boolean }>): {
  passages: Passage[]
  sheets: Sheet[]
} {
  const passages: Passage[] = []
  const sheets = Object.entries(tables).map(([name, { rows, merges = [], hidden = false }]): Sheet => {
    const sheet: Sheet = {
      name,
      hidden,
      rows: rows.map((texts, at) => {
        const cells = new Map<number, Cell>()
        texts.forEach((text, index) => {
          if (text === null || text === '') return
          const place = { row: at + 1, column: index + 1 }
          cells.set(place.column, { text, passage: passages.length, ...place })
          passages.push({ index: passages.length, text, place: { in: 'cell', sheet: name, cell: cellName(place), ...place } })
        })
        return { row: at + 1, cells }
      }),
    }
    fillMerged(
      sheet.rows,
      merges.map((merge): Range => {
        const [from, to] = merge.split(':').map((each) => cornerOf(each)!)
        return { top: from!.row, left: from!.column, bottom: to!.row, right: to!.column }
      }),
    )
    return sheet
  })
  return { passages, sheets }
}

export function readRowsAs(rows: Rows, merges: readonly string[] = [], given?: readonly ColumnMapping[]): Reading {
  const { passages, sheets } = makeSheets({ 台账: { rows, merges } })
  return readLedger(passages, sheets, given)
}
