import { expect, test } from 'vitest'
import { newId } from '#platform/ids.ts'
import { allStreams } from '#platform/trail/streams.ts'
import { verifyStreams } from '#platform/trail/verify.ts'
import { callsTo, unmetOf } from '#test/calls.ts'
import { useDatabase } from '#test/database.ts'
import { aFinding, anInspection, issued, newCity, type PersonKey } from '#test/factories.ts'
import { as, serverFor } from '#test/server.ts'
import { roundsRoutes } from './rounds.http.ts'

const { db } = await useDatabase()
const city = await newCity(db)
const server = serverFor(db, city.sessions)
roundsRoutes(server)

const { get, send } = callsTo(server)
const open = (who: PersonKey, number: number, more: object = {}) =>
  send(who, 'POST /api/rounds', { term: '十届', number, name: `第${number}轮`, ...more })

test('an office opens a round', async () => {
  const reply = await open('office', 1, { startsOn: '2026-03-01', endsOn: '2026-06-01', method: 'special' })
  expect(reply.statusCode).toBe(201)
  expect(reply.json()).toMatchObject({ term: '十届', number: 1, method: 'special', regimeCode: 'inspection', ended: false, version: 1 })
})

test.each(['head', 'member', 'leader', 'reviewerOffice', 'decider', 'observer', 'administrator'] as const)('%s may not', async (who) => {
  expect((await open(who, 9)).statusCode).toBe(403)
})

test('what is wrong with a round is named, all of it', async () => {
  await open('office', 2)
  const reply = await open('office', 2, { regimeCode: 'nonsense', startsOn: '2026-06-01', endsOn: '2026-03-01' })
  expect(unmetOf(reply)).toEqual(['regime-unknown', 'end-before-start', 'taken-already'])
  expect((await open('office', 0)).statusCode).toBe(400)
  expect((await open('office', 3, { startsOn: '2026-02-30' })).json().errors).toMatchObject([{ field: 'startsOn' }])
})

test('a round is described anew until it has ended', async () => {
  const { id } = (await open('office', 4)).json()
  expect((await send('office', `PATCH /api/rounds/${id}`, { name: '改名' }, 1)).json()).toMatchObject({
    name: '改名',
    number: 4,
    version: 2,
  })
  expect((await send('office', `PATCH /api/rounds/${id}`, { name: '又改' }, 1)).statusCode).toBe(412)
  expect((await send('office', `POST /api/rounds/${id}/end`, {}, 2)).json()).toMatchObject({ ended: true, version: 3 })
  expect(unmetOf(await send('office', `PATCH /api/rounds/${id}`, { name: '再改' }, 3))).toEqual(['round-ended'])
  expect(unmetOf(await send('office', `POST /api/rounds/${id}/end`, {}, 3))).toEqual(['round-ended'])
})

test('a round counts what the person may see of it', async () => {
  const issue = await anInspection(city, city.round.id, { bodyId: city.bodies.townA })
  await aFinding(city, { inspectionId: issue.id })
  await aFinding(city, { inspectionId: issue.id })
  await issued(city, issue.id)
  const whole = await get('cityOffice', `/api/rounds/${city.round.id}`)
  expect(whole.counts).toEqual({ inspections: 2, issued: 1, findings: 2, open: 2, closed: 0 })
  expect(whole.mayKeep).toBe(true)
  const part = await get('townHead', `/api/rounds/${city.round.id}`)
  expect(part.counts.inspections).toBe(1)
  expect(part.inspections).toMatchObject([{ bodyName: '甲县东镇', findings: 2, open: 2, planState: 'draft', provisional: false }])
  expect(part.mayKeep).toBe(false)
  expect(part).toMatchObject({ bodyName: '甲县', mayEnter: false })
})

test('rounds come newest first, page by page, open or ended', async () => {
  const first = await get('observer', '/api/rounds?limit=2')
  const second = await get('observer', `/api/rounds?limit=2&cursor=${first.next}`)
  expect(first.items.map((round: { number: number }) => round.number)).toEqual([4, 2])
  expect(second.items.map((round: { number: number; name: string }) => [round.number, round.name])).toEqual([
    [1, '第1轮'],
    [1, '第一轮'],
  ])
  expect(second.next).toBeNull()
  expect((await get('observer', '/api/rounds?ended=true')).items).toMatchObject([{ number: 4 }])
})

test('a round is held for a body: offices count their own, and each keeps what lies below it', async () => {
  const { id } = (await open('cityOffice', 1)).json()
  expect((await open('cityOffice', 1, { bodyId: city.bodies.countyB })).statusCode).toBe(201)
  expect(unmetOf(await open('strangerOffice', 1))).toEqual(['taken-already'])
  expect(unmetOf(await open('office', 8, { bodyId: city.bodies.city }))).toEqual(['body-outside-scope'])
  expect(unmetOf(await open('office', 8, { bodyId: newId(city.region) }))).toEqual(['body-unknown'])
  expect((await get('office', `/api/rounds/${id}`)).mayKeep).toBe(false)
  const line = `PATCH /api/rounds/${id}` as const
  expect((await send('office', line, { name: '改' }, 1)).json()).toMatchObject({ status: 403, code: 'not-permitted' })
  expect((await send('office', `POST /api/rounds/${id}/end`, {}, 1)).statusCode).toBe(403)
  expect((await send('cityOffice', `PATCH /api/rounds/${city.round.id}`, { name: '第一轮（市审）' }, 1)).statusCode).toBe(200)
})

test('a round is seen above and below, and not beside', async () => {
  const one = city.round.id
  for (const who of ['cityOffice', 'office', 'townHead', 'head', 'administrator'] as const)
    expect((await get(who, `/api/rounds/${one}`)).round?.id, who).toBe(one)
  for (const who of ['strangerOffice', 'strangerHead', 'strangerObserver'] as const) {
    expect((await server.inject(as(who, { url: `/api/rounds/${one}` }))).statusCode, who).toBe(404)
    expect((await send(who, `PATCH /api/rounds/${one}`, { name: '改' }, 1)).statusCode, who).toBe(who === 'strangerOffice' ? 404 : 403)
  }
  const held = async (who: PersonKey) =>
    new Set((await get(who, '/api/rounds?limit=200')).items.map((round: { bodyName: string }) => round.bodyName))
  expect(await held('strangerHead')).toEqual(new Set(['乙县', '测试市']))
  expect(await held('townHead')).toEqual(new Set(['甲县', '测试市']))
  expect(await held('cityOffice')).toEqual(new Set(['甲县', '乙县', '测试市']))
})

test('a round of another region, or of none, is not there', async () => {
  for (const region of [city.region, city.region + 1]) {
    const id = newId(region)
    expect((await server.inject(as('office', { url: `/api/rounds/${id}` }))).statusCode).toBe(404)
    expect((await send('office', `PATCH /api/rounds/${id}`, { name: '改' }, 1)).statusCode).toBe(404)
    expect((await send('office', `POST /api/rounds/${id}/end`, {}, 1)).statusCode).toBe(404)
  }
})

test('every row is what its facts fold to', async () => {
  expect((await verifyStreams(db, allStreams)).difference).toBeNull()
})
