import { beforeAll, describe, expect, test } from 'vitest'
import { addDays } from '#domain/day.ts'
import { allStreams } from '#platform/trail/streams.ts'
import { verifyStreams } from '#platform/trail/verify.ts'
import { unmetOf } from '#test/calls.ts'
import { useDatabase } from '#test/database.ts'
import { aFinding, issued, newCity, type PersonKey } from '#test/factories.ts'
import { testClock } from '#test/server.ts'
import { aWholeServer } from '#test/whole-server.ts'

const { db } = await useDatabase()
const city = await newCity(db)
const { ask, get, send } = await aWholeServer(db, city.sessions)
const today = testClock.today()

let id: string
beforeAll(async () => {
  id = (await aFinding(city, { weight: 'key' })).id
  await aFinding(city)
  await issued(city, city.inspection.id, addDays(today, -3))
})

const seen = async (): Promise<number> => (await get('observer', `/api/findings/${id}`)).finding.version
const sponsor = async (who: PersonKey, person: PersonKey | null, reason = '') =>
  send(who, `POST /api/findings/${id}/sponsor`, { personId: person === null ? null : city.people[person], reason }, await seen())
const possible = async (who: PersonKey, q = '') =>
  (await get(who, `/api/findings/${id}/possible-sponsors?q=${encodeURIComponent(q)}`)).items.map((one: { name: string }) => one.name)

describe('it works', () => {
  test('the head names a leader above; page, ledger and the leader’s own page say so', async () => {
    expect(await possible('head')).toEqual(['decider', 'leader', 'head', 'handler'])
    expect(await possible('head', 'lead')).toEqual(['leader'])
    expect((await sponsor('head', 'leader')).json()).toMatchObject({ sponsorId: city.people.leader, sponsoredOn: today, state: 'issued' })
    const page = await get('handler', `/api/findings/${id}`)
    expect(page.names[city.people.leader]).toMatchObject({ zh: 'leader' })
    const without: { id: string }[] = (await get('office', '/api/findings?sponsored=false')).items
    expect([without.length, without.some((one) => one.id === id)]).toEqual([1, false])
    const { items } = await get('office', `/api/findings?sponsored=true&sponsorId=${city.people.leader}&work=true`)
    expect(items).toMatchObject([{ id, work: { sponsor: { zh: 'leader' } } }])
    const { sponsored } = await get('leader', '/api/leader')
    expect(sponsored).toMatchObject({ items: [{ id }], open: 1, closed: 0, more: false })
    expect((await get('decider', '/api/leader')).sponsored).toMatchObject({ items: [], open: 0 })
  })

  test('another one, or none any more, needs a reason', async () => {
    expect(unmetOf(await sponsor('office', 'leader'))).toEqual(['sponsored-already'])
    expect(unmetOf(await sponsor('office', 'decider'))).toEqual(['reason-missing'])
    expect((await sponsor('office', 'decider', '分工调整')).json()).toMatchObject({ sponsorId: city.people.decider })
    expect((await sponsor('head', null, '已移交')).json()).toMatchObject({ sponsorId: null, sponsoredOn: null })
    expect(unmetOf(await sponsor('head', null, '已移交'))).toEqual(['sponsor-missing'])
  })
})

test('who may: the head and the office; and only whoever leads there can be named', async () => {
  for (const who of ['handler', 'member', 'decider', 'leader', 'observer'] as const)
    expect([who, (await sponsor(who, 'head')).statusCode]).toEqual([who, 403])
  for (const person of ['reviewerOffice', 'member', 'strangerHead', 'townHead'] as const)
    expect([person, unmetOf(await sponsor('office', person))]).toEqual([person, ['sponsor-leads-nothing']])
})

test('whose is it: strangers neither name nor look for anybody', async () => {
  for (const who of ['strangerHead', 'strangerOffice', 'townHead'] as const) {
    expect([who, (await sponsor(who, 'head')).statusCode]).toEqual([who, 404])
    expect([who, (await ask(who, { url: `/api/findings/${id}/possible-sponsors` })).statusCode]).toEqual([who, 404])
  }
})

describe('many at once', () => {
  const asked = `bodyId=${city.inspection.bodyId}`
  const who = async (person: PersonKey, query: string): Promise<{ name: string; bodies: number }[]> =>
    (await get(person, `/api/bulk/findings/possible-sponsors?${query}`)).items

  test('who can sponsor the most of them stands first; each finding is done or refused by itself', async () => {
    const both = await who('office', `${asked},${city.bodies.townA}`)
    expect(both.map((one) => one.bodies)).toEqual(both.map((one) => one.bodies).toSorted((a, b) => b - a))
    expect(both.map((one) => `${one.name} ${one.bodies}`)).toEqual(expect.arrayContaining(['leader 2', 'head 1', 'townHead 1']))
    expect(await who('office', `${asked},${city.bodies.townA}&q=lead`)).toMatchObject([{ name: 'leader', bodies: 2 }])
    const { items } = await get('office', '/api/findings')
    const ids: string[] = items.map((one: { id: string }) => one.id)
    expect(ids).toHaveLength(2)
    const bulk = async (personId: string | null, reason: string): Promise<unknown[]> =>
      (await send('office', 'POST /api/bulk/findings/sponsor', { ids, data: { personId, reason } })).json().items
    expect(await bulk(city.people.leader, '')).toMatchObject([{ done: true }, { done: true }])
    expect(await bulk(city.people.decider, '')).toMatchObject([
      { unmet: [{ code: 'reason-missing' }] },
      { unmet: [{ code: 'reason-missing' }] },
    ])
    expect(await bulk(null, '移交')).toMatchObject([{ done: true }, { done: true }])
  })

  test('nobody is offered for bodies that are not one’s own', async () => {
    expect(await who('strangerOffice', asked)).toEqual([])
    expect((await ask('observer', { url: `/api/bulk/findings/possible-sponsors?${asked}` })).statusCode).toBe(403)
  })
})

test('every row is what its facts fold to', async () => {
  expect((await verifyStreams(db, allStreams)).difference).toBeNull()
})
