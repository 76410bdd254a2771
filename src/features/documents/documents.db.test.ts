import { beforeAll, expect, test, vi } from 'vitest'
import type { Finding } from '#domain/finding/finding.ts'
import type { Suggestion } from '#domain/inspection/suggestion.ts'
import { allStreams, findingStream, inspectionStream, suggestionStream } from '#platform/trail/streams.ts'
import { factsOf, readStream, readStreams } from '#platform/trail/trail.store.ts'
import { verifyStreams } from '#platform/trail/verify.ts'
import { useDatabase } from '#test/database.ts'
import { aFinding, anInspection, aRound, issued, newCity, type City } from '#test/factories.ts'
import { clueWords, feedbackLines, feedbackTitle, wordFile, workbook } from '#test/feedback-files.ts'
import { aReadingDesk, type Desk } from '#test/reading-desk.ts'

// Each file starts a thread of its own, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 })

const { db } = await useDatabase()
let city: City
let desk: Desk

type Node = { id: string; kind: string; text: string; spans: { passage: number }[]; fields: Record<string, string>; children: Node[] }
const flat = (tree: Node[]): Node[] => tree.flatMap((node) => [node, ...flat(node.children)])
const pageOf = async (id: string) => (await desk.get(`/api/documents/${id}`)).json()
const findingsOf = async (inspectionId: string): Promise<Finding[]> => {
  const ids = await db.selectFrom('finding').select('id').where('inspectionId', '=', inspectionId).orderBy('number').execute()
  const findings = await readStreams(
    db,
    findingStream,
    ids.map(({ id }) => id),
  )
  return findings.toSorted((a, b) => a.number - b.number)
}
const suggestionsOf = async (inspectionId: string): Promise<Suggestion[]> => {
  const ids = await db.selectFrom('suggestion').select('id').where('inspectionId', '=', inspectionId).execute()
  const suggestions = await readStreams(
    db,
    suggestionStream,
    ids.map(({ id }) => id),
  )
  return suggestions.toSorted((a, b) => a.number - b.number)
}
let rounds = 1
const inspectionOfItsOwn = async (): Promise<string> => (await anInspection(city, (await aRound(city, (rounds += 1))).id)).id

/** Edits in a row, each upon the version the one before left. */
async function edit(id: string, version: number, ...edits: object[]): Promise<number> {
  for (const each of edits) {
    const answer = await desk.post(`/api/documents/${id}/edits`, each, { seen: version })
    expect(answer.json()).toMatchObject({ version: version + 1 })
    version += 1
  }
  return version
}

beforeAll(async () => {
  city = await newCity(db)
  desk = await aReadingDesk(city)
})

