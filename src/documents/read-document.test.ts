import exceljs from 'exceljs'
import { Document, Packer, Paragraph, Table, TableCell, TableRow } from 'docx'
import { describe, expect, test } from 'vitest'
import type { Progress } from './open-document.ts'
import { readDocument } from './read-document.ts'
import { readInWorker } from './read-in-worker.ts'
import type { Reading } from './reading.ts'
import { lostSpans } from './text/unread.ts'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const readingOf = async (bytes: Uint8Array, name: string): Promise<Reading> => {
  const result = await readDocument(bytes, name)
  if ('problem' in result) throw new Error(JSON.stringify(result.problem))
  expect(lostSpans(result.reading)).toEqual([])
  return result.reading
}

const ledger = [
  ['序号', '问题', '整改措施', '完成时限'],
  ['1', '学习不深入，\n有差距', '一是学习', '2024-06-30'],
  ['2', '资金"闲置"', '收回', '2024-07-31'],
]
const quoted = (text: string): string => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

async function workbook(rows: readonly (readonly string[])[]): Promise<Uint8Array> {
  const book = new exceljs.Workbook()
  book.addWorksheet('台账').addRows(rows.map((row) => [...row]))
  return new Uint8Array((await book.xlsx.writeBuffer()) as ArrayBuffer)
}

const wordTable = async (rows: readonly (readonly string[])[]): Promise<Uint8Array> => {
  const table = new Table({
    rows: rows.map(
      (row) =>
        new TableRow({ children: row.map((text) => new TableCell({ children: text.split('\n').map((line) => new Paragraph(line)) })) }),
    ),
  })
  return new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph('整改台账'), table] }] })))
}

describe('one ledger in every form reads the same', () => {
  test.each<[string, () => Promise<Uint8Array>, string]>([
    ['xlsx', () => workbook(ledger), 'a.xlsx'],
    ['docx table', () => wordTable(ledger), 'a.docx'],
    ['csv', async () => utf8(ledger.map((row) => row.map(quoted).join(',')).join('\r\n')), 'a.csv'],
    ['tsv', async () => utf8(ledger.map((row) => row.map(quoted).join('\t')).join('\n')), 'a.txt'],
    ['csv with semicolons and a mark', async () => utf8('\ufeff' + ledger.map((row) => row.map(quoted).join(';')).join('\n')), 'b'],
  ])('%s', async (_, bytes, name) => {
    const reading = await readingOf(await bytes(), name)
    expect(reading.kind).toBe('ledger')
    expect(reading.findings.map(({ number, text, measures, fields }) => [number, text, measures[0]!.text, fields.due])).toEqual([
      ['1', '学习不深入，\n有差距', '一是学习', '2024-06-30'],
      ['2', '资金"闲置"', '收回', '2024-07-31'],
    ])
    expect(reading.findings[1]!.spans.map(({ passage }) => reading.passages[passage]!.place)).toMatchObject([{ in: 'cell', cell: 'B3' }])
  })
})

test('prose with commas and a line with ledger words stays prose', async () => {
  const text = '区委第二巡察组对甲局党组进行了巡察，问题，措施，时限。\n现将整改情况通报如下：\n1.关于“推进缓慢”问题，已完成整改。'
  expect((await readingOf(utf8(text), 'a.txt')).kind).not.toBe('ledger')
})

test('a csv whose header nobody knows is a ledger that asks for its columns', async () => {
  const reading = await readingOf(utf8('x,y,z\n1,2,3\n'), 'a.csv')
  expect([reading.kind, reading.findings, reading.warnings.map(({ code }) => code)]).toEqual(['ledger', [], ['header-missing']])
})

describe('reading in a thread of its own', () => {
  const many = [ledger[0]!, ...Array.from({ length: 600 }, (_, at) => [String(at + 1), `问题${at}`, `措施${at}`, '2024-06-30'])]

  test('gives what reading here gives, and says how far it is', async () => {
    const bytes = await workbook(many)
    const steps: Progress[] = []
    const result = await readInWorker(bytes, 'a.xlsx', { onProgress: (progress) => steps.push(progress) })
    expect(result).toEqual(await readDocument(bytes, 'a.xlsx'))
    expect(steps.map(({ stage }) => stage)).toContain('understanding')
  })

  test('can be called off', async () => {
    const stop = new AbortController()
    const result = await readInWorker(await workbook(many), 'a.xlsx', { signal: stop.signal, onProgress: () => stop.abort() })
    expect(result).toEqual({ problem: { code: 'cancelled', values: {} } })
  })

  test('a file that needs more memory than it may have ends the thread and nothing else', async () => {
    const result = await readInWorker(await workbook(many), 'a.xlsx', { memoryMegabytes: 8 })
    expect(result).toEqual({ problem: { code: 'out-of-memory', values: {} } })
  })
})
