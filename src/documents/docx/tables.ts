import type { Place } from '#documents/reading.ts'
import { cellName, fillMerged, type Cell, type Row, type Sheet } from '#documents/ledger/table.ts'
import { endDangling, pushPassage, type OpenCell, type OpenTable, type Walk } from './walk.ts'

export function openTable(walk: Walk): void {
  const sheet: Sheet = { name: `表${walk.tables.length + 1}`, hidden: false, rows: [] }
  if (walk.openTables.length === 0) walk.tables.push(sheet)
  walk.openTables.push({ sheet, row: 0, column: 1, cell: null, ranges: [], growing: new Map() })
}

export function openRow(table: OpenTable): void {
  table.row += 1
  table.column = 1
  const row: Row = { row: table.row, cells: new Map() }
  table.sheet.rows.push(row)
}

export function openCell(table: OpenTable): void {
  table.cell = { row: table.row, column: table.column, width: 1, lines: [], merge: null }
}

/** A cell of a table inside a cell becomes lines of the outer one; every other cell is a passage. */
export function closeCell(walk: Walk): void {
  endDangling(walk)
  const table = walk.openTables.at(-1)
  const cell = table?.cell
  if (!table || !cell) return
  table.cell = null
  table.column = cell.column + cell.width
  const text = cell.lines.join('\n')
  const outer = walk.openTables.at(-2)?.cell
  if (outer) {
    if (text !== '') outer.lines.push(text)
  } else keepCell(walk, table, cell)
}

function keepCell(walk: Walk, table: OpenTable, { row, column, width, merge, lines }: OpenCell): void {
  const text = lines.join('\n')
  const grown = table.growing.get(column)
  if (merge === 'go-on' && grown && text === '') grown.bottom = row
  else {
    const range = { top: row, left: column, bottom: row, right: column + width - 1 }
    table.growing.set(column, range)
    table.ranges.push(range)
  }
  if (text === '') return
  const place: Place = { in: 'cell', sheet: table.sheet.name, cell: cellName({ row, column }), row, column }
  const cell: Cell = { text, passage: pushPassage(walk, text, place, { table: walk.tables.length }), row, column }
  table.sheet.rows.at(-1)?.cells.set(column, cell)
}

export function closeTable(walk: Walk): void {
  const table = walk.openTables.pop()
  if (!table || walk.openTables.length > 0) return
  fillMerged(
    table.sheet.rows,
    table.ranges.filter(({ top, left, bottom, right }) => bottom > top || right > left),
  )
}