test('a Word file is uploaded, read, imported, corrected and confirmed into drafts', async () => {
  const bytes = await wordFile(feedbackLines)
  const uploaded = await desk.upload({ name: '反馈意见.docx', bytes })
  expect([uploaded.statusCode, uploaded.headers.location]).toEqual([202, `/api/readings/${uploaded.json().id}`])
  const reading = await desk.ended(uploaded.json().id)
  expect(reading).toMatchObject({ state: 'read', progress: 1, kind: 'feedback', problem: null, importedAlready: null })
  expect(reading).toMatchObject({
    head: { title: feedbackTitle, clues: { mentioned: true, count: 2 } },
    counts: { finding: 3, suggestion: 2, clue: 1 },
  })

  const { id } = (await desk.post('/api/documents', { readingId: uploaded.json().id })).json()
  const page = await pageOf(id)
  const nodes = flat(page.tree)
  const node = (text: string): string => nodes.find((one) => one.text.includes(text))!.id
  expect(page).toMatchObject({ name: '反馈意见.docx', kind: 'feedback', state: 'open', version: 1, importedBy: city.people.office })
  expect(page.can.map(({ act, allowed }: { act: string; allowed: boolean }) => [act, allowed])).toEqual([
    ['edit', true],
    ['confirm', true],
    ['discard', true],
  ])

  const version = await edit(
    id,
    1,
    { edit: 'correct', id: node('拆分'), text: '采购管理不严格，拆分合同规避招标，涉及168万元。' },
    { edit: 'set-field', id: node('低保'), field: 'weight', value: 'key' },
    { edit: 'set-field', id: node('低保'), field: 'category', value: 'duties' },
    { edit: 'set-field', id: node('低保'), field: 'suggestions', value: node('压实主体责任') },
    { edit: 'split', id: node('临时救助'), at: '临时救助审批超过时限。'.length },
  )
  const confirmed = await desk.post(`/api/documents/${id}/confirmation`, {}, { seen: version })
  expect(confirmed.json()).toEqual({ id, version: version + 1, state: 'confirmed', findings: 4, suggestions: 2 })

  const findings = await findingsOf(city.inspection.id)
  const suggestions = await suggestionsOf(city.inspection.id)
  expect(findings.map(({ number, headings, text, state }) => [number, headings.join('›'), text, state])).toEqual([
    [1, '落实民生保障责任有差距', '低保动态核查流于形式，37户超标准家庭仍领取低保金，涉及资金21.86万元', 'draft'],
    [2, '落实民生保障责任有差距', '临时救助审批超过时限', 'draft'],
    [3, '落实民生保障责任有差距', '抽查的60件申请中有19件超过规定时限', 'draft'],
    [4, '全面从严治党责任落实不到位', '采购管理不严格，拆分合同规避招标，涉及168万元', 'draft'],
  ])
  expect(findings[0]).toMatchObject({ weight: 'key', category: 'duties', moneyMinor: 21_860_000, suggestionIds: [suggestions[0]!.id] })
  expect(findings[3]!.money).toEqual([{ text: '168万元', minor: 168_000_000, currency: 'CNY' }])
  expect(suggestions.map(({ number, text, detail }) => [number, text, detail])).toEqual([
    [1, '压实主体责任', '健全动态核查机制，按月比对。'],
    [2, '规范采购管理', null],
  ])
  const inspection = await readStream(db, inspectionStream, city.inspection.id)
  expect(inspection).toMatchObject({ documentId: id, clues: { mentioned: true, count: 2 }, findingsNumbered: 4, suggestionsNumbered: 2 })

  const { items } = (await desk.get(`/api/documents/${id}/passages`)).json()
  const { passage, from, to } = findings[1]!.source!.spans[0]!
  expect(items[passage].text.slice(from, to)).toBe('临时救助审批超过时限。')
  expect((await aFinding(city)).number).toBe(5)
})

test('what a clue says is in no tree, no fact and no finding; only what was no clue after all gets its words back', async () => {
  const { id } = await desk.imported({ name: 'a.docx', bytes: await wordFile([...feedbackLines, '联系人：办公室。']) })
  const facts = await factsOf(db, [id])
  expect(JSON.stringify((await pageOf(id)).tree)).not.toContain(clueWords)
  expect(JSON.stringify(facts)).not.toContain(clueWords)
  const rows = await db.selectFrom('finding').select(['text', 'headings']).execute()
  expect(JSON.stringify(rows)).not.toContain('线索')

  const clue = flat((await pageOf(id)).tree).find(({ kind }) => kind === 'clue')!
  const answer = await desk.post(`/api/documents/${id}/edits`, { edit: 'relabel', id: clue.id, kind: 'note' }, { seen: 1 })
  expect(answer.json()).toMatchObject({ edit: { edit: 'relabel', text: expect.stringContaining(clueWords) }, counts: { clue: 0, note: 1 } })
  await edit(id, 2, { edit: 'relabel', id: clue.id, kind: 'clue' })
  expect(flat((await pageOf(id)).tree).find(({ kind }) => kind === 'clue')!.text).toBe('')
})

