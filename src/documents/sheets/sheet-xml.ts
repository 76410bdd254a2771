import { letters } from '#documents/ledger/table.ts'
import { headRow, hiddenSheets, type Book, type SheetColumn, type SheetPart, type SheetRow } from './book.ts'
import { canonicalValue } from './canonical.ts'
import { cellXml, escaped, textCell } from './cell-xml.ts'
import { markOf, printOf } from './marks.ts'
import { styleOf } from './styles.ts'

const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const main =
  'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'

/** Rows go to the packer in pieces of about this many characters. */
const piece = 64_000

/** What was written of a sheet, for the names that the workbook gives its areas. */
export type WrittenSheet = { part: SheetPart; last: number; width: number; ids: string[] }

/** Beyond this many rows the hidden sheet does not list them again: nobody fills in so many by hand, and memory stays bounded. */
const mostListed = 20_000

export const layoutOf = (columns: readonly Pick<SheetColumn, 'key'>[]): string => columns.map(({ key }) => key).join(',')

/** The hidden column of marks stands first, where a person who sorts the whole list cannot leave it behind. */
const shift = (part: SheetPart): number => (part.marked ? 1 : 0)

function opening(part: SheetPart, words: Book['words']): string {
  const head = headRow(part)
  const columns = part.columns.map(({ width }, at) => {
    const column = at + 1 + shift(part)
    return `<col min="${column}" max="${column}" width="${width}" customWidth="1"/>`
  })
  const mark = part.marked ? '<col min="1" max="1" width="9" hidden="1" customWidth="1"/>' : ''
  const across = part.frozen + shift(part)
  const corner = `${letters(across + 1)}${head + 1}`
  const pane = `<pane${across > 0 ? ` xSplit="${across}"` : ''} ySplit="${head}" topLeftCell="${corner}" activePane="${across > 0 ? 'bottomRight' : 'bottomLeft'}" state="frozen"/>`
  const first = letters(1 + shift(part))
  const above = [
    `<row r="1" ht="26" customHeight="1">${textCell(`${first}1`, styleOf('title'), part.title)}</row>`,
    ...part.lines.map(
      (line, at) => `<row r="${at + 2}" ht="17" customHeight="1">${textCell(`${first}${at + 2}`, styleOf('line'), line)}</row>`,
    ),
  ]
  const heads = part.columns.map((one, at) =>
    textCell(`${letters(at + 1 + shift(part))}${head}`, styleOf(isOpen(part, one) ? 'openHead' : 'head'), one.title),
  )
  const markHead = part.marked ? textCell(`A${head}`, styleOf('head'), words.mark) : ''
  return `${xml}<worksheet ${main}><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0" showGridLines="0">${pane}</sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols>${mark}${columns.join('')}</cols><sheetData>${above.join('')}<row r="${head}" ht="32" customHeight="1">${markHead}${heads.join('')}</row>`
}

const isOpen = (part: SheetPart, column: SheetColumn): boolean => part.openColumns?.includes(column.key) ?? false

/** Chinese signs are as wide as two Latin ones. */
const signs = (text: string): number => text.length + (text.match(/[\u2E80-\uFFEF]/g)?.length ?? 0)
const linesOf = (text: string, width: number): number =>
  text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(signs(line) / Math.max(1, width - 1))), 0)

const lineHeight = 15
const mostLines = 12

/** As high as its longest cell, because not every program measures a row when it opens the file. */
const heightOf = (part: SheetPart, { cells }: SheetRow): number => {
  const lines = part.columns.map(({ key, width }) => {
    const value = cells[key]
    return typeof value === 'string' ? linesOf(value, width) : 1
  })
  return Math.min(mostLines, Math.max(1, ...lines)) * lineHeight + 3
}

