import { letters } from '#documents/ledger/table.ts'
import { headRow, hiddenSheets, type Book } from './book.ts'
import { escaped } from './cell-xml.ts'
import { plainSheetXml, sheetXml, type WrittenSheet } from './sheet-xml.ts'
import { stylesXml } from './styles.ts'
import { zipStream, type ZipPart } from './zip-stream.ts'

const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packageOf = 'http://schemas.openxmlformats.org/package/2006'
const parts = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

const contentTypes = (sheets: number): string =>
  `${xml}<Types xmlns="${packageOf}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${parts}.sheet.main+xml"/>${Array.from({ length: sheets }, (_, at) => `<Override PartName="/xl/worksheets/sheet${at + 1}.xml" ContentType="${parts}.worksheet+xml"/>`).join('')}<Override PartName="/xl/styles.xml" ContentType="${parts}.styles+xml"/></Types>`

const rootRelations = `${xml}<Relationships xmlns="${packageOf}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`

const bookRelations = (sheets: number): string =>
  `${xml}<Relationships xmlns="${packageOf}/relationships">${Array.from({ length: sheets }, (_, at) => `<Relationship Id="rId${at + 1}" Type="${office}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`).join('')}<Relationship Id="rId${sheets + 1}" Type="${office}/styles" Target="styles.xml"/></Relationships>`

/** Excel takes neither these signs nor more than 31 characters in the name of a sheet. */
const sheetName = (name: string): string =>
  name
    .replaceAll(/[\\/?*[\]:']/g, ' ')
    .trim()
    .slice(0, 31) || 'Sheet'

/** The filtered area and the heads that every printed page repeats. */
const areas = (written: readonly WrittenSheet[]): string =>
  written
    .map(({ part, last, width }, at) => {
      const head = headRow(part)
      const name = `'${sheetName(part.name)}'`
      return `<definedName name="_xlnm._FilterDatabase" localSheetId="${at}" hidden="1">${escaped(name)}!$A$${head}:$${letters(width)}$${Math.max(last, head)}</definedName><definedName name="_xlnm.Print_Titles" localSheetId="${at}">${escaped(name)}!$${head}:$${head}</definedName>`
    })
    .join('')

function workbookXml(book: Book, written: readonly WrittenSheet[]): string {
  const seen = book.sheets.map(({ name }, at) => `<sheet name="${escaped(sheetName(name))}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`)
  const unseen = [hiddenSheets.lists, hiddenSheets.about].map((name, at) => {
    const number = seen.length + at + 1
    return `<sheet name="${name}" sheetId="${number}" state="hidden" r:id="rId${number}"/>`
  })
  return `${xml}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${office}"><bookViews><workbookView activeTab="0"/></bookViews><sheets>${seen.join('')}${unseen.join('')}</sheets><definedNames>${areas(written)}</definedNames></workbook>`
}

/** Lists side by side, a column each, in the order of their names. */
function listRows(lists: Book['lists']): string[][] {
  const all = Object.values(lists)
  const deepest = Math.max(0, ...all.map((list) => list.length))
  return Array.from({ length: deepest }, (_, at) => all.map((list) => list[at] ?? ''))
}

/** What the workbook is, for each marked sheet which column is which, and which records it held. */
const aboutRows = (book: Book, written: readonly WrittenSheet[]): string[][] => [
  ...Object.entries(book.about),
  ...book.sheets.flatMap((part) =>
    part.marked ? part.columns.map(({ key, kind, title }) => ['column', sheetName(part.name), key, kind, title]) : [],
  ),
  ...written.flatMap(({ ids }) => ids.map((id) => ['row', id])),
]

async function* partsOf(book: Book): AsyncGenerator<ZipPart> {
  const sheets = book.sheets.length + 2
  const written: WrittenSheet[] = []
  yield { name: '[Content_Types].xml', data: [contentTypes(sheets)] }
  yield { name: '_rels/.rels', data: [rootRelations] }
  yield { name: 'xl/_rels/workbook.xml.rels', data: [bookRelations(sheets)] }
  yield { name: 'xl/styles.xml', data: [stylesXml()] }
  for (const [at, part] of book.sheets.entries())
    yield { name: `xl/worksheets/sheet${at + 1}.xml`, data: sheetXml(part, book, (done) => written.push(done)) }
  yield { name: `xl/worksheets/sheet${sheets - 1}.xml`, data: [plainSheetXml(listRows(book.lists))] }
  yield { name: `xl/worksheets/sheet${sheets}.xml`, data: [plainSheetXml(aboutRows(book, written))] }
  yield { name: 'xl/workbook.xml', data: [workbookXml(book, written)] }
}

/** A workbook (ECMA-376) as a stream of bytes. Rows are pulled as they are written, so a hundred thousand of them need no more memory than one. */
export const writeBook = (book: Book): AsyncGenerator<Uint8Array> => zipStream(partsOf(book))

export async function bookBytes(book: Book): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of writeBook(book)) chunks.push(chunk)
  return new Uint8Array(Buffer.concat(chunks))
}