test('a ledger with merged cells: headings, sums under a header with a unit, advice for several findings', async () => {
  const inspectionId = await inspectionOfItsOwn()
  const bytes = await workbook({
    rows: [
      ['甲县民政局巡察反馈问题台账', null, null, null, null, null, null],
      ['序号', '方面', '问题', '问题性质', '涉及金额（万元）', '整改建议', '整改措施'],
      [1, '民生保障', '低保核查不实', '履职', 21.86, '压实责任', '逐户核查'],
      [2, null, '救助超时限', '履职', null, null, '限时办结'],
      [3, '廉政', '拆分采购合同', '财务', 168, '规范采购', '统一招标'],
      [null, null, null, null, null, null, '建立预警'],
    ],
    merged: ['A1:G1', 'B3:B4', 'F3:F4', 'A5:A6', 'B5:B6', 'C5:C6', 'D5:D6', 'E5:E6', 'F5:F6'],
  })
  const { id } = await desk.imported({ name: '台账.xlsx', bytes }, { inspectionId })
  const page = await pageOf(id)
  expect(page).toMatchObject({
    kind: 'ledger',
    mapping: { '台账!C': 'finding', '台账!E': 'amount' },
    counts: { finding: 3, measure: 4, unread: 0 },
  })
  await desk.post(`/api/documents/${id}/confirmation`, {}, { seen: 1 })
  const findings = await findingsOf(inspectionId)
  const [first, second] = await suggestionsOf(inspectionId)
  expect(
    findings.map(({ headings, text, category, moneyMinor, suggestionIds }) => [...headings, text, category, moneyMinor, suggestionIds]),
  ).toEqual([
    ['民生保障', '低保核查不实', '履职', 21_860_000, [first!.id]],
    ['民生保障', '救助超时限', '履职', 0, [first!.id]],
    ['廉政', '拆分采购合同', '财务', 168_000_000, [second!.id]],
  ])
})

test('a large ledger is confirmed in batches, and every row is what its facts say', async () => {
  const inspectionId = await inspectionOfItsOwn()
  const rows = Array.from({ length: 1203 }, (_, at) => [at + 1, `问题${at + 1}，涉及${at + 1}万元`, `措施${at + 1}`])
  const { id } = await desk.imported(
    { name: 'b.xlsx', bytes: await workbook({ rows: [['序号', '问题', '整改措施'], ...rows] }) },
    { inspectionId },
  )
  const confirmed = await desk.post(`/api/documents/${id}/confirmation`, {}, { seen: 1 })
  expect(confirmed.json()).toMatchObject({ findings: 1203 })
  const findings = await findingsOf(inspectionId)
  expect(findings.map(({ number }) => number)).toEqual(rows.map((_, at) => at + 1))
  expect(findings[1202]).toMatchObject({ headings: ['b'], text: '问题1203，涉及1203万元', moneyMinor: 1_203_000_000, version: 1 })
  expect((await verifyStreams(db, allStreams)).difference).toBeNull()
})

test('the same file is recognised, whoever brings it, until it is said to be meant, or the first one is discarded', async () => {
  const bytes = await wordFile([...feedbackLines, '（此件公开发布）'])
  const first = await desk.imported({ name: '一.docx', bytes })
  const uploaded = (await desk.upload({ name: '二.docx', bytes }, { who: 'member' })).json()
  const reading = await desk.ended(uploaded.id, { who: 'member' })
  expect(reading['importedAlready']).toEqual({ documentId: first.id, day: '2026-11-22' })
  const refused = await desk.post('/api/documents', { readingId: uploaded.id }, { who: 'member', headers: { 'accept-language': 'zh' } })
  expect([refused.statusCode, refused.json().unmet]).toEqual([
    422,
    [{ code: 'document-imported-already', values: { day: '2026-11-22', documentId: first.id }, detail: '同一文件已于2026-11-22导入' }],
  ])
  const second = await desk.post('/api/documents', { readingId: uploaded.id, again: true }, { who: 'member' })
  expect(second.statusCode).toBe(201)
  for (const { id } of [first, second.json()]) await desk.post(`/api/documents/${id}/discarding`, { reason: '误传' }, { seen: 1 })
  expect((await desk.post('/api/documents', { readingId: uploaded.id }, { who: 'member' })).statusCode).toBe(201)
})

test('nobody changes what somebody else has changed meanwhile, nor what is confirmed or discarded', async () => {
  const { id } = await desk.imported({ name: 'c.docx', bytes: await wordFile([...feedbackLines, '第三稿']) })
  const node = flat((await pageOf(id)).tree)[1]!.id
  const change = { edit: 'set-field', id: node, field: 'weight', value: 'key' }
  await edit(id, 1, change)
  const stale = await desk.post(`/api/documents/${id}/edits`, change, { seen: 1 })
  expect([stale.statusCode, stale.headers.etag]).toEqual([412, '"2"'])
  expect((await desk.post(`/api/documents/${id}/confirmation`, {}, { seen: 1 })).statusCode).toBe(412)
  expect((await desk.post(`/api/documents/${id}/edits`, change)).statusCode).toBe(428)
  await desk.post(`/api/documents/${id}/discarding`, { reason: '重复' }, { seen: 2 })
  for (const [act, body] of [
    ['edits', change],
    ['confirmation', {}],
    ['discarding', { reason: 'x' }],
  ] as const) {
    const answer = await desk.post(`/api/documents/${id}/${act}`, body, { seen: 3 })
    expect([answer.statusCode, answer.json().unmet[0].code]).toEqual([409, 'document-not-open'])
  }
  expect((await pageOf(id)).can).toMatchObject([{ allowed: false }, { allowed: false }, { allowed: false }])
})

