import { cellName, type Cell, type Row, type Sheet } from '#documents/ledger/table.ts'
import type { Day } from '#domain/day.ts'
import { hiddenSheets, type CellKind } from './book.ts'
import { canonicalText } from './canonical.ts'
import { looksMarked, printOf, readMark } from './marks.ts'

/** A column as the hidden sheet names it. */
export type AboutColumn = { key: string; kind: CellKind; title: string }
export type About = { said: Record<string, string>; columns: AboutColumn[]; rows: string[] }

/** A cell that came back: where it stands, what it says, and whether that is what was written out. */
export type BackCell = { at: string; text: string; touched: boolean; print: string }

/** `mark`: which record the row is; null where it has none, 'damaged' where its mark was cut or dragged. */
export type BackRow = { row: number; mark: { id: string; version: number } | null | 'damaged'; cells: Map<string, BackCell> }

export type ReadBack = { about: About; missing: AboutColumn[]; rows: BackRow[] }

const kinds: readonly string[] = ['text', 'long', 'day', 'number', 'percent', 'money'] satisfies CellKind[]

const textAt = (row: Row, column: number): string => row.cells.get(column)?.text ?? ''

/** What the hidden sheet says of the workbook; null where it is none of ours. */
export function readAbout(sheets: readonly Sheet[]): About | null {
  const sheet = sheets.find(({ name }) => name === hiddenSheets.about)
  if (!sheet) return null
  const about: About = { said: {}, columns: [], rows: [] }
  for (const row of sheet.rows) {
    const [what, first, key, kind, title] = [1, 2, 3, 4, 5].map((column) => textAt(row, column))
    if (what === 'column' && kinds.includes(kind!)) about.columns.push({ key: key!, kind: kind as CellKind, title: title! })
    else if (what === 'row') about.rows.push(first!)
    else if (what) about.said[what] = first!
  }
  return about
}

const squeezed = (text: string): string => text.replaceAll(/\s+/g, '')

type Head = { row: number; columns: Map<string, number> }

/** The head is the row that names the most columns, wherever the columns were moved to and whatever was added between them. */
function headOf(sheet: Sheet, about: About): Head | null {
  const keys = new Map(about.columns.map(({ key, title }) => [squeezed(title), key]))
  let best: Head | null = null
  for (const { row, cells } of sheet.rows.slice(0, 50)) {
    const columns = new Map<string, number>()
    for (const [column, { text }] of cells) {
      const key = keys.get(squeezed(text))
      if (key !== undefined && !columns.has(key)) columns.set(key, column)
    }
    if (columns.size > (best?.columns.size ?? 0)) best = { row, columns }
  }
  return best
}

function cellOf(kind: CellKind, cell: Cell | undefined, at: string, print: string | undefined): BackCell {
  const text = cell === undefined ? '' : canonicalText(kind, cell.text, cell.day as Day | undefined)
  return { at, text, touched: print !== printOf(text), print: print ?? '' }
}

function rowOf(row: Row, about: About, head: Head, layout: string): BackRow | null {
  const written = [...row.cells.values()].find(({ text }) => looksMarked(text))
  const mark = written ? readMark(written.text, layout) : null
  const cells = new Map<string, BackCell>()
  let filled = false
  for (const [index, { key, kind }] of about.columns.entries()) {
    const column = head.columns.get(key)
    if (column === undefined) continue
    const cell = row.cells.get(column)
    filled ||= cell !== undefined
    cells.set(key, cellOf(kind, cell, cellName({ row: row.row, column }), mark?.prints[index]))
  }
  if (!written && !filled) return null
  return { row: row.row, mark: mark ? { id: mark.id, version: mark.version } : written ? 'damaged' : null, cells }
}

/** Reads a workbook of ours that was filled in elsewhere. Rows are known by their marks and columns by their heads, never by their place. */
export function readBack(sheets: readonly Sheet[]): ReadBack | null {
  const about = readAbout(sheets)
  if (!about || about.columns.length === 0) return null
  const layout = about.columns.map(({ key }) => key).join(',')
  const rows: BackRow[] = []
  const found = new Set<string>()
  for (const sheet of sheets) {
    if (sheet.name === hiddenSheets.about || sheet.name === hiddenSheets.lists) continue
    const head = headOf(sheet, about)
    if (!head || head.columns.size * 2 < about.columns.length) continue
    for (const key of head.columns.keys()) found.add(key)
    for (const row of sheet.rows) {
      const back = row.row > head.row ? rowOf(row, about, head, layout) : null
      if (back) rows.push(back)
    }
  }
  return { about, missing: about.columns.filter(({ key }) => !found.has(key)), rows }
}
