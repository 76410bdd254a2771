import { buffer } from 'node:stream/consumers'
import { Readable } from 'node:stream'
import { letters } from '#documents/ledger/table.ts'
import { openDocument } from '#documents/open-document.ts'
import { readBack, type ReadBack } from '#documents/sheets/read-back.ts'
import { makeZip } from '#documents/zip/make-zip.ts'
import { openParts } from '#documents/zip/parts.ts'

/** A sheet of ours in the hands of somebody with another program: the file itself is changed, cell by cell. */

export async function backOf(bytes: Uint8Array): Promise<ReadBack> {
  const { tables } = await openDocument(bytes, 'x.xlsx')
  return readBack(tables)!
}

async function partsOf(bytes: Uint8Array): Promise<Map<string, string>> {
  const parts = await openParts(bytes)
  const texts = new Map<string, string>()
  for (const name of parts.names) texts.set(name, (await buffer(Readable.from(parts.open(name)))).toString())
  return texts
}

const first = 'xl/worksheets/sheet1.xml'
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** `[row's number, column's key, what is written into it]`. */
export type Edit = readonly [number: string, key: string, text: string]

export async function withCells(bytes: Uint8Array, edits: readonly Edit[]): Promise<Uint8Array> {
  const { rows } = await backOf(bytes)
  const parts = await partsOf(bytes)
  let xml = parts.get(first)!
  for (const [number, key, text] of edits) {
    const at = rows.find(({ cells }) => cells.get('number')?.text === number)!.cells.get(key)!.at
    const cell = text === '' ? `<c r="${at}"/>` : `<c r="${at}" t="inlineStr"><is><t>${escaped(text)}</t></is></c>`
    xml = xml.replace(new RegExp(`<c r="${at}"(?:[^>]*/>|.*?</c>)`, 's'), () => cell)
  }
  return makeZip([...parts].map(([name, data]) => ({ name, data: name === first ? xml : data })))
}

/** The rows of the sheet as text, changed by whoever holds the file. */
export async function withRows(bytes: Uint8Array, change: (rows: string[]) => string[]): Promise<Uint8Array> {
  const parts = await partsOf(bytes)
  const xml = parts.get(first)!.replace(/<sheetData>(.*)<\/sheetData>/s, (_, inside: string) => {
    const rows = inside.match(/<row .*?<\/row>/gs) ?? []
    return `<sheetData>${change(rows).join('')}</sheetData>`
  })
  return makeZip([...parts].map(([name, data]) => ({ name, data: name === first ? xml : data })))
}

/** Moves a row to another place: its own number and those of its cells. */
export const movedTo = (row: string, at: number): string =>
  row.replace(/<row r="\d+"/, `<row r="${at}"`).replaceAll(/<c r="([A-Z]+)\d+"/g, `<c r="$1${at}"`)

/** Writes new records into the blank rows at the foot, by the columns' keys. */
export async function withAdded(bytes: Uint8Array, added: readonly Record<string, string>[]): Promise<Uint8Array> {
  const { about } = await backOf(bytes)
  const left = [...added]
  return withRows(bytes, (rows) =>
    rows.map((row) => {
      const at = /<row r="(\d+)"/.exec(row)![1]!
      const one = row.includes('<v>') || row.includes('<is>') ? undefined : left.shift()
      if (!one) return row
      const cells = about.columns.flatMap(({ key }, index) =>
        one[key] === undefined ? [] : [`<c r="${letters(index + 2)}${at}" t="inlineStr"><is><t>${escaped(one[key])}</t></is></c>`],
      )
      return `<row r="${at}">${cells.join('')}</row>`
    }),
  )
}
