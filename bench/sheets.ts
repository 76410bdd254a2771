import { createWriteStream } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Book, SheetRow } from '#documents/sheets/book.ts'
import { writeBook } from '#documents/sheets/write-book.ts'
import { columns, columnKeys } from '#domain/ledger/columns.ts'

/**
 * How long a ledger takes as a workbook and how much memory that needs: `node bench/sheets.ts [rows]`. The rows are made up here, so that the figure is
 * the writer's own; with a database behind it the reading comes on top.
 */
const rows = Number(process.argv[2] ?? 100_000)
const keys = columnKeys.slice(0, 24)
const kindOf = { text: 'long', day: 'day', count: 'number', money: 'money', percent: 'percent' } as const

const cellOf = (key: (typeof keys)[number], row: number): string | number => {
  const { kind } = columns[key]
  if (kind === 'day') return `2026-${String((row % 12) + 1).padStart(2, '0')}-15`
  if (kind === 'money') return row * 12_345
  if (kind === 'count') return row % 9
  return key === 'text'
    ? `第${row}项：低保资金发放不及时，涉及${row % 97}户，未按规定公示，群众反映较多。`
    : `${columns[key].zh}${row % 500}`
}

async function* made(): AsyncGenerator<SheetRow> {
  for (let row = 1; row <= rows; row += 1) {
    const id = `0190a000-0000-7000-8000-${String(row).padStart(12, '0')}`
    yield { id, version: 1, cells: Object.fromEntries(keys.map((key) => [key, cellOf(key, row)])) }
    // As rows come from a database: in batches, between which the others have their turn.
    if (row % 500 === 0) await new Promise((on) => setImmediate(on))
  }
}

const book: Book = {
  sheets: [
    {
      name: '台账',
      title: '问题台账',
      lines: ['数据截至'],
      columns: keys.map((key) => ({ key, title: columns[key].zh, kind: kindOf[columns[key].kind], width: 20 })),
      frozen: 2,
      rows: made(),
      marked: true,
    },
  ],
  lists: {},
  about: { rectify: '1', kind: 'findings', lang: 'zh' },
  words: { mark: '标记', page: '&P' },
}

let most = 0
const watch = setInterval(() => (most = Math.max(most, process.memoryUsage().rss)), 20)
const before = process.memoryUsage().rss
const began = performance.now()
const cpu = process.cpuUsage()
const place = join(tmpdir(), `rectify-sheet-${process.pid}.xlsx`)
const file = createWriteStream(place)
await pipeline(Readable.from(writeBook(book)), file)
clearInterval(watch)
const { user, system } = process.cpuUsage(cpu)
const megabytes = (bytes: number): string => `${Math.round(bytes / 1_048_576)} MB`
process.stdout.write(
  `${rows} rows × ${keys.length} columns: ${((performance.now() - began) / 1000).toFixed(1)} s, cpu ${((user + system) / 1e6).toFixed(1)} s, ` +
    `file ${megabytes(file.bytesWritten)}, RSS ${megabytes(before)} before, ${megabytes(most)} at most\n`,
)
await rm(place)
