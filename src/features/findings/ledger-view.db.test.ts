import { beforeAll, describe, expect, test } from 'vitest'
import { addDays, addMonths } from '#domain/day.ts'
import { groupings, sortKeys } from '#domain/ledger/columns.ts'
import { planOfInspection } from '#features/plans/plans.store.ts'
import { draftTask } from '#features/tasks/draft-task.ts'
import { useDatabase } from '#test/database.ts'
import { aFinding, anInspection, issued, newCity } from '#test/factories.ts'
import { testClock } from '#test/server.ts'
import { aWholeServer } from '#test/whole-server.ts'
import { claimFinding } from './claim-finding.ts'
import { ledgerRows } from './ledger-rows.store.ts'
import { ledgerAnchors, anchorStep } from './ledger.store.ts'

const { db } = await useDatabase()
const city = await newCity(db)
const { ask, get } = await aWholeServer(db, city.sessions)
const today = testClock.today()
const many = 430

type Row = { id: string; text: string; moneyMinor: number; work: { tasks: { leader: { zh: string } | null }[]; claimedBy: unknown } | null }
type Page = { items: Row[]; next: string | null }
const page = (filter: Record<string, string>): Promise<Page> => get('cityOffice', `/api/findings?${new URLSearchParams(filter)}`)
const texts = async (filter: Record<string, string>): Promise<string[]> =>
  (await page({ limit: '50', ...filter })).items.map((row) => row.text)

const taxed = {
  text: '多收税费，涉及 3 户。',
  weight: 'key' as const,
  money: [{ text: '12.5万元', minor: 12_500_000, currency: 'CNY' }],
  category: '财务',
}
const idle = { text: '设备闲置。', money: [{ text: '3万元', minor: 3_000_000, currency: 'CNY' }] }
let ids: string[] = []

beforeAll(async () => {
  ids = [(await aFinding(city, taxed)).id, (await aFinding(city, idle)).id]
  await issued(city, city.inspection.id, addDays(addMonths(today, -6), -3))
  const town = await anInspection(city, city.round.id, { bodyId: city.bodies.townA })
  for (let at = 0; at < many; at += 1) await aFinding(city, { inspectionId: town.id, text: `镇问题${at}` })
  await city.act((tx) => claimFinding(tx, city.acting('head'), { id: ids[0]!, expected: null }))
  const plan = (await planOfInspection(db, city.inspection.id))!
  await city.act((tx) =>
    draftTask(tx, city.acting('handler'), {
      planId: plan.id,
      task: {
        findingIds: [ids[0]!],
        text: '清退多收的税费',
        leaderId: city.people.head,
        leadBodyId: city.bodies.bureauA,
        coBodyIds: [],
        personId: city.people.handler,
        start: null,
        due: null,
        criterion: '',
        measures: [],
      },
    }),
  )
})

test.each([
  [{ moneyFrom: '100000' }, [taxed.text]],
  [{ moneyFrom: '30000', moneyTo: '30000' }, [idle.text]],
  [{ category: '财' }, [taxed.text]],
  [{ state: 'issued,closed', weight: 'key' }, [taxed.text]],
  [{ light: 'red,green', sort: '-money' }, [taxed.text, idle.text]],
  [{ feedbackFrom: '2020-01-01', sort: 'money' }, [idle.text, taxed.text]],
  [{ feedbackFrom: today }, []],
  [{ dueTo: today, sort: '-number' }, [idle.text, taxed.text]],
  [{ closedFrom: '2020-01-01' }, []],
  [{ leaderId: 'head' }, [taxed.text]],
  [{ personId: 'handler' }, [taxed.text]],
  [{ personId: 'head' }, []],
  [{ reopened: 'true' }, []],
  [{ extended: 'true' }, []],
  [{ closure: 'complete' }, []],
  [{ group: 'leader', groupKey: 'head' }, [taxed.text]],
  [{ group: 'dueMonth', groupKey: addDays(today, -3).slice(0, 7), sort: '-money' }, [taxed.text, idle.text]],
  [{ group: 'light', groupKey: 'red', sort: 'number' }, [taxed.text, idle.text]],
  [{ bodyId: 'bureauA,townA', weight: 'key' }, [taxed.text]],
] as [Record<string, string>, string[]][])('narrowed by %j', async (filter, expected) => {
  const known: Record<string, string> = { ...city.people, ...city.bodies }
  const said = Object.entries(filter).map(([name, value]) => [
    name,
    name === 'group'
      ? value
      : value
          .split(',')
          .map((one) => known[one] ?? one)
          .join(),
  ])
  expect(await texts(Object.fromEntries(said))).toEqual(expected)
})

