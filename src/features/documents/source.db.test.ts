import { beforeAll, describe, expect, test, vi } from 'vitest'
import { useDatabase } from '#test/database.ts'
import { anInspection, aRound, issued, newCity, type City, type PersonKey } from '#test/factories.ts'
import { clueWords, feedbackLines, wordFile, workbook } from '#test/feedback-files.ts'
import { aReadingDesk, type Desk } from '#test/reading-desk.ts'

vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 })

const { db } = await useDatabase()
let city: City
let desk: Desk

type Part = { kind: 'own' | 'plain' | 'clue'; text: string }
type Source = {
  whole: boolean
  documentId: string | null
  name: string | null
  format: string
  headers: { column: number; text: string }[]
  passages: { index: number; place: { in: string; row?: number }; parts: Part[] }[]
}
const ask = (who: PersonKey, finding: string, around = 6) => desk.get(`/api/findings/${finding}/source?around=${around}`, { who })
const sourceOf = async (who: PersonKey, finding: string, around?: number): Promise<Source> => (await ask(who, finding, around)).json()
const words = ({ passages }: Source, kind?: Part['kind']): string =>
  passages
    .flatMap((one) => one.parts)
    .flatMap((part) => (kind === undefined || part.kind === kind ? [part.text] : []))
    .join('')

/** Imports and registers a file; gives the drafts by a word of their text. */
async function registered(name: string, bytes: Uint8Array, inspectionId: string): Promise<(word: string) => string> {
  const { id, version } = await desk.imported({ name, bytes }, { inspectionId })
  expect((await desk.post(`/api/documents/${id}/confirmation`, {}, { seen: version })).statusCode).toBe(200)
  const rows = await db.selectFrom('finding').select(['id', 'text']).where('inspectionId', '=', inspectionId).execute()
  return (word) => rows.find((row) => row.text.includes(word))!.id
}

let word: (words: string) => string
let sheet: (words: string) => string
beforeAll(async () => {
  city = await newCity(db)
  desk = await aReadingDesk(city)
  word = await registered('反馈意见.docx', await wordFile(feedbackLines), city.inspection.id)
  await issued(city, city.inspection.id)
  const other = await anInspection(city, (await aRound(city, 2)).id)
  const rows = [
    ['序号', '问题', '责任单位', '整改措施'],
    ...['甲', '乙', '丙', '丁', '戊', '己'].map((name, at) => [at + 1, `${name}类资金管理不规范`, '县民政局', `${name}类整改`]),
  ]
  sheet = await registered('台账.xlsx', await workbook({ rows }), other.id)
  await issued(city, other.id)
})

describe('who may read the document', () => {
  test('sees the finding’s own words marked among what stands around them', async () => {
    const source = await sourceOf('office', word('采购管理'), 2)
    expect(source).toMatchObject({ whole: true, name: '反馈意见.docx', format: 'paragraph' })
    expect(words(source, 'own')).toContain('采购管理不严格，将168万元的服务拆分为7个合同')
    expect(words(source)).toContain('全面从严治党责任落实不到位')
    const wider = await sourceOf('office', word('采购管理'), 20)
    expect(wider.passages.length).toBeGreaterThan(source.passages.length)
    expect(words(wider)).toContain('低保动态核查流于形式')
  })

  test('sees that a clue is named, and not what it says', async () => {
    const source = await sourceOf('office', word('采购管理'), 20)
    expect(source.passages.flatMap((one) => one.parts).some((part) => part.kind === 'clue')).toBe(true)
    expect(JSON.stringify(source)).not.toContain(clueWords)
  })

  test('of a ledger sees the row with its neighbours under the headers of its columns', async () => {
    const source = await sourceOf('member', sheet('丙类'))
    expect(source.format).toBe('cell')
    expect(source.headers.map((one) => one.text)).toEqual(expect.arrayContaining(['问题', '整改措施']))
    expect([...new Set(source.passages.map((one) => one.place.row))]).toEqual([2, 3, 4, 5, 6])
    expect(words(source, 'own')).toContain('丙类资金管理不规范')
  })
})

test('who may read the finding alone sees its own words and their place: nothing of other findings, nothing of the document', async () => {
  for (const who of ['head', 'handler', 'observer', 'decider', 'reviewerDiscipline', 'otherTeam'] as const) {
    const source = await sourceOf(who, word('采购管理'), 40)
    expect([who, source.whole, source.documentId, source.name, source.headers]).toEqual([who, false, null, null, []])
    expect(new Set(source.passages.flatMap((one) => one.parts.map((part) => part.kind)))).toEqual(new Set(['own']))
    for (const secret of ['低保', '临时救助', clueWords, '反馈意见']) expect(JSON.stringify(source)).not.toContain(secret)
  }
  const row = await sourceOf('head', sheet('丙类'))
  for (const secret of ['乙类', '丁类', '台账']) expect(words(row)).not.toContain(secret)
})

test('strangers find nothing', async () => {
  for (const who of ['strangerOffice', 'strangerHead', 'strangerMember'] as const)
    expect([who, (await ask(who, word('采购管理'))).statusCode]).toEqual([who, 404])
})
