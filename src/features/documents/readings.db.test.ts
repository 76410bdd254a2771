import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, expect, test, vi } from 'vitest'
import { makeZip } from '#documents/zip/make-zip.ts'
import { useDatabase } from '#test/database.ts'
import { anInspection, aRound, newCity, type City } from '#test/factories.ts'
import { feedbackLines, wordFile, workbook } from '#test/feedback-files.ts'
import { aReadingDesk, type Desk } from '#test/reading-desk.ts'
import { testClock } from '#test/server.ts'
import { rememberedColumns } from './column-mappings.store.ts'
import { shareOf } from './reading-job.ts'
import { limits } from './readings.ts'

// Each file starts a thread of its own, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 90_000 })

const { db } = await useDatabase()
let city: City
let desk: Desk

type Column = { column: number; header: string; field: string | null }
type Mapping = { sheet: string; headerFrom: number; headerTo: number; columns: Column[] }
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const kept = async () => [
  await db.selectFrom('document').select('id').execute(),
  await db.selectFrom('fact').select(['id', 'version']).where('stream', 'in', ['document', 'finding', 'inspection']).execute(),
]

beforeAll(async () => {
  city = await newCity(db)
  desk = await aReadingDesk(city)
})

const oldContainer = new Uint8Array(600)
oldContainer.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
const encrypted = new Uint8Array(Buffer.concat([oldContainer, Buffer.from('EncryptedPackage', 'utf16le')]))
const bomb = makeZip([{ name: 'word/document.xml', data: `<w>${' '.repeat(20_000_000)}</w>` }])
const garbled = new Uint8Array([0xff, 0x81, 0x20, 0xff, 0x0a, 0x81, 0xff])

const bad = [
  {
    what: 'a renamed zip',
    name: 'x.docx',
    bytes: makeZip([{ name: 'a.txt', data: 'a' }]),
    code: 'not-a-document',
    zh: '“x.docx”，但内容是压缩包',
    en: 'an archive',
  },
  { what: 'a renamed program', name: 'y.xlsx', bytes: utf8('MZ\u0000\u0003'), code: 'not-a-document', zh: '可执行程序', en: 'a program' },
  { what: 'an encrypted docx', name: 'a.docx', bytes: encrypted, code: 'encrypted', zh: '文件加了密码', en: 'protected by a password' },
  { what: 'a docx bomb', name: 'a.docx', bytes: bomb, code: 'too-much-inside', zh: '解开后过大', en: 'too large' },
  { what: 'a text of blanks', name: 'a.txt', bytes: utf8(' \r\n '), code: 'empty', zh: '文件是空的', en: 'The file is empty' },
  { what: 'an unknown encoding', name: 'a.txt', bytes: garbled, code: 'unknown-encoding', zh: '编码无法识别', en: 'encoding is not' },
]

test.each(bad)('$what: the screen is told what is wrong in both languages, and nothing is kept', async ({ name, bytes, code, zh, en }) => {
  const before = await kept()
  const { id } = (await desk.upload({ name, bytes })).json()
  expect(await desk.ended(id, { headers: { 'accept-language': 'zh' } })).toMatchObject({
    state: 'failed',
    kind: null,
    problem: { code, detail: expect.stringContaining(zh) },
  })
  expect(await desk.ended(id, { headers: { 'accept-language': 'en' } })).toMatchObject({ problem: { detail: expect.stringContaining(en) } })
  const imported = await desk.post('/api/documents', { readingId: id })
  expect([imported.statusCode, imported.json().unmet[0].code]).toEqual([409, 'reading-not-finished'])
  expect(await kept()).toEqual(before)
})

test('what is wrong with the server is not blamed on the file', async () => {
  const { id } = (await desk.upload({ name: 'a.txt', bytes: utf8(feedbackLines.join('\n')) })).json()
  await rm(join(desk.dir, 'arriving'), { recursive: true })
  const reading = await desk.ended(id)
  await mkdir(join(desk.dir, 'arriving'))
  expect(reading).toMatchObject({ state: 'failed', problem: { code: 'fault', detail: expect.stringContaining(id) } })
})

