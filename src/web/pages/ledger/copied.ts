import { cellOf, type CellValue, type Reading } from '#domain/ledger/cells.ts'
import { columnOf, type ColumnKey } from '#domain/ledger/columns.ts'
import type { LedgerLine } from '#domain/ledger/line.ts'

export type Copied = { text: string; html: string }

const formula = /^\s*[=+\-@]/
const flat = (text: string): string => (/[\t\n\r"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
const plain = (value: CellValue): string => {
  if (value === null) return ''
  if (typeof value === 'number') return String(value)
  return flat(formula.test(value) ? `'${value}` : value)
}

const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const safe = (text: string): string =>
  text.replaceAll(/[&<>"]/g, (sign) => signs[sign]!).replaceAll('\n', '<br style="mso-data-placement:same-cell">')

/** Excel takes what is text as text, so that 001 stays 001 and nothing is run, and keeps the lines of a cell in one cell. */
const marked = (value: CellValue, key: ColumnKey): string => {
  if (value === null) return '<td></td>'
  if (typeof value === 'number') return `<td>${value}</td>`
  return columnOf(key).kind === 'day'
    ? `<td style="mso-number-format:'yyyy-mm-dd'">${value}</td>`
    : `<td style="mso-number-format:'\\@'">${safe(value)}</td>`
}

/** A block of the ledger for the clipboard: as text with tabs, and as a table. */
export function copiedBlock(lines: readonly LedgerLine[], keys: readonly ColumnKey[], reading: Reading): Copied {
  const rows = lines.map((line) => keys.map((key) => cellOf(line, key, reading)))
  return {
    text: rows.map((row) => row.map(plain).join('\t')).join('\r\n'),
    html: `<meta charset="utf-8"><table>${rows.map((row) => `<tr>${row.map((value, at) => marked(value, keys[at]!)).join('')}</tr>`).join('')}</table>`,
  }
}
