import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { openDocument } from '#documents/open-document.ts'
import type { Sheet } from '#documents/ledger/table.ts'
import { bookFaults } from '#test/office/book.ts'
import type { Book, SheetColumn, SheetRow } from './book.ts'
import { canonicalText, canonicalValue } from './canonical.ts'
import { markOf, readMark } from './marks.ts'
import { readBack } from './read-back.ts'
import { bookBytes } from './write-book.ts'

const columns: SheetColumn[] = [
  { key: 'number', title: '编号', kind: 'number', width: 8 },
  { key: 'text', title: '内容', kind: 'long', width: 40 },
  { key: 'due', title: '时限', kind: 'day', width: 12 },
  { key: 'money', title: '金额（元）', kind: 'money', width: 14 },
  { key: 'state', title: '状态', kind: 'text', width: 10, list: 'states' },
]
const id = (n: number): string => `0190a000-0000-7000-8000-${String(n).padStart(12, '0')}`
const row = (n: number, cells: SheetRow['cells'] = {}): SheetRow => ({
  id: id(n),
  version: n,
  cells: { number: n, text: `第${n}条`, due: '2026-11-22', money: 123_456, state: '整改中', ...cells },
  open: ['text'],
})
const bookOf = (rows: Iterable<SheetRow>, more: Partial<Book> = {}): Book => ({
  sheets: [{ name: '任务', title: '任务清单', lines: ['数据截至'], columns, frozen: 1, rows, marked: true, openColumns: ['text'] }],
  lists: { states: ['整改中', '已完成'] },
  about: { rectify: '1', kind: 'tasks' },
  words: { mark: '标记', page: '&P / &N' },
  ...more,
})
const tablesOf = async (book: Book): Promise<Sheet[]> => (await openDocument(await bookBytes(book), 'x.xlsx')).tables

