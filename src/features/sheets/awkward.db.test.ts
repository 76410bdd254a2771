import { expect, test } from 'vitest'
import { addDays } from '#domain/day.ts'
import { makeZip } from '#documents/zip/make-zip.ts'
import { bookFaults } from '#test/office/book.ts'
import { useDatabase } from '#test/database.ts'
import { aFinding, issued, newCity } from '#test/factories.ts'
import { testClock } from '#test/server.ts'
import { sheetCalls } from '#test/sheet-calls.ts'
import { withCells, withRows, type Edit } from '#test/sheet-cells.ts'
import { drafted, planOf, wholeTask } from '#test/steps.ts'
import { aWholeServer } from '#test/whole-server.ts'

/** What a village sends back: days, numbers and names as people write them, a table as they rearrange it, a file as their program keeps it. */
const { db } = await useDatabase()
const city = await newCity(db)
const { ask, get, send, form } = await aWholeServer(db, city.sessions)
const { sheetOf, back, fill } = sheetCalls({ ask, send, form })
const finding = await aFinding(city)
await issued(city, city.inspection.id, addDays(testClock.today(), -30))
const plan = await planOf(city)
for (const text of ['追缴资金', '修订办法', '公开公示']) await drafted(city, plan.id, wholeTask(city, [finding.id], { text }))
const url = `/api/plans/${plan.id}`
const sheet = await sheetOf('handler', url)
const shown = async (edits: Edit[]) =>
  (await back('handler', await withCells(sheet, edits))).items.flatMap(({ cells, reasons }) => [
    ...cells.map(({ column, text }) => `${column}=${text}`),
    ...reasons,
  ])

test.each([
  '2026.12.5',
  '2026年12月5日',
  '2026/12/05',
  '20261205',
  '２０２６．１２．５',
  '2026年12月5日前',
  '2026-12-5 00:00:00',
  ' 2026. 12. 5. ',
])('a day typed as %s is that day', async (typed) => {
  expect(await shown([['1', 'due', typed]])).toEqual(['due=2026-12-05'])
})

test('a person is known by name, with a post, with a body, with spaces between', async () => {
  const { items } = await get('office', '/api/people?limit=200')
  const head = (items as { id: string; name: string; posts: { title: string; bodyName: string }[] }[]).find(
    ({ id }) => id === city.people.head,
  )!
  const { title, bodyName } = head.posts[0]!
  const spaced = [...head.name].join(' ')
  for (const typed of [
    head.name,
    `${head.name}（${bodyName}）`,
    `${head.name} (${title})`,
    `${head.name} ${title}`,
    `${title}　${head.name}`,
    spaced,
  ]) {
    const { items: asked } = await back('handler', await withCells(sheet, [['1', 'person', typed]]))
    expect(
      asked.map(({ cells, reasons }) => [cells.length, ...reasons]),
      typed,
    ).toEqual([[1]])
  }
  expect((await shown([['1', 'person', `${head.name}（县委书记）`]])).at(-1)).toContain('没有找到')
})

test('the same cell written with other signs is no difference', async () => {
  const { items } = await back('handler', sheet)
  expect(items).toEqual([])
  const now = (await get('handler', url)).tasks[0] as { due: string }
  const [year, month, day] = now.due.split('-').map(Number)
  expect(
    await shown([
      ['1', 'due', `${year}年${month}月${day}日`],
      ['1', 'text', ' 追缴资金 '],
    ]),
  ).toEqual([])
})

/** Two columns change places, as somebody drags them. */
const swapped = (bytes: Uint8Array, one: string, other: string): Promise<Uint8Array> =>
  withRows(bytes, (rows) =>
    rows.map((row) =>
      row.replaceAll(
        new RegExp(`r="(${one}|${other})(\\d+)"`, 'g'),
        (_, column: string, at: string) => `r="${column === one ? other : one}${at}"`,
      ),
    ),
  )

test('columns change places, and mean the same', async () => {
  const changed = await withCells(sheet, [['2', 'text', '修订发放办法']])
  const { items } = await back('handler', await swapped(changed, 'E', 'M'))
  expect(items.map(({ label, cells, reasons }) => [label, cells.map(({ column, text }) => `${column}=${text}`), reasons])).toEqual([
    ['2', ['text=修订发放办法'], []],
  ])
})

test('a file in another format, or another file, is told what it is and changes nothing', async () => {
  const old = new Uint8Array(2048)
  old.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
  const ods = makeZip([
    { name: 'mimetype', data: 'application/vnd.oasis.opendocument.spreadsheet' },
    { name: 'content.xml', data: '<office:document-content/>' },
  ])
  for (const bytes of [old, ods, new TextEncoder().encode('编号,整改任务\r\n1,追缴'), new TextEncoder().encode('<html><table/></html>')]) {
    const answer = await back('handler', bytes)
    expect([answer.status, answer.unmet?.length]).toEqual([422, 1])
    expect(JSON.stringify(answer)).toMatch(/xlsx/)
  }
})

test('it is taken in once, however it was written, and every sheet that goes out is one Excel has nothing to repair in', async () => {
  const filled = await swapped(
    await withCells(sheet, [
      ['3', 'due', '２０２６年１２月１日'],
      ['3', 'measures', '1、张榜公布（立行立改）\n2、回访'],
    ]),
    'F',
    'L',
  )
  const { items, sheet: kept } = await back('handler', filled)
  const keys = items.map(({ key }) => key)
  expect((await fill('handler', kept.id, keys)).map(({ done }) => done)).toEqual([true])
  expect((await back('handler', filled)).items).toEqual([])
  expect((await get('handler', url)).tasks[2]).toMatchObject({
    due: '2026-12-01',
    measures: [{ text: '张榜公布', horizon: 'at-once' }, { text: '回访' }],
  })
  const at = `/api/inspections/${city.inspection.id}`
  for (const one of [
    `${url}/sheet`,
    `${at}/sheet`,
    `${at}/sheet?of=tasks&lang=en`,
    '/api/sheets/rounds',
    '/api/sheets/work',
    '/api/sheets/inspections',
    '/api/sheets/ledger',
    '/api/sheets/ledger?group=body&lang=en',
  ])
    expect(await bookFaults(new Uint8Array((await ask('head', { url: one })).rawPayload)), one).toEqual([])
})