function rowXml(part: SheetPart, row: SheetRow, at: number, layout: string): string {
  const open = new Set(row.open)
  const cells = part.columns.map(({ key, kind }, index) =>
    cellXml({ row: at, column: index + 1 + shift(part) }, kind, row.cells[key] ?? null, open.has(key)),
  )
  const height = heightOf(part, row)
  // A row to be filled from nothing is no record yet and carries no mark.
  if (!part.marked || row.id === '') return `<row r="${at}" ht="${height}">${cells.join('')}</row>`
  const prints = part.columns.map(({ key, kind }) => printOf(canonicalValue(kind, row.cells[key] ?? null)))
  const mark = markOf({ id: row.id, version: row.version, prints }, layout)
  return `<row r="${at}" ht="${height}">${textCell(`A${at}`, styleOf('plain'), mark)}${cells.join('')}</row>`
}

function validations(part: SheetPart, lists: Book['lists'], last: number): string {
  const head = headRow(part)
  const names = Object.keys(lists)
  const until = Math.max(last, head + 1) + (part.blank ?? 0)
  const rules = part.columns.flatMap(({ list, kind }, index) => {
    const column = letters(index + 1 + shift(part))
    const where = `${column}${head + 1}:${column}${until}`
    const from = list === undefined ? -1 : names.indexOf(list)
    const many = from < 0 ? 0 : lists[names[from]!]!.length
    if (many > 0) {
      const named = letters(from + 1)
      return [
        `<dataValidation type="list" errorStyle="warning" allowBlank="1" showErrorMessage="1" sqref="${where}"><formula1>'${hiddenSheets.lists}'!$${named}$1:$${named}$${many}</formula1></dataValidation>`,
      ]
    }
    if (kind === 'percent')
      return [
        `<dataValidation type="whole" errorStyle="warning" allowBlank="1" showErrorMessage="1" sqref="${where}"><formula1>0</formula1><formula2>100</formula2></dataValidation>`,
      ]
    return []
  })
  return rules.length === 0 ? '' : `<dataValidations count="${rules.length}">${rules.join('')}</dataValidations>`
}

/** A4 across where that can be read, A3 for what is wider. */
const paperOf = (part: SheetPart): number => (part.columns.reduce((sum, { width }) => sum + width, 0) > 190 ? 8 : 9)

function closing(written: WrittenSheet, book: Book): string {
  const { part, last, width } = written
  const area = `A${headRow(part)}:${letters(width)}${Math.max(last, headRow(part))}`
  return `</sheetData><autoFilter ref="${area}"/>${validations(part, book.lists, last)}<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/><pageSetup paperSize="${paperOf(part)}" orientation="landscape" fitToWidth="1" fitToHeight="0"/><headerFooter><oddFooter>&amp;C${escaped(book.words.page)}</oddFooter></headerFooter></worksheet>`
}

/** A sheet as text, piece by piece; `onEnd` is told how far it reached. */
export async function* sheetXml(part: SheetPart, book: Book, onEnd: (written: WrittenSheet) => void): AsyncGenerator<string> {
  const layout = layoutOf(part.columns)
  let text = opening(part, book.words)
  let at = headRow(part)
  let ids: string[] = []
  for await (const row of part.rows) {
    at += 1
    if (part.marked && row.id !== '' && ids.length <= mostListed) ids.push(row.id)
    text += rowXml(part, row, at, layout)
    if (text.length >= piece) {
      yield text
      text = ''
    }
  }
  if (ids.length > mostListed) ids = []
  const written = { part, last: at, width: part.columns.length + shift(part), ids }
  onEnd(written)
  yield text + closing(written, book)
}

const plainRow = (cells: readonly string[], at: number): string =>
  `<row r="${at}">${cells.map((text, index) => textCell(`${letters(index + 1)}${at}`, 0, text)).join('')}</row>`

/** A sheet of plain texts, for what nobody sees. */
export function plainSheetXml(rows: Iterable<readonly string[]>): string {
  let at = 0
  let text = `${xml}<worksheet ${main}><sheetData>`
  for (const cells of rows) text += plainRow(cells, (at += 1))
  return `${text}</sheetData></worksheet>`
}
