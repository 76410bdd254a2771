import { expect, test } from 'vitest'
import { useDatabase } from '#test/database.ts'
import { aFinding, newCity, type PersonKey } from '#test/factories.ts'
import { callsTo, unmetOf } from '#test/calls.ts'
import { serverFor } from '#test/server.ts'
import { favouritesRoutes } from './favourites.http.ts'

const { db } = await useDatabase()
const city = await newCity(db)
const finding = await aFinding(city)
const server = serverFor(db, city.sessions)
favouritesRoutes(server)
const { get, send } = callsTo(server)

const keep = (who: PersonKey, kind: string, ref: string, name?: string) =>
  send(who, 'POST /api/favourites', { kind, ref, ...(name && { name }) })
const kept = async (who: PersonKey) =>
  ((await get(who, '/api/favourites')).items as { kind: string; title: string }[]).map(({ kind, title }) => `${kind} ${title}`).toSorted()

test('things of every kind are kept, named as they are called now, and let go', async () => {
  for (const [kind, ref] of [
    ['finding', finding.id],
    ['inspection', city.inspection.id],
    ['body', city.bodies.bureauA],
    ['person', city.people.head],
    ['round', city.round.id],
  ] as const)
    expect((await keep('office', kind, ref)).statusCode).toBe(204)
  await keep('office', 'view', '/ledger?light=red', '超期的')
  await keep('office', 'view', '/ledger?light=red', '超期问题')
  expect(await kept('office')).toEqual(
    ['body 甲县民政局', `finding ${finding.text}`, 'inspection 甲县民政局', 'person head', 'round 第一轮', 'view 超期问题'].toSorted(),
  )
  expect((await send('office', 'POST /api/favourites/removal', { kind: 'person', ref: city.people.head })).statusCode).toBe(204)
  expect(await kept('office')).not.toContain('person head')
})

test('what lies out of scope cannot be kept, and favourites are nobody else’s', async () => {
  expect((await keep('strangerOffice', 'finding', finding.id)).statusCode).toBe(404)
  expect((await keep('strangerOffice', 'body', city.bodies.bureauA)).statusCode).toBe(404)
  expect((await keep('office', 'finding', 'nonsense')).statusCode).toBe(404)
  expect(await kept('strangerOffice')).toEqual([])
  expect(await kept('head')).toEqual([])
})

test('a view is an address of the ledger and nothing else', async () => {
  for (const ref of ['https://evil.example/ledger', '//evil.example', '/ledger/../account', 'javascript:alert(1)'])
    expect(unmetOf(await keep('office', 'view', ref)), ref).toEqual(['not-a-view'])
})
