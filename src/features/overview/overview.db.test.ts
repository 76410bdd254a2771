import { beforeAll, expect, test } from 'vitest'
import { addDays } from '#domain/day.ts'
import { useDatabase } from '#test/database.ts'
import { aFinding, anInspection, issued, newCity } from '#test/factories.ts'
import { testClock } from '#test/server.ts'
import { aWholeServer } from '#test/whole-server.ts'

const { db } = await useDatabase()
const city = await newCity(db)
const { ask, get } = await aWholeServer(db, city.sessions)
const today = testClock.today()

beforeAll(async () => {
  await aFinding(city)
  await aFinding(city, { text: '采购合同拆分。', weight: 'key' })
  await issued(city, city.inspection.id, addDays(today, -30))
  const town = await anInspection(city, city.round.id, { bodyId: city.bodies.townA })
  await aFinding(city, { inspectionId: town.id, text: '账外设账。' })
})

test('says where every finding stands, whose desk it lies on and since when, by body and by round', async () => {
  const seen = await get('office', '/api/overview')
  expect(seen).toMatchObject({
    today,
    path: [{ id: city.bodies.countyA, name: '甲县' }],
    tally: { total: 2, doing: 2, reported: 0, complete: 0 },
    drafts: 1,
    lights: { red: 0 },
    ages: [2, 0, 0, 0, 0],
    bodies: [
      { id: city.bodies.bureauA, name: '甲县民政局', own: false, tally: { total: 2 } },
      { id: city.bodies.townA, own: false, tally: { total: 0 }, drafts: 1, children: 1 },
    ],
    rounds: [{ id: city.round.id, name: '第一轮', tally: { total: 2 } }],
  })
  expect(seen.waits).toEqual([
    { wait: 'issue', desk: 'office', n: 1, steps: [1, 0, 0, 0], longest: 0 },
    { wait: 'claim', desk: 'head', n: 2, steps: [2, 0, 0, 0], longest: 0 },
  ])
  expect(seen.flow.at(0)).toEqual({ day: addDays(today, -31), issued: 0, closed: 0, due: 0 })
  expect(seen.flow.at(-1)).toMatchObject({ issued: null, closed: null, due: 2 })
})

test('what waits is listed by the same name and since the same days as it is counted', async () => {
  const listed = async (search: string): Promise<number> => (await get('office', `/api/findings/anchors?${search}`)).count
  expect(await listed('wait=issue')).toBe(1)
  expect(await listed(`wait=claim,plan&heldFrom=${today}&heldTo=${today}`)).toBe(2)
  expect(await listed(`wait=claim&heldTo=${addDays(today, -1)}`)).toBe(0)
  expect(await listed('wait=verdicts')).toBe(0)
  expect(await listed(`bodyId=${city.bodies.countyA}`)).toBe(3)
  expect(await listed(`bodyId=${city.bodies.countyA}&own=true`)).toBe(0)
  expect(await listed(`bodyId=${city.bodies.bureauA},${city.bodies.countyA}&own=true`)).toBe(2)
  expect((await ask('office', { url: '/api/findings?wait=tea' })).statusCode).toBe(400)
})

test('what a body itself was found at fault for stands beside what was found below it', async () => {
  const { path, bodies } = await get('office', `/api/overview?bodyId=${city.bodies.bureauA}`)
  expect(path.map((one: { name: string }) => one.name)).toEqual(['甲县', '甲县民政局'])
  expect(bodies).toMatchObject([{ id: city.bodies.bureauA, own: true, tally: { total: 2 } }])
})

test('each sees what the ledger shows them, and no body that it does not', async () => {
  expect((await get('head', '/api/overview')).tally.total).toBe(2)
  for (const who of ['strangerOffice', 'strangerHead', 'townHead'] as const)
    expect((await get(who, '/api/overview')).tally.total, who).toBe(0)
  for (const who of ['strangerOffice', 'strangerHead', 'townHead'] as const)
    expect((await ask(who, { url: `/api/overview?bodyId=${city.bodies.bureauA}` })).statusCode, who).toBe(404)
  expect((await ask('office', { url: `/api/overview?bodyId=${city.bodies.city}` })).statusCode).toBe(404)
})

test('who may read no finding reads no overview', async () => {
  expect((await ask('countyAdministrator', { url: '/api/overview' })).statusCode).toBe(403)
})
