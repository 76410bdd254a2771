import { zip } from './zip.ts'
import type { Sheet } from './ledger.ts'

/** The smallest workbook that office programs open (ECMA-376, parts 8.3 and 12.3): one sheet, inline strings, merged cells. */

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const office = 'http://schemas.openxmlformats.org'
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

function cellOf(text: string, column: number, row: number): string {
  const place = `${'ABCDEFGHIJ'[column]}${row}`
  if (text === '') return `<c r="${place}"/>`
  if (row > 2 && /^\d+(\.\d+)?$/.test(text)) return `<c r="${place}"><v>${text}</v></c>`
  return `<c r="${place}" t="inlineStr"><is><t>${escaped(text)}</t></is></c>`
}

const sheetXml = ({ rows, merged }: Sheet): string => {
  const lines = rows.map(
    (row, index) => `<row r="${index + 1}">${row.map((text, column) => cellOf(text, column, index + 1)).join('')}</row>`,
  )
  const ranges = merged.map((range) => `<mergeCell ref="${range}"/>`).join('')
  const widths = [6, 18, 24, 24, 70, 16].map((w, i) => `<col min="${i + 1}" max="${i + 1}" width="${w}" customWidth="1"/>`).join('')
  return `${head}<worksheet xmlns="${office}/spreadsheetml/2006/main"><cols>${widths}</cols><sheetData>${lines.join('')}</sheetData><mergeCells count="${merged.length}">${ranges}</mergeCells></worksheet>`
}

const relations = (...list: [id: string, type: string, target: string][]): string =>
  `${head}<Relationships xmlns="${office}/package/2006/relationships">${list
    .map(([id, type, target]) => `<Relationship Id="${id}" Type="${office}/officeDocument/2006/relationships/${type}" Target="${target}"/>`)
    .join('')}</Relationships>`

const kind = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

export const xlsxOf = (sheet: Sheet): Uint8Array<ArrayBuffer> =>
  zip([
    [
      '[Content_Types].xml',
      `${head}<Types xmlns="${office}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${kind}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${kind}.worksheet+xml"/></Types>`,
    ],
    ['_rels/.rels', relations(['rId1', 'officeDocument', 'xl/workbook.xml'])],
    [
      'xl/workbook.xml',
      `${head}<workbook xmlns="${office}/spreadsheetml/2006/main" xmlns:r="${office}/officeDocument/2006/relationships"><sheets><sheet name="${escaped(sheet.name)}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ],
    ['xl/_rels/workbook.xml.rels', relations(['rId1', 'worksheet', 'worksheets/sheet1.xml'])],
    ['xl/worksheets/sheet1.xml', sheetXml(sheet)],
  ])
