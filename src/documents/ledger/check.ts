import { columns, type LedgerField } from './columns.ts'
import { readDate } from '#domain/written-day.ts'
import { dateFields } from './finding-of.ts'
import type { Group } from './group.ts'
import type { CellError, CellErrorCode } from './mapping.ts'
import type { ReadRow } from './rows.ts'
import { statedIn } from './state-words.ts'
import { cellName, type Cell } from './table.ts'

const longestText = 10_000
const shown = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text)

export type Report = (code: CellErrorCode, cell: { row: number; column: number; text?: string }, field?: LedgerField | null) => void

/** Collects errors by cell of one sheet, each cell and code once. */
export function errorsIn(sheet: string): { errors: CellError[]; report: Report } {
  const errors: CellError[] = []
  const seen = new Set<string>()
  const report: Report = (code, { row, column, text = '' }, field = null) => {
    const cell = cellName({ row, column })
    if (seen.has(`${cell} ${code}`)) return
    seen.add(`${cell} ${code}`)
    errors.push({ sheet, cell, code, field, value: shown(text) })
  }
  return { errors, report }
}

const knownField = (field: string): LedgerField | null => (field in columns ? (field as LedgerField) : null)

function checkDates({ cells }: ReadRow, report: Report): void {
  for (const field of dateFields) {
    const cell = cells.get(field)
    const date = cell && readDate(cell)
    if (date && 'wrong' in date) report(date.wrong, cell, field)
  }
  const [start, due] = [cells.get('start'), cells.get('due')]
  if (!start || !due) return
  const [from, to] = [readDate(start), readDate(due)]
  if ('day' in from && 'day' in to && to.day < from.day) report('due-before-start', due, 'due')
}

function checkCell(field: string, cell: Cell, report: Report): void {
  if (cell.formula) report('formula-cell', cell, knownField(field))
  if (cell.text.length > longestText) report('text-too-long', cell, knownField(field))
  if (field === 'state' && statedIn(cell.text) === null) report('unknown-state', cell, 'state')
}

/** What a row says that cannot be right, cell by cell. */
export function checkRow(row: ReadRow, report: Report): void {
  for (const [field, cell] of [...row.cells, ...row.others]) checkCell(field, cell, report)
  checkDates(row, report)
}

/** A finding needs its text, and a number of its own. `textColumn` is where the text would stand. */
export function checkGroups(groups: readonly Group[], textColumn: number | null, report: Report): void {
  const numbers = new Map<string, Cell>()
  for (const { rows, text } of groups) {
    const first = rows[0]
    if (!text && first && textColumn !== null) report('text-missing', { row: first.row.row, column: textColumn }, 'finding')
    const number = first?.cells.get('number')
    const key = number?.text.trim()
    if (!number || !key) continue
    const before = numbers.get(key)
    if (before && before !== number) report('number-twice', number, 'number')
    numbers.set(key, number)
  }
}
