import type { LedgerField } from './columns.ts'
import type { MappedSheet } from './map-columns.ts'
import type { Cell, Row, Sheet } from './table.ts'

/** A row of a table after its header: what kind it is, and its cells by the field of their column. */
export type ReadRow = {
  kind: 'data' | 'total' | 'subtotal' | 'section' | 'note' | 'header'
  row: Row
  cells: Map<LedgerField, Cell>
  /** Cells of columns that hold no known field, by their header. */
  others: Map<string, Cell>
}

const total = /^(合\s*计|总\s*计|共\s*计|累\s*计|total|sum)\s*[:：]?$/i
const subtotal = /^(小\s*计|subtotal)\s*[:：]?$/i
const note = /^(备\s*注|说\s*明|注|填表(人|单位|说明|日期)?|制表(人)?|审核(人)?|负责人(签字)?|联系(人|电话)|note|source)\s*[:：]/i
const sectionMark = /^\s*([一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]|第[一二三四五六七八九十]+部分)/

const distinct = (row: Row): Cell[] => [...new Set(row.cells.values())]

function isSection(row: Row, cells: readonly Cell[], columns: number): boolean {
  const only = cells.length === 1 ? cells[0] : undefined
  if (!only || only.row !== row.row) return false
  const width = [...row.cells.values()].length
  return width > Math.max(columns / 2, 1) || (sectionMark.test(only.text) && only.column === Math.min(...row.cells.keys()))
}

function kindOf(row: Row, columns: number, isHeader: boolean): ReadRow['kind'] {
  const cells = distinct(row)
  const first = cells[0]?.text.trim() ?? ''
  if (isHeader) return 'header'
  if (cells.slice(0, 3).some(({ text }) => total.test(text.trim()))) return 'total'
  if (cells.slice(0, 3).some(({ text }) => subtotal.test(text.trim()))) return 'subtotal'
  if (note.test(first) && cells.length <= 3) return 'note'
  return isSection(row, cells, columns) ? 'section' : 'data'
}

/** The rows below a header, each told apart; a header printed again on the next page is no finding. */
export function readRows({ rows }: Sheet, { mapping, header }: MappedSheet): ReadRow[] {
  if (!header) return []
  const labels = new Map(header.labels.map(({ column, parts }) => [column, parts.at(-1)]))
  return rows
    .filter(({ row }) => row > header.to)
    .map((row) => {
      const repeated = [...row.cells].filter(([column, { text }]) => labels.get(column) === text.trim()).length
      const cells = new Map<LedgerField, Cell>()
      const others = new Map<string, Cell>()
      for (const { column, field, header: name, letter } of mapping.columns) {
        const cell = row.cells.get(column)
        if (!cell) continue
        if (field) cells.set(field, cell)
        else if (![...cells.values(), ...others.values()].includes(cell)) others.set(name || letter, cell)
      }
      return { kind: kindOf(row, mapping.columns.length, repeated >= 2 && repeated >= row.cells.size * 0.6), row, cells, others }
    })
}