describe('a workbook of ours', () => {
  test('is read as it was written: real days, numbers, text that looks like a formula', async () => {
    const tables = await tablesOf(bookOf([row(1, { text: '=1+1' }), row(2, { text: '@甲 <乙> & "丙"\n丁 _x0041_' })]))
    expect(tables.map(({ name, hidden }) => [name, hidden])).toEqual([
      ['任务', false],
      ['_lists', true],
      ['_rectify', true],
    ])
    const [first, second] = tables[0]!.rows.slice(-2)
    expect([...first!.cells.values()].slice(1).map(({ text, day }) => day ?? text)).toEqual([
      '1',
      '=1+1',
      '2026-11-22',
      '1234.56',
      '整改中',
    ])
    expect(first!.cells.get(3)).not.toHaveProperty('formula')
    expect(second!.cells.get(3)!.text).toBe('@甲 <乙> & "丙"\n丁 _x0041_')
  })

  test('Excel finds nothing to repair in it: as it is, without rows, with room for more, with a text as long as a cell', async () => {
    const long = row(2, { text: `　前后有空格 \n${'长'.repeat(32_000)} ` })
    const part = bookOf([row(1), long]).sheets[0]!
    for (const book of [
      bookOf([row(1), long]),
      bookOf([]),
      bookOf([row(1)], { sheets: [{ ...part, blank: 30, marked: false }] }),
      bookOf([], { lists: {} }),
    ])
      expect(await bookFaults(await bookBytes(book))).toEqual([])
  })

  test('untouched, nothing in it is touched', async () => {
    const back = readBack(await tablesOf(bookOf([row(1), row(2, { text: null, due: null, money: null })])))!
    expect(back.about).toMatchObject({ said: { rectify: '1', kind: 'tasks' }, rows: [id(1), id(2)] })
    expect(back.missing).toEqual([])
    expect(back.rows.map(({ mark }) => mark)).toEqual([
      { id: id(1), version: 1 },
      { id: id(2), version: 2 },
    ])
    expect(back.rows.flatMap(({ cells }) => [...cells.values()].filter(({ touched }) => touched))).toEqual([])
  })

  test('any values come back untouched', async () => {
    const value = {
      text: fc.option(
        fc.string({ unit: 'grapheme', maxLength: 12 }).map((text) => `${text}。`),
        { nil: null },
      ),
      due: fc.option(fc.constantFrom('2026-02-28', '1999-12-31', '2400-01-01'), { nil: null }),
      money: fc.option(fc.integer({ min: -1e12, max: 1e12 }), { nil: null }),
    }
    await fc.assert(
      fc.asyncProperty(fc.array(fc.record(value), { minLength: 1, maxLength: 8 }), async (all) => {
        const back = readBack(await tablesOf(bookOf(all.map((cells, at) => row(at + 1, cells)))))!
        expect(back.rows.flatMap(({ cells }) => [...cells].filter(([, { touched }]) => touched))).toEqual([])
        expect(back.rows).toHaveLength(all.length)
      }),
      { numRuns: 40 },
    )
  })

  test('rows sorted, columns moved, some added: what was changed is known', async () => {
    const [seen, ...hidden] = await tablesOf(bookOf([row(1), row(2)]))
    const swap = new Map([
      [1, 9],
      [2, 3],
      [3, 2],
      [4, 4],
      [5, 7],
      [6, 5],
    ])
    const moved = seen!.rows.map(({ row: at, cells }) => ({
      row: at <= 3 ? at : 9 - at,
      cells: new Map([...cells].map(([column, cell]) => [swap.get(column)!, cell])),
    }))
    const second = moved.at(-1)!
    second.cells.set(2, { ...second.cells.get(2)!, text: '改过了' })
    second.cells.set(6, { ...second.cells.get(2)!, text: '自己加的一列' })
    const back = readBack([{ ...seen!, name: '改名', rows: moved.toSorted((a, b) => a.row - b.row) }, ...hidden])!
    const touched = back.rows.flatMap((one) =>
      [...one.cells].filter(([, cell]) => cell.touched).map(([key, cell]) => [one.mark, key, cell]),
    )
    expect(touched).toEqual([[{ id: id(2), version: 2 }, 'text', expect.objectContaining({ text: '改过了', at: 'B4' })]])
  })

  test('a column that was taken out is missing, not emptied', async () => {
    const [seen, ...hidden] = await tablesOf(bookOf([row(1)]))
    for (const { cells } of seen!.rows.slice(2)) cells.delete(4)
    const back = readBack([seen!, ...hidden])!
    expect(back.missing.map(({ key }) => key)).toEqual(['due'])
    expect(back.rows[0]!.cells.has('due')).toBe(false)
  })

  test('a workbook of somebody else is none of ours', async () => {
    const [seen] = await tablesOf(bookOf([row(1)]))
    expect(readBack([seen!])).toBeNull()
  })
})

describe('marks', () => {
  const mark = { id: id(7), version: 12, prints: ['0000001', '0000002'] }
  test('come back', () => expect(readMark(` ${markOf(mark, 'a,b')} `, 'a,b')).toEqual(mark))
  test('dragged down, cut or of another sheet they are none', () => {
    const text = markOf(mark, 'a,b')
    expect(readMark(text, 'b,a')).toBeNull()
    expect(readMark(text.slice(0, -1), 'a,b')).toBeNull()
    expect(readMark(text.replace('.12.', '.13.'), 'a,b')).toBeNull()
    expect(readMark(text.replace(id(7), id(8)), 'a,b')).toBeNull()
  })
})

test.each([
  ['number', '１，２００', '1200'],
  ['money', '¥1,234.50', '1234.5'],
  ['money', '1234.50元', '1234.5'],
  ['percent', '60%', '60'],
  ['percent', '六成', '六成'],
  ['day', '2026年3月5日', '2026-03-05'],
  ['day', '2026/3/5', '2026-03-05'],
  ['day', '2026-02-30', '2026-02-30'],
  ['day', '2026年3月', '2026年3月'],
  ['long', ' 一\r\n二 ', '一\n二'],
] as const)('%s %s is read as %s', (kind, text, expected) => expect(canonicalText(kind, text)).toBe(expected))

test('what we write and what is read back are the same text', () => {
  expect(canonicalValue('money', 123_450)).toBe(canonicalText('money', '1,234.50'))
  expect(canonicalValue('day', '2026-03-05')).toBe(canonicalText('day', '2026-3-5'))
})
