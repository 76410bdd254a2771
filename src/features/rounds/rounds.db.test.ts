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
  expect((await get('strangerObserver', `/api/rounds/${city.round.id}`)).counts.inspections).toBe(0)
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