test('a refused confirmation names every reason and registers nothing', async () => {
  const inspectionId = await inspectionOfItsOwn()
  const long = `问题${'长'.repeat(8000)}`
  const ledger = await workbook({
    rows: [
      ['序号', '问题', '措施'],
      [1, long, '改'],
      [2, '短', '改'],
    ],
  })
  const { id } = await desk.imported({ name: 'd.xlsx', bytes: ledger }, { inspectionId })
  await aFinding(city, { inspectionId })
  await issued(city, inspectionId)
  const answer = await desk.post(`/api/documents/${id}/confirmation`, {}, { seen: 1, headers: { 'accept-language': 'en' } })
  expect(answer.statusCode).toBe(422)
  expect(answer.json().unmet.map(({ code, detail }: { code: string; detail: string }) => [code, detail])).toEqual([
    ['issued-already', 'The feedback has been issued already'],
    ['draft-text-too-long', `“${long.slice(0, 24)}…” has 8002 characters, more than 8000; split it`],
  ])
  expect((await findingsOf(inspectionId)).length).toBe(1)
  expect((await pageOf(id)).can[1]).toMatchObject({
    act: 'confirm',
    allowed: false,
    reasons: [{ code: 'issued-already' }, { code: 'draft-text-too-long' }],
  })
})

test('the list of an inspection, the passages by pages, and the file byte for byte', async () => {
  const inspectionId = await inspectionOfItsOwn()
  const bytes = await wordFile(feedbackLines.map((line) => `${line} `))
  const { id } = await desk.imported({ name: '反馈（定稿）.docx', bytes }, { inspectionId })
  const list = (await desk.get(`/api/documents?inspectionId=${inspectionId}`)).json()
  expect(list.items).toMatchObject([{ id, state: 'open', importedOn: '2026-11-22', importedBy: city.people.office }])
  const second = (await desk.get(`/api/documents/${id}/passages?from=3&limit=2`)).json()
  expect(second.total).toBe(feedbackLines.length)
  expect(second.items).toMatchObject([
    { index: 3, text: `${feedbackLines[3]} `, place: { in: 'paragraph', paragraph: 4 }, read: [{ from: 0 }] },
    { index: 4 },
  ])
  expect((await desk.get(`/api/documents/${id}/passages?from=99`)).json().items).toEqual([])
  expect((await desk.get(`/api/documents/${id}/passages?limit=2001`)).statusCode).toBe(400)
  const file = await desk.get(`/api/documents/${id}/file`)
  expect(file.headers['content-disposition']).toContain(encodeURIComponent('反馈（定稿）.docx'))
  expect(Buffer.compare(file.rawPayload, Buffer.from(bytes))).toBe(0)
})

test('an edit that says what it may not is refused at the door', async () => {
  const { id } = await desk.imported({ name: 'e.docx', bytes: await wordFile([...feedbackLines, '末']) })
  for (const body of [
    { edit: 'correct', id: 'n1', text: '字'.repeat(8001) },
    { edit: 'split', id: 'n1', at: 1, newId: 'n1' },
    { edit: 'relabel', id: 'n1', kind: 'note', text: '伪造' },
    { edit: 'burn', id: 'n1' },
  ])
    expect((await desk.post(`/api/documents/${id}/edits`, body, { seen: 1 })).statusCode).toBe(400)
  const emoji = await desk.post(`/api/documents/${id}/edits`, { edit: 'correct', id: 'n3', text: '😀\u202E甲' }, { seen: 1 })
  expect(emoji.statusCode).toBe(200)
  expect(flat((await pageOf(id)).tree).find((node) => node.id === 'n3')!.text).toBe('😀\u202E甲')
})
