import { letters } from '#documents/ledger/table.ts'
import type { Parts } from '#documents/zip/parts.ts'
import { readXml, type XmlListener } from '#documents/zip/xml.ts'
import { sheetListener } from './read-sheet.ts'
import { readWorkbook } from './workbook.ts'

/** The upper left corner of a sheet, as much as a person looks at before they download it. */
export type SheetCorner = {
  name: string
  hidden: boolean
  columns: { column: number; letter: string }[]
  rows: { row: number; cells: { column: number; text: string }[] }[]
  more: boolean
}

export type Corner = { sheets: number; rows: number; columns: number; characters: number }
export const corner: Corner = { sheets: 10, rows: 100, columns: 30, characters: 400 }

/** Thrown to stop reading: a part of a million rows is not unpacked for its first hundred. */
class Enough extends Error {}

const stopAfter = (listener: XmlListener, rows: () => number, most: number): XmlListener => ({
  ...listener,
  open: (name, attributes, prefix) => {
    if (name === 'row' && rows() > most) throw new Enough()
    listener.open?.(name, attributes, prefix)
  },
})

/** The first rows of each sheet, the values as shown; hidden sheets too, named as such. */
export async function peekXlsx(parts: Parts, most: Corner = corner): Promise<SheetCorner[]> {
  const book = await readWorkbook(parts)
  const corners: SheetCorner[] = []
  for (const part of book.sheets.filter((one) => parts.has(one.part)).slice(0, most.sheets)) {
    const { listener, finish, rows } = sheetListener(book, part, [])
    await readXml(parts.open(part.part), part.part, stopAfter(listener, rows, most.rows)).catch((fault: unknown) => {
      if (!(fault instanceof Enough)) throw fault
    })
    const sheet = finish()
    const shown = sheet.rows.slice(0, most.rows)
    const columns = [...new Set(shown.flatMap((row) => [...row.cells.keys()]))].filter((column) => column <= most.columns)
    corners.push({
      name: sheet.name,
      hidden: sheet.hidden,
      columns: columns.toSorted((a, b) => a - b).map((column) => ({ column, letter: letters(column) })),
      rows: shown.map(({ row, cells }) => ({
        row,
        cells: [...cells.entries()]
          .filter(([column]) => column <= most.columns)
          .map(([column, { text }]) => ({ column, text: text.slice(0, most.characters) })),
      })),
      more: sheet.rows.length > most.rows,
    })
  }
  return corners
}