test('what waits for the person who looks, and only that', async () => {
  const waiting = async (who: 'head' | 'decider' | 'handler') =>
    (await get(who, '/api/findings?mine=true')).items.map((row: Row) => row.text)
  expect(await waiting('head')).toEqual([idle.text])
  expect(await waiting('decider')).toEqual([])
})

describe('in every order', () => {
  test.each([...sortKeys, '-urgency', '-number', '-money', '-light'])(
    '%s: pages and anchors meet without gap or repetition',
    async (sort) => {
      const anchors = await get('cityOffice', `/api/findings/anchors?sort=${sort}`)
      expect(anchors).toMatchObject({ count: many + 2, step: anchorStep })
      expect(anchors.cursors.length).toBe(2)
      const followed: string[] = []
      for (let cursor: string | null = ''; cursor !== null;) {
        const one: Page = await page({ limit: '200', sort, ...(cursor && { cursor }) })
        followed.push(...one.items.map((row) => row.id))
        cursor = one.next
      }
      const jumped = await Promise.all(
        [{}, ...anchors.cursors.map((cursor: string) => ({ cursor }))].map((at) => page({ limit: '200', sort, ...at })),
      )
      expect(jumped.flatMap((one) => one.items.map((row) => row.id))).toEqual(followed)
      expect(new Set(followed).size).toBe(many + 2)
    },
  )
})

test('the sums of any grouping are the sums of the view, and each group opens into exactly its findings', async () => {
  for (const by of groupings) {
    const { items } = await get('cityOffice', `/api/findings/groups?by=${by}`)
    const sum = (of: 'count' | 'open' | 'overdue' | 'moneyMinor') =>
      items.reduce((total: number, one: Record<string, number>) => total + one[of]!, 0)
    expect([by, sum('count'), sum('open'), sum('overdue'), sum('moneyMinor')]).toEqual([by, many + 2, 2, 2, 15_500_000])
    for (const { key, count } of items) {
      const anchors = await get('cityOffice', `/api/findings/anchors?group=${by}&groupKey=${key ?? '-'}`)
      expect([by, key, anchors.count]).toEqual([by, key, count])
    }
  }
  const { items } = await get('cityOffice', '/api/findings/groups?by=leader&weight=key')
  expect(items).toMatchObject([{ key: city.people.head, count: 1, name: { zh: expect.any(String) } }])
})

test('what is done about a finding is told only where it is asked for', async () => {
  const [plain] = (await page({ weight: 'key' })).items
  expect(plain!.work).toBeNull()
  const [row] = (await page({ weight: 'key', work: 'true' })).items
  expect(row!.work).toMatchObject({ evidence: 0, claimedOn: today, claimedBy: { zh: expect.any(String) } })
  expect(row!.work!.tasks).toMatchObject([{ text: '清退多收的税费', leader: { zh: expect.any(String) }, percent: 0 }])
})

test('CSV of exactly the view: its columns, order and language, marked for Excel', async () => {
  const answer = await ask('cityOffice', { url: '/api/findings/csv?weight=key&columns=number,text,money,leader&sort=-money' })
  expect(answer.headers['content-type']).toBe('text/csv; charset=utf-8')
  const [head, first, ...rest] = answer.body.split('\r\n')
  expect(head).toBe('\u{FEFF}编号,问题,金额（元）,责任领导')
  expect(first).toMatch(new RegExp(`-001,${taxed.text},125000,`))
  expect(rest).toEqual([''])
  const whole = await ask('cityOffice', { url: '/api/findings/csv?columns=number&lang=en' })
  expect(whole.body.trim().split('\r\n').length).toBe(many + 3)
  const grouped = await ask('cityOffice', { url: '/api/findings/csv?columns=text&group=state' })
  expect(grouped.body.split('\r\n').slice(0, 2)).toEqual(['\u{FEFF}分组,问题', '草稿,镇问题0'])
})

