import { beforeAll, expect, test } from 'vitest'
import { addDays, addMonths, type Day } from '#domain/day.ts'
import type { Light } from '#domain/light.ts'
import { useDatabase } from '#test/database.ts'
import { aFinding, anInspection, aRound, issued, newCity, type PersonKey } from '#test/factories.ts'
import { testClock } from '#test/server.ts'
import { aWholeServer } from '#test/whole-server.ts'

const { db } = await useDatabase()
const city = await newCity(db)
const { ask, get } = await aWholeServer(db, city.sessions)
const today = testClock.today()

type Row = { id: string; text: string; due: Day | null; light: Light; state: string; weight: string; inspectionId: string; holder: unknown }
const ledger = async (who: PersonKey, filter: Record<string, string> = {}): Promise<Row[]> => {
  const page = await get(who, `/api/findings?${new URLSearchParams({ limit: '100', ...filter })}`)
  expect(page.next).toBeNull()
  return page.items
}
const texts = async (filter: Record<string, string>, who: PersonKey = 'cityOffice') =>
  (await ledger(who, filter)).map((row) => row.text).sort()

/** Fed back so that the six months of the regime end that many days from today. */
const dueIn = (days: number): Day => addDays(addMonths(today, -6), days)
const secondRound = await aRound(city, 2)
const other = await anInspection(city, secondRound.id)
const town = await anInspection(city, city.round.id, { bodyId: city.bodies.townA })
const village = await anInspection(city, city.round.id, { bodyId: city.bodies.villageA })

beforeAll(async () => {
  const at = (inspectionId: string) => ({ inspectionId })
  await aFinding(city, { text: '低保资金发放不及时，涉及18.5%的家庭。', weight: 'key' })
  await aFinding(city, { text: '采购 A_B 合同拆分。', headings: ['纪律建设', '采购管理'] })
  await aFinding(city, { ...at(other.id), text: '公务接待超标准100%。' })
  await aFinding(city, { ...at(town.id), text: '镇级资金闲置\\未盘活。', weight: 'key' })
  await aFinding(city, { ...at(village.id), text: '村务公开不到位。' })
  await issued(city, city.inspection.id, dueIn(-30))
  await issued(city, other.id, dueIn(5))
  await issued(city, town.id, dueIn(15))
  const draftRound = await aRound(city, 3)
  const drafts = await anInspection(city, draftRound.id, { bodyId: city.bodies.townA })
  await aFinding(city, { ...at(drafts.id), text: '尚未反馈的问题。' })
  await issued(city, village.id, today)
})

const low = '低保资金发放不及时，涉及18.5%的家庭。'
const split = '采购 A_B 合同拆分。'
const hosting = '公务接待超标准100%。'
const idle = '镇级资金闲置\\未盘活。'
const hidden = '村务公开不到位。'
const notYet = '尚未反馈的问题。'

test('without a filter everything in the office’s reach is there', async () => {
  expect(await texts({})).toEqual([low, split, hosting, idle, hidden, notYet].sort())
})

test.each([
  ['red is overdue', { light: 'red' }, [low, split]],
  ['yellow is near', { light: 'yellow' }, [hosting]],
  ['green is in sight', { light: 'green' }, [idle]],
  ['grey is far, or without a date', { light: 'grey' }, [hidden, notYet]],
  ['in one state', { state: 'draft' }, [notYet]],
  ['where something is owed', { open: 'true' }, [low, split, hosting, idle, hidden]],
  ['where nothing is owed', { open: 'false' }, [notYet]],
  ['of one weight', { weight: 'key' }, [low, idle]],
  ['of a round', { roundId: secondRound.id }, [hosting]],
  ['of an inspection', { inspectionId: village.id }, [hidden]],
  ['of a subtree', { bodyId: city.bodies.townA }, [idle, hidden, notYet]],
  ['of a single body', { bodyId: city.bodies.villageA }, [hidden]],
  ['of another county', { bodyId: city.bodies.countyB }, []],
  ['several at once', { bodyId: city.bodies.countyA, weight: 'key', light: 'red' }, [low]],
  ['a word of two characters', { q: '资金' }, [low, idle]],
  ['a word of three', { q: '村务公' }, [hidden]],
  ['of headings too', { q: '采购管理' }, [split]],
  ['two letters, of any case', { q: 'a_' }, [split]],
  ['a percent sign is a percent sign', { q: '100%' }, [hosting]],
  ['among two characters as well', { q: '5%' }, [low]],
  ['an underscore is an underscore', { q: 'A_B' }, [split]],
  ['and stands for nothing else', { q: '村_公开' }, []],
  ['nor does a percent sign', { q: '村%公开' }, []],
  ['a backslash is a backslash', { q: '闲置\\' }, [idle]],
  ['a quotation mark ends nothing', { q: `'; drop table finding; --` }, []],
] satisfies [string, Record<string, string>, string[]][])('%s', async (_, filter, expected) => {
  expect(await texts(filter)).toEqual([...expected].sort())
})

test('the light of a row is the one it is found by', async () => {
  for (const light of ['red', 'yellow', 'green', 'grey'])
    for (const row of await ledger('cityOffice', { light })) expect(row.light).toBe(light)
})

test.each([
  ['head', [low, split, hosting]],
  ['townHead', [idle, hidden]],
  ['strangerOffice', []],
  ['observer', [low, split, hosting, idle, hidden, notYet]],
] satisfies [PersonKey, string[]][])('%s sees their own part, whatever they ask for', async (who, expected) => {
  expect(await texts({}, who)).toEqual([...expected].sort())
  expect(await texts({ bodyId: city.bodies.city }, who), 'the subtree above their own').toEqual([])
})

test('an administrator has no ledger', async () => {
  expect((await ask('administrator', { url: '/api/findings' })).statusCode).toBe(403)
})

test.each([
  ['state', 'nonsense'],
  ['light', 'blue'],
  ['open', 'perhaps'],
  ['q', '一'],
  ['bodyId', 'x'],
  ['limit', '0'],
  ['nonsense', '1'],
])('a filter that means nothing is named: %s', async (field, value) => {
  const answer = await ask('office', { url: `/api/findings?${new URLSearchParams({ [field]: value })}` })
  expect(answer.statusCode).toBe(400)
  expect(answer.json().errors).toMatchObject([{ field }])
})

test('page by page nothing is missing and nothing comes twice, also where due days are equal', async () => {
  const round = await aRound(city, 4)
  const many = await anInspection(city, round.id)
  for (let count = 0; count < 23; count += 1) await aFinding(city, { inspectionId: many.id, text: `第${count}个问题` })
  await issued(city, many.id, dueIn(5))
  const whole = await ledger('cityOffice')
  for (const limit of [1, 7, 10]) {
    const seen: string[] = []
    let cursor: string | null = null
    do {
      const page: { items: Row[]; next: string | null } = await get(
        'cityOffice',
        `/api/findings?limit=${limit}${cursor === null ? '' : `&cursor=${cursor}`}`,
      )
      expect(page.items.length).toBeLessThanOrEqual(limit)
      seen.push(...page.items.map((row) => row.id))
      cursor = page.next
    } while (cursor !== null)
    expect(seen).toEqual(whole.map((row) => row.id))
  }
  const dues = whole.filter((row) => row.state !== 'draft').map((row) => row.due!)
  expect(dues).toEqual(dues.toSorted())
})

test('a page position that was tampered with is told so', async () => {
  const answer = await ask('office', { url: '/api/findings?cursor=bm9uc2Vuc2U' })
  expect([answer.statusCode, answer.json().code]).toEqual([400, 'bad-cursor'])
})