test('an empty upload is refused at once', async () => {
  const answer = await desk.upload({ name: 'a.docx', bytes: new Uint8Array() })
  expect([answer.statusCode, answer.json().code]).toEqual([422, 'empty-file'])
})

test('a reading that is called off is gone, and its worker is free for the next', async () => {
  const rows = Array.from({ length: 3000 }, (_, at) => [at, `问题${at}`, `措施${at}`])
  const bytes = await workbook({ rows: [['序号', '问题', '整改措施'], ...rows] })
  const uploads = [await desk.upload({ name: 'a.xlsx', bytes }), await desk.upload({ name: 'b.xlsx', bytes })]
  expect(uploads.map((each) => each.json())).toMatchObject([{ state: 'reading' }, { state: 'reading' }])
  const third = (await desk.upload({ name: 'c.docx', bytes: await wordFile(feedbackLines) })).json()
  expect(third).toMatchObject({ state: 'waiting', progress: 0 })
  for (const each of uploads) {
    const url = `/api/readings/${each.json().id}`
    expect((await desk.remove(url)).statusCode).toBe(204)
    expect((await desk.get(url)).statusCode).toBe(404)
    expect((await desk.post('/api/documents', { readingId: each.json().id })).statusCode).toBe(404)
  }
  expect(await desk.ended(third.id)).toMatchObject({ state: 'read', kind: 'feedback' })
})

test('nobody has more than a few files read at once', async () => {
  const bytes = await wordFile(feedbackLines)
  const who = 'collector'
  const answers = await Promise.all(Array.from({ length: limits.perPerson + 1 }, () => desk.upload({ name: 'a.docx', bytes }, { who })))
  expect(answers.map((each) => each.statusCode).toSorted()).toEqual([...Array<number>(limits.perPerson).fill(202), 422])
  const refused = answers.find((each) => each.statusCode === 422)!
  expect(refused.json().unmet).toMatchObject([{ code: 'readings-at-limit', values: { limit: limits.perPerson } }])
  for (const each of answers) if (each.statusCode === 202) await desk.remove(`/api/readings/${each.json().id}`, { who })
})

test('a reading nobody asks for is forgotten', async () => {
  const { id } = (await desk.upload({ name: 'a.txt', bytes: utf8(feedbackLines.join('\n')) })).json()
  await desk.ended(id)
  const now = testClock.now()
  try {
    testClock.set(new Date(Date.parse(now) + (limits.minutes + 1) * 60_000).toISOString())
    expect((await desk.get(`/api/readings/${id}`)).statusCode).toBe(404)
  } finally {
    testClock.set(now)
  }
})

const read = async (name: string, bytes: Uint8Array) => {
  const { id } = (await desk.upload({ name, bytes })).json()
  return desk.ended(id) as Promise<Record<string, unknown>>
}
const fieldsOf = (reading: Record<string, unknown>): (string | null)[] =>
  (reading['columnMapping'] as Mapping[])[0]!.columns.map(({ field }) => field)

test('columns that were understood wrongly are corrected, and the next ledger with these headers is read so', async () => {
  const ledger = (number: number) =>
    workbook({
      sheet: `第${number}期`,
      rows: [
        ['序号', '问题', '备注'],
        [number, `问题${number}`, '逐户核查'],
      ],
    })
  const first = await read('一期.xlsx', await ledger(1))
  expect([fieldsOf(first), first['remembered']]).toEqual([['number', 'finding', 'note'], false])
  const [sheet] = first['columnMapping'] as Mapping[]
  const columns = sheet!.columns.map((column) => (column.field === 'note' ? { ...column, field: 'measure' } : column))
  const again = await desk.post(`/api/readings/${first['id']}/mapping`, { mapping: [{ ...sheet, columns }] })
  expect([again.statusCode, again.json().state]).toEqual([202, 'reading'])
  const corrected = await desk.ended(again.json().id)
  expect(corrected).toMatchObject({ state: 'read', counts: { measure: 1 } })
  await desk.post('/api/documents', { readingId: again.json().id })

  const second = await read('二期.xlsx', await ledger(2))
  expect([fieldsOf(second), second['remembered'], second['counts']]).toMatchObject([['number', 'finding', 'measure'], true, { measure: 1 }])
  const elsewhere = await anInspection(city, (await aRound(city, 2)).id, { bodyId: city.bodies.townA })
  const shas = await db.selectFrom('columnMapping').select(['sender', 'headerSha']).execute()
  expect(shas.map(({ sender }) => sender).toSorted()).toEqual([city.bodies.bureauA, 'office'].toSorted())
  expect(await rememberedColumns(db, elsewhere, [shas[0]!.headerSha])).toMatchObject([{ mapping: { headerTo: 1 } }])
})