test('a text that a spreadsheet would run stays text', async () => {
  await aFinding(city, {
    text: '=HYPERLINK("http://x")',
    inspectionId: (await anInspection(city, city.round.id, { bodyId: city.bodies.villageA })).id,
  })
  const answer = await ask('cityOffice', { url: '/api/findings/csv?q=HYPERLINK&columns=text' })
  expect(answer.body).toContain(`"'=HYPERLINK(""http://x"")"`)
})

test('the sheet to print has its heads, its day and every row, and nothing of the text is taken for marks', async () => {
  const answer = await ask('cityOffice', { url: '/api/findings/print?weight=key&columns=text,money&group=body' })
  expect(answer.headers['content-type']).toBe('text/html; charset=utf-8')
  expect(answer.body).toContain('<td class="n">125,000</td>')
  expect(answer.body).toContain(`${today}`)
  expect(answer.body).toContain('1 条 · 未办结 1 · 逾期 1 · 金额 125,000 元')
  expect(answer.body).toContain('条件：轻重：重点')
  const odd = await ask('cityOffice', { url: '/api/findings/print?q=HYPERLINK&columns=text' })
  expect(odd.body).toContain('=HYPERLINK(&quot;http://x&quot;)')
  const named = await ask('cityOffice', { url: `/api/findings/print?bodyId=${city.bodies.countyA}&columns=text` })
  expect(named.body).toContain('被巡察单位：甲县')
})

test('files and anchors hold only what the person may see', async () => {
  expect((await ask('strangerOffice', { url: '/api/findings/csv?columns=text' })).body.split('\r\n').length).toBe(2)
  expect((await get('strangerOffice', '/api/findings/anchors')).count).toBe(0)
  expect((await get('strangerOffice', '/api/findings/groups?by=body')).items).toEqual([])
  for (const path of ['csv', 'print', 'anchors', 'groups?by=body'])
    expect((await ask('administrator', { url: `/api/findings/${path}` })).statusCode).toBe(403)
})

test.each([
  ['sort', 'text'],
  ['state', 'issued,gone'],
  ['bodyId', 'x,y'],
  ['dueFrom', '2021-02-30'],
  ['moneyFrom', '-1'],
  ['columns', 'text,drop'],
])('a wrong %s is named', async (field, value) => {
  const path = field === 'columns' ? '/api/findings/csv' : '/api/findings'
  const answer = await ask('office', { url: `${path}?${new URLSearchParams({ [field]: value })}` })
  expect([answer.statusCode, answer.json().errors[0].field]).toEqual([400, field])
})

test('a group key that is none is refused, and so is a place of another order', async () => {
  for (const query of ['group=body&groupKey=x', 'group=state&groupKey=-', 'groupKey=closed', 'group=dueMonth&groupKey=2026-13'])
    expect((await ask('office', { url: `/api/findings?${query}` })).json().errors[0].field, query).toBe('groupKey')
  const { next } = await page({ limit: '1', sort: 'money' })
  expect((await ask('office', { url: `/api/findings?sort=due&cursor=${next}` })).json().code).toBe('bad-cursor')
})

test('a file that is left in the middle gives its connection back', async () => {
  for (let turn = 0; turn < 12; turn += 1) {
    for await (const row of ledgerRows(db, city.acting('cityOffice').actor, today, {})) {
      expect(row.id).toBeDefined()
      break
    }
  }
  const slice = { scopes: [], filter: {}, sort: { key: 'urgency', down: false } as const, today }
  expect(await ledgerAnchors(db, slice)).toEqual({ count: 0, places: [] })
})
