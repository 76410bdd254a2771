import type { Passage } from '#documents/reading.ts'
import type { Sheet } from '#documents/ledger/table.ts'
import type { Parts } from '#documents/zip/parts.ts'
import { readXml } from '#documents/zip/xml.ts'
import { sheetListener } from './read-sheet.ts'
import { readWorkbook } from './workbook.ts'

/** Reads all sheets, hidden ones too (they are flagged): values as shown, days by their number format, merged cells filled. */
export async function readXlsx(
  parts: Parts,
  { signal, onRows }: { signal?: AbortSignal | undefined; onRows?: ((rows: number) => void) | undefined },
): Promise<{ passages: Passage[]; sheets: Sheet[] }> {
  const book = await readWorkbook(parts, signal)
  const passages: Passage[] = []
  const sheets: Sheet[] = []
  let before = 0
  for (const part of book.sheets) {
    if (!parts.has(part.part)) continue
    const { listener, finish, rows } = sheetListener(book, part, passages)
    async function* chunks(): AsyncGenerator<Uint8Array> {
      for await (const chunk of parts.open(part.part)) {
        yield chunk
        onRows?.(before + rows())
      }
    }
    await readXml(chunks(), part.part, listener, signal)
    sheets.push(finish())
    before += sheets.at(-1)!.rows.length
  }
  return { passages, sheets }
}
