import { beforeAll, expect, test } from 'vitest'
import { sql } from 'kysely'
import type { Actor } from '#domain/actor.ts'
import { addDays } from '#domain/day.ts'
import { lightOf } from '#domain/light.ts'
import { useDatabase } from '#test/database.ts'
import { aFinding, aRound, anInspection, issued, newCity, type City } from '#test/factories.ts'
import { testClock } from '#test/server.ts'
import { claimFinding } from './claim-finding.ts'
import { listFindings, type LedgerQuery } from './list-findings.ts'

const { db } = await useDatabase()
const today = testClock.today()
const texts = [
  '院内管道漏水多年未修，资金闲置。',
  '低保资金发放不及时：A类户漏发。',
  '水管漏气，未登记。',
  'Flood wall cracked.',
  '账外设账',
]
type Row = Awaited<ReturnType<typeof listFindings>>[number]
let city: City

const listed = (actor: Actor, query: Partial<LedgerQuery> = {}) => listFindings(db, actor, today, { limit: 50, after: null, ...query })
const found = async (q: string): Promise<number[]> => (await listed(city.acting('office').actor, { q })).map((row) => row.number).toSorted()

beforeAll(async () => {
  city = await newCity(db)
  const round = await aRound(city, 2, 'inspection-county')
  const another = await anInspection(city, round.id, { bodyId: city.bodies.townA })
  await aFinding(city, { inspectionId: another.id, text: '镇村道路失修。', headings: ['道路管护'] })
  for (const text of texts) await aFinding(city, { text, headings: ['履行职能'] })
  await issued(city, city.inspection.id, addDays(today, -175))
  await issued(city, another.id, addDays(today, -10))
})

test.each([
  ['漏水', [1]],
  ['资金', [1, 2]],
  ['漏发', [2]],
  ['a类', [2]],
  ['水多', [1]],
  ['水管', [3]],
  ['职能', [1, 2, 3, 4, 5]],
  ['金低', []],
  ['wa', [4]],
  ['管道漏水', [1]],
  ['flood wall', [4]],
  ['发放不及', [2]],
  ['账外设账', [5]],
  ['%%%', []],
])('a search for %s finds it in text and headings, whatever its case and place', async (q, numbers) => {
  expect(await found(q)).toEqual(numbers)
})

test('every pair of neighbouring characters can be found, whether the text is of odd or even length', async () => {
  for (const text of ['甲', '甲乙', '甲乙丙', '甲乙丙丁', '甲乙丙丁戊', '甲 乙丙，丁戊己']) {
    const { rows } = await sql<{ grams: string[] }>`select bigrams(${text}) as grams`.execute(db)
    const signs = [...text.replaceAll(/[\s，]+/g, ' ')]
    const pairs = signs.slice(1).flatMap((sign, at) => (sign === ' ' || signs[at] === ' ' ? [] : [signs[at] + sign]))
    expect(rows[0]!.grams.filter((gram) => [...gram].length > 1).toSorted(), text).toEqual(pairs.toSorted())
  }
})

test('whoever holds several posts sees each finding once, in the order of the ledger, and pages meet without gap', async () => {
  const all = await listed(city.acting('office').actor)
  expect(all.length).toBe(texts.length + 1)
  const head = city.acting('head').actor
  const both: Actor = { ...head, posts: [...head.posts, ...city.acting('townHead').actor.posts, ...city.acting('observer').actor.posts] }
  expect((await listed(both)).map((row) => row.id)).toEqual(all.map((row) => row.id))
  const paged: string[] = []
  for (let after: LedgerQuery['after'] = null; ;) {
    const rows: Row[] = (await listed(both, { limit: 2, after })).slice(0, 2)
    if (rows.length === 0) break
    paged.push(...rows.map((row) => row.id))
    const last = rows.at(-1)!
    after = [last.settled, last.sortDue, last.id]
  }
  expect(paged).toEqual(all.map((row) => row.id))
})

test('a line says of its inspection, its light and its holder what the records say', async () => {
  const [first] = await listed(city.acting('office').actor)
  expect(first).toMatchObject({ inspectionCode: city.inspection.code, roundName: '第一轮', bodyName: expect.any(String) })
  expect(first!.holder).toMatchObject({ waitsFor: 'claim' })
  await city.act((tx) => claimFinding(tx, city.acting('head'), { id: first!.id, expected: null }))
  expect((await listed(city.acting('office').actor))[0]!.holder).toMatchObject({ waitsFor: 'plan' })
  for (const row of await listed(city.acting('office').actor)) {
    const { thresholds } = await db.selectFrom('finding').select('thresholds').where('id', '=', row.id).executeTakeFirstOrThrow()
    const light = lightOf({ due: row.due, done: false, today, thresholds: thresholds as { green: number; yellow: number } })
    expect(row.light).toBe(light)
  }
  expect(first!.light).toBe('yellow')
})
