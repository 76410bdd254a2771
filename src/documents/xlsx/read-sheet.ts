import type { Passage } from '#documents/reading.ts'
import { cellName, cornerOf, fillMerged, type Cell, type Range, type Row, type Sheet } from '#documents/ledger/table.ts'
import { fileLimits, UnreadableFile } from '#documents/problems.ts'
import type { XmlAttributes, XmlListener } from '#documents/zip/xml.ts'
import { dayOfSerial } from '#domain/written-day.ts'
import { percentText, plainNumber } from './formats.ts'
import type { SheetPart, Workbook } from './workbook.ts'

type OpenCell = { column: number; type: string; style: number; value: string; inline: string; formula: boolean }

/** Where the reading of one sheet stands. */
type Walk = {
  book: Workbook
  sheet: Sheet
  passages: Passage[]
  ranges: Range[]
  row: number
  column: number
  cells: Map<number, Cell>
  cell: OpenCell | null
  /** Which text the next characters are: a value, an inline text, or nothing of ours. */
  into: 'value' | 'inline' | null
  phonetic: boolean
}

const byType: Record<string, (walk: Walk, cell: OpenCell) => { text: string; day?: Cell['day'] }> = {
  s: ({ book }, { value }) => ({ text: book.strings[Number(value)] ?? '' }),
  str: (_, { value }) => ({ text: value }),
  inlineStr: (_, { inline }) => ({ text: inline }),
  b: (_, { value }) => ({ text: value === '1' ? 'TRUE' : 'FALSE' }),
  e: (_, { value }) => ({ text: value }),
  d: (_, { value }) => ({ text: value.slice(0, 10) }),
  n: ({ book }, { value, style }) => {
    const shown = book.shown[style] ?? 'number'
    if (value === '' || shown === 'number') return { text: plainNumber(value) }
    if (shown === 'percent') return { text: percentText(value) }
    const day = dayOfSerial(Number(value), book.from1904)
    return day === undefined ? { text: plainNumber(value) } : { text: day, day }
  },
}

/** Excel writes signs that XML forbids as `_x000D_`. */
const unescaped = (text: string): string =>
  text.includes('_x') ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))) : text

function putCell(walk: Walk, open: OpenCell): void {
  const { text: raw, day } = (byType[open.type] ?? byType.n!)(walk, open)
  const text = unescaped(raw).replaceAll('\r\n', '\n')
  if (text.trim() === '') return
  const { row } = walk
  const { column } = open
  const index = walk.passages.length
  if (index >= fileLimits.cells) throw new UnreadableFile('too-much-inside', { what: 'cells', limit: fileLimits.cells })
  walk.passages.push({ index, text, place: { in: 'cell', sheet: walk.sheet.name, cell: cellName({ row, column }), row, column } })
  walk.cells.set(column, { text, passage: index, row, column, ...(open.formula && { formula: true }), ...(day && { day }) })
}

function rangeOf(reference: string): Range | null {
  const [from, to] = reference.split(':').map(cornerOf)
  return from && to ? { top: from.row, left: from.column, bottom: to.row, right: to.column } : null
}

const onOpen: Record<string, (walk: Walk, attributes: XmlAttributes) => void> = {
  row: (walk, { r }) => {
    walk.row = Math.max(walk.row + 1, Number(r ?? 0) || 0)
    walk.column = 0
    walk.cells = new Map()
  },
  c: (walk, { r, t, s }) => {
    walk.column = (r === undefined ? undefined : cornerOf(r)?.column) ?? walk.column + 1
    walk.cell = { column: walk.column, type: t ?? 'n', style: Number(s ?? 0), value: '', inline: '', formula: false }
  },
  f: ({ cell }) => cell && (cell.formula = true),
  v: (walk) => (walk.into = walk.cell && 'value'),
  t: (walk) => (walk.into = walk.cell && !walk.phonetic ? 'inline' : null),
  rPh: (walk) => (walk.phonetic = true),
  mergeCell: (walk, { ref }) => {
    const range = rangeOf(ref ?? '')
    if (range && walk.ranges.length < 200_000) walk.ranges.push(range)
  },
}

const onClose: Record<string, (walk: Walk) => void> = {
  v: (walk) => (walk.into = null),
  t: (walk) => (walk.into = null),
  rPh: (walk) => (walk.phonetic = false),
  c: (walk) => {
    if (walk.cell) putCell(walk, walk.cell)
    walk.cell = null
  },
  row: (walk) => walk.cells.size > 0 && walk.sheet.rows.push({ row: walk.row, cells: walk.cells } satisfies Row),
}

/** Listens to one worksheet part. Cells become passages in order; `finish` fills merged cells, whose ranges stand after the rows. */
export function sheetListener(
  book: Workbook,
  { name, hidden }: SheetPart,
  passages: Passage[],
): { listener: XmlListener; finish: () => Sheet; rows: () => number } {
  const sheet: Sheet = { name, hidden, rows: [] }
  const walk: Walk = { book, sheet, passages, ranges: [], row: 0, column: 0, cells: new Map(), cell: null, into: null, phonetic: false }
  return {
    listener: {
      open: (element, attributes) => onOpen[element]?.(walk, attributes),
      close: (element) => onClose[element]?.(walk),
      text: (text) => {
        if (walk.cell && walk.into) walk.cell[walk.into] += text
      },
    },
    finish: () => {
      fillMerged(sheet.rows, walk.ranges)
      return sheet
    },
    rows: () => sheet.rows.length,
  }
}
