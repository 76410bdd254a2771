import type { Passage } from '#documents/reading.ts'
import { looksLikeLedger } from '#documents/ledger/read-ledger.ts'
import { cellName, type Cell, type Row, type Sheet } from '#documents/ledger/table.ts'
import { likelyDelimiters, splitDelimited } from './delimited.ts'

type Tables = { passages: Passage[]; sheets: Sheet[] }

/** The file's name without folder and ending: a text has no sheet names of its own. */
const sheetName = (name: string): string => name.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, '')

export function sheetOfText(text: string, delimiter: string, name: string): Tables {
  const passages: Passage[] = []
  const rows: Row[] = []
  const sheet = sheetName(name)
  for (const { row, cells: values } of splitDelimited(text, delimiter)) {
    const cells = new Map<number, Cell>()
    for (const [column, value] of values) {
      const index = passages.length
      passages.push({ index, text: value, place: { in: 'cell', sheet, cell: cellName({ row, column }), row, column } })
      cells.set(column, { text: value, passage: index, row, column })
    }
    if (cells.size > 0) rows.push({ row, cells })
  }
  return { passages, sheets: [{ name: sheet, hidden: false, rows }] }
}

/**
 * A text is a table where cutting it into columns gives a header we know. A file that calls itself csv or tsv and has columns
 * is one too, with a header that a person must name.
 */
export function sheetsOfText(text: string, name: string): Tables | null {
  const delimiters = likelyDelimiters(text)
  for (const delimiter of delimiters) {
    const head = sheetOfText(text.slice(0, 400_000), delimiter, name)
    if (looksLikeLedger(head.sheets)) return sheetOfText(text, delimiter, name)
  }
  const [first] = delimiters
  return first !== undefined && /\.(csv|tsv)$/i.test(name) ? sheetOfText(text, first, name) : null
}
