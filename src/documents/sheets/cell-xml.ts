import { letters } from '#documents/ledger/table.ts'
import type { CellKind, CellValue } from './book.ts'
import { cellStyle } from './styles.ts'

/** What Excel shows of one cell at most. */
const longest = 32_767

// Signs that XML does not know are left out, and what Excel would read as an escaped sign is escaped itself.
// oxlint-disable-next-line no-control-regex
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g

export const escaped = (text: string): string =>
  text
    .replace(forbidden, '')
    .replace(/_x(?=[0-9A-Fa-f]{4}_)/g, '_x005F_x')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')

/** Texts that a spreadsheet would take for a formula once somebody has been in the cell. */
const formulaLike = /^[=+\-@\t\r]/

const firstDay = Date.UTC(1899, 11, 30)
const serialOf = (day: string): number => (Date.parse(`${day}T00:00:00Z`) - firstDay) / 86_400_000

export const textCell = (at: string, style: number, text: string): string =>
  text === ''
    ? `<c r="${at}" s="${style}"/>`
    : `<c r="${at}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped(text.toWellFormed().slice(0, longest))}</t></is></c>`

const numberCell = (at: string, style: number, value: number): string => `<c r="${at}" s="${style}"><v>${value}</v></c>`

/** A cell of a list's row: days before 1900-03-01 and what is no number stay text, because Excel could not show them. */
export function cellXml(at: { row: number; column: number }, kind: CellKind, value: CellValue, open: boolean): string {
  const place = `${letters(at.column)}${at.row}`
  const style = cellStyle({ kind, open, quoted: false })
  if (value === null || value === '') return `<c r="${place}" s="${style}"/>`
  if (kind === 'day' && typeof value === 'string' && value > '1900-02-28') return numberCell(place, style, serialOf(value))
  if (kind === 'money') return numberCell(place, style, Number(value) / 100)
  if (typeof value === 'number') return numberCell(place, style, value)
  return textCell(place, formulaLike.test(value) ? cellStyle({ kind, open, quoted: true }) : style, value)
}