test('a header nobody knows is named once', async () => {
  const ledger = (number: number) => utf8(`甲,乙,丙\n${number},账目不清${number},逐笔核对\n`)
  const first = await read('a.csv', ledger(1))
  expect(first).toMatchObject({
    state: 'read',
    counts: { finding: 0 },
    warnings: [{ code: 'header-missing', detail: expect.stringContaining('没有认出表头') }],
  })
  const given = ['number', 'finding', 'measure'].map((field, at) => ({ column: at + 1, header: '', field }))
  const [sheet] = first['columnMapping'] as Mapping[]
  const mapping = [{ sheet: sheet!.sheet, headerFrom: 1, headerTo: 1, columns: given }]
  await desk.post(`/api/readings/${first['id']}/mapping`, { mapping })
  expect(await desk.ended(first['id'] as string)).toMatchObject({ state: 'read', counts: { finding: 1, measure: 1 } })
  await desk.post('/api/documents', { readingId: first['id'] })
  expect(await read('b.csv', ledger(2))).toMatchObject({ remembered: true, counts: { finding: 1, measure: 1 } })
})

test('a mapping is refused for what is no table, for fields nobody knows, and while the file is read', async () => {
  const mapping = [{ sheet: '甲', headerFrom: 1, headerTo: 1, columns: [{ column: 1, header: '', field: 'finding' }] }]
  const { id } = (await desk.upload({ name: 'a.docx', bytes: await wordFile(feedbackLines) })).json()
  const early = await desk.post(`/api/readings/${id}/mapping`, { mapping })
  expect([early.statusCode, early.json().unmet[0].code]).toEqual([409, 'reading-not-finished'])
  await desk.ended(id)
  const prose = await desk.post(`/api/readings/${id}/mapping`, { mapping })
  expect([prose.statusCode, prose.json().unmet[0].code]).toEqual([409, 'reading-not-a-table'])
  const unknown = [{ ...mapping[0], columns: [{ column: 1, header: '', field: 'weather' }] }]
  expect((await desk.post(`/api/readings/${id}/mapping`, { mapping: unknown })).statusCode).toBe(400)
})

test('errors in cells come with their place and their words', async () => {
  const rows = [
    ['序号', '问题', '开始时间', '完成时限'],
    [1, '甲', '2026-02-30', '2026-06-30'],
    [2, '乙', '2026-07-01', '2026-06-30'],
  ]
  const reading = await read('a.xlsx', await workbook({ rows }))
  expect(reading).toMatchObject({
    cellErrorCount: 2,
    cellErrors: [
      { cell: 'C2', code: 'bad-date', value: '2026-02-30', detail: expect.stringContaining('不是存在的日期') },
      { cell: 'D3', code: 'due-before-start' },
    ],
  })
})

test.each([
  [{ stage: 'opening', done: 0, total: null }, 0],
  [{ stage: 'reading', done: 5, total: 10 }, 0.325],
  [{ stage: 'reading', done: 20_000, total: null }, 0.55],
  [{ stage: 'understanding', done: 0, total: 0 }, 0.9],
] as const)('progress %j stands at %d', (progress, share) => {
  expect(shareOf(progress)).toBeCloseTo(share, 2)
})
