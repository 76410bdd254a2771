import { buffer } from 'node:stream/consumers'
import { Readable } from 'node:stream'
import { expect, test } from 'vitest'
import { openDocument } from '#documents/open-document.ts'
import { useDatabase } from '#test/database.ts'
import { aFinding, newCity, type PersonKey } from '#test/factories.ts'
import { sheetCalls } from '#test/sheet-calls.ts'
import { backOf, withCells } from '#test/sheet-cells.ts'
import { testClock } from '#test/server.ts'
import { aWholeServer } from '#test/whole-server.ts'
import { ledgerSheetExport } from './ledger-sheet.ts'

const { db } = await useDatabase()
const city = await newCity(db)
const { ask, get, send, form, files } = await aWholeServer(db, city.sessions)
const { back, fill } = sheetCalls({ ask, send, form })
const draft = await aFinding(city, { text: '资金拨付不及时。', money: [{ text: '3.5万元', minor: 3_500_000, currency: 'CNY' }] })

const rowsOf = async (who: PersonKey, url: string): Promise<string[][]> => {
  const answer = await ask(who, { url })
  expect(answer.statusCode, answer.body.slice(0, 300)).toBe(200)
  const { tables } = await openDocument(new Uint8Array(answer.rawPayload), 'x.xlsx')
  return tables[0]!.rows.map(({ cells }) => [...cells.values()].map(({ text }) => text))
}

test('rounds and inspections go out as they stand, scoped', async () => {
  const rounds = await rowsOf('office', '/api/sheets/rounds')
  expect(rounds[0]).toEqual(['巡察轮次'])
  expect(rounds[1]![0]).toContain('数据截至 2026-11-22 12:00')
  expect(rounds.at(-1)).toEqual(expect.arrayContaining(['第一轮', '常规巡察', '否']))
  const inspections = await rowsOf('office', '/api/sheets/inspections?lang=en')
  expect(inspections.at(-1)).toEqual(expect.arrayContaining(['甲县民政局', 'No', '1']))
  expect(await rowsOf('strangerOffice', '/api/sheets/inspections')).toHaveLength(3)
  expect(await rowsOf('office', `/api/sheets/inspections?roundId=${city.round.id}`)).toHaveLength(4)
  expect(await rowsOf('office', `/api/sheets/inspections?roundId=${city.inspection.id}`)).toHaveLength(3)
  expect((await rowsOf('office', '/api/sheets/work')).at(-1)).toEqual(expect.arrayContaining(['印发反馈', '甲县民政局', '未到期']))
  expect(await rowsOf('strangerOffice', '/api/sheets/work')).toHaveLength(3)
})

test('the ledger goes out with the columns of its view, and a draft comes back changed', async () => {
  const url = '/api/sheets/ledger?columns=number,text,money,weight,state&state=draft'
  const rows = await rowsOf('office', url)
  expect(rows.at(-2)!.slice(1)).toEqual(['编号', '问题', '金额（元）', '轻重', '状态'])
  expect(rows.at(-1)!.slice(1)).toEqual([expect.stringMatching(/-001$/), '资金拨付不及时。', '35000', '一般', '草稿'])
  const bytes = new Uint8Array((await ask('office', { url })).rawPayload)
  const number = (await backOf(bytes)).rows[0]!.cells.get('number')!.text
  const { items, sheet } = await back(
    'office',
    await withCells(bytes, [
      [number, 'text', '资金拨付不及时、不足额。'],
      [number, 'state', '已销号'],
    ]),
  )
  expect(items.map(({ act, reasons }) => [act, reasons.length])).toEqual([
    [null, 1],
    ['amend-finding', 0],
  ])
  await fill(
    'office',
    sheet.id,
    items.map(({ key }) => key),
  )
  expect((await get('office', `/api/findings/${draft.id}`)).finding).toMatchObject({ text: '资金拨付不及时、不足额。', state: 'draft' })
  expect(await rowsOf('strangerOffice', url)).toHaveLength(4)
})

test('the same in the background: named at the door, made row by row', async () => {
  const whom = {
    db,
    files,
    actor: city.acting('office').actor,
    today: testClock.today(),
    now: testClock.now(),
    time: '12:00',
    lang: 'zh' as const,
  }
  expect(await ledgerSheetExport.describe(whom, { view: 'columns=nonsense' })).toBeNull()
  expect(await ledgerSheetExport.describe(whom, { view: 'group=body' })).toMatchObject({ name: '问题台账-2026-11-22.xlsx' })
  const making = { ...whom, progress: () => {}, signal: new AbortController().signal }
  const bytes = new Uint8Array(await buffer(Readable.from(ledgerSheetExport.make(making, { view: 'group=body&columns=number,text' }))))
  expect((await backOf(bytes)).rows.map(({ mark }) => mark)).toEqual([{ id: draft.id, version: expect.any(Number) }])
})
