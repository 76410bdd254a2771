import { expect, test } from 'vitest'
import { enterPerson } from '#features/bodies/enter-person.ts'
import { takePost } from '#features/bodies/take-post.ts'
import { callsTo, unmetOf } from '#test/calls.ts'
import { useDatabase } from '#test/database.ts'
import { newCity, type BodyKey, type PersonKey } from '#test/factories.ts'
import { serverFor } from '#test/server.ts'
import { accountsRoutes } from './accounts.http.ts'
import { createAccount } from './create-account.ts'

const { db } = await useDatabase()
const city = await newCity(db)
const server = serverFor(db, city.sessions)
accountsRoutes(server)
const { get, send } = callsTo(server)

const logins = async (who: PersonKey): Promise<string[]> =>
  ((await get(who, '/api/accounts?limit=200')).items as { login: string }[]).map((row) => row.login).toSorted()
const make = async (login: string, personId: string): Promise<string> =>
  (await city.act((tx) => createAccount(tx, city.acting('administrator'), { personId, login }))).account.id
const accounts = {
  head: await make('head', city.people.head),
  stranger: await make('stranger', city.people.strangerHead),
  cityoffice: await make('cityoffice', city.people.cityOffice),
}

const enter = async (name: string, body: BodyKey | null, scope: BodyKey | null = body): Promise<string> => {
  const post = body && {
    role: 'observer' as const,
    branch: null,
    title: name,
    bodyId: city.bodies[body],
    scopeId: city.bodies[scope!],
    fromDay: null,
  }
  return (await city.act((tx) => enterPerson(tx, city.acting('administrator'), { name, nameEn: null, phone: null, post }))).id
}

const acts = (id: string) =>
  [`POST /api/accounts/${id}/password`, `POST /api/accounts/${id}/disabling`, `POST /api/accounts/${id}/enabling`] as const
const answers = async (who: PersonKey, id: string): Promise<number[]> =>
  Promise.all(acts(id).map(async (line) => (await send(who, line, {}, 1)).statusCode))

test('an administrator keeps the accounts of the own subtree', async () => {
  expect(await logins('administrator')).toEqual(['administrator', 'cityoffice', 'head', 'stranger'])
  expect(await logins('countyAdministrator')).toEqual(['head'])
  expect(await logins('strangerAdministrator')).toEqual(['stranger'])
  const reset = await send('countyAdministrator', `POST /api/accounts/${accounts.head}/password`, {}, 1)
  expect(reset.json()).toMatchObject({ login: 'head', version: 2, mustChange: true })
})

test('accounts above and beside are not there', async () => {
  for (const id of [accounts.stranger, accounts.cityoffice]) expect(await answers('countyAdministrator', id)).toEqual([404, 404, 404])
  const above = await send('countyAdministrator', 'POST /api/accounts', { personId: city.people.decider, login: 'decider' })
  expect(above.statusCode).toBe(201)
  const beside = await send('countyAdministrator', 'POST /api/accounts', { personId: city.people.strangerDecider, login: 'beside' })
  expect(beside.statusCode).toBe(404)
})

test('one post above, or one that reaches above, takes the account out of the county’s hands', async () => {
  const both = await enter('兼任', 'bureauA')
  const post = {
    role: 'observer',
    branch: null,
    title: '市级',
    bodyId: city.bodies.office,
    scopeId: city.bodies.city,
    fromDay: null,
  } as const
  await city.act((tx) => takePost(tx, city.acting('administrator'), both, post))
  const wide = await enter('县里坐班、管全市', 'officeA', 'city')
  for (const [login, personId] of [
    ['both', both],
    ['wide', wide],
  ] as const) {
    const refused = await send('countyAdministrator', 'POST /api/accounts', { personId, login })
    expect([refused.statusCode, refused.json().code]).toEqual([403, 'not-permitted'])
    const id = await make(login, personId)
    expect(await answers('countyAdministrator', id)).toEqual([403, 403, 403])
  }
  expect(await logins('countyAdministrator')).toEqual(['decider', 'head'])
})

test('somebody without a post is for the administrator of the whole region', async () => {
  const nobody = await enter('未任职', null)
  expect((await send('countyAdministrator', 'POST /api/accounts', { personId: nobody, login: 'nobody' })).statusCode).toBe(403)
  expect((await send('administrator', 'POST /api/accounts', { personId: nobody, login: 'nobody' })).statusCode).toBe(201)
  expect(await logins('administrator')).toContain('nobody')
  expect(await logins('countyAdministrator')).not.toContain('nobody')
})

test('two administrators who shut each other’s account at the same moment: one stays', async () => {
  const post = {
    role: 'administrator',
    branch: null,
    title: '副',
    bodyId: city.bodies.city,
    scopeId: city.bodies.city,
    fromDay: null,
  } as const
  await city.act((tx) => takePost(tx, city.acting('administrator'), city.people.cityOffice, post))
  const own = (await get('administrator', '/api/accounts?limit=200')).items.find((row: { login: string }) => row.login === 'administrator')
  const second = {
    ...city.sessions.cityOffice,
    actor: { ...city.sessions.cityOffice.actor, posts: city.sessions.administrator.actor.posts },
  }
  city.sessions.cityOffice = second
  const both = await Promise.all([
    send('administrator', `POST /api/accounts/${accounts.cityoffice}/disabling`, {}, 1),
    send('cityOffice', `POST /api/accounts/${own.id}/disabling`, {}, own.version),
  ])
  expect(both.map((answer) => answer.statusCode).toSorted()).toEqual([200, 422])
  expect(both.flatMap(unmetOf)).toEqual(['last-administrator'])
})

test('the account of one person is asked for alone, by whoever keeps it', async () => {
  const of = async (who: PersonKey, personId: string) => (await get(who, `/api/accounts?personId=${personId}`)).items
  expect(await of('administrator', city.people.head)).toMatchObject([{ login: 'head' }])
  expect(await of('administrator', city.people.handler)).toEqual([])
  expect(await of('countyAdministrator', city.people.strangerHead)).toEqual([])
})
