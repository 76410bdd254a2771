import { expect, test } from 'vitest'
import { allStreams } from '#platform/trail/streams.ts'
import { verifyStreams } from '#platform/trail/verify.ts'
import { callsTo, unmetOf } from '#test/calls.ts'
import { useDatabase } from '#test/database.ts'
import { newCity, type BodyKey, type PersonKey } from '#test/factories.ts'
import { as, serverFor } from '#test/server.ts'
import { actorOn } from './people.store.ts'
import { bodiesRoutes } from './bodies.http.ts'

const { db } = await useDatabase()
const city = await newCity(db)
const server = serverFor(db, city.sessions)
bodiesRoutes(server)

const { get, send } = callsTo(server)
const post = (body: BodyKey, role: string, more: object = {}) => ({ role, title: '某职', bodyId: city.bodies[body], ...more })
const enter = (who: PersonKey, name: string, first: object | null = null) => send(who, 'POST /api/people', { name, post: first })

test('a person is entered with a first post, whose scope is the body where none is given', async () => {
  const reply = await enter('office', '甲一', post('bureauA', 'handler'))
  expect(reply.statusCode).toBe(201)
  expect(reply.json()).toMatchObject({
    name: '甲一',
    posts: [
      { role: 'handler', bodyId: city.bodies.bureauA, scopeId: city.bodies.bureauA, scopeLevel: 3, fromDay: '2026-11-22', toDay: null },
    ],
  })
  const seen = await get('head', `/api/people/${reply.json().id}`)
  expect(seen).toMatchObject({ name: '甲一', mayKeep: false, posts: [{ bodyName: '甲县民政局', scopeName: '甲县民政局' }] })
})

test('people come by name, within a scope, a body, a role', async () => {
  const names = async (who: PersonKey, query: string) =>
    (await get(who, `/api/people?limit=200&${query}`)).items.map((row: { name: string }) => row.name)
  const county = await names('strangerOffice', '')
  expect(county).toEqual(county.toSorted())
  expect(county).toContain('strangerHead')
  expect(county).not.toContain('head')
  expect(await names('office', `bodyId=${city.bodies.townA}`)).toEqual(['townHead'])
  expect(await names('office', 'role=team')).toEqual(['member', 'otherTeam'])
  expect(await names('office', 'q=REVIEWERo')).toEqual(['reviewerOffice', 'reviewerOrganisation'])
  const first = await get('administrator', '/api/people?limit=20')
  const second = await get('administrator', `/api/people?limit=20&cursor=${first.next}`)
  expect(first.items).toHaveLength(20)
  expect(second.items.map((row: { id: string }) => row.id)).not.toContain(first.items[19].id)
})

test.each([
  ['head', 403],
  ['member', 403],
  ['reviewerOffice', 403],
  ['decider', 403],
  ['observer', 403],
  ['office', 201],
  ['countyAdministrator', 201],
] as const)('%s enters a person: %i', async (who, status) => {
  expect((await enter(who, `由${who}`)).statusCode).toBe(status)
})

test('somebody without a post yet is there for those who keep persons, and for nobody else', async () => {
  const { id } = (await enter('office', '无岗')).json()
  expect((await server.inject(as('office', { url: `/api/people/${id}` }))).statusCode).toBe(200)
  expect((await server.inject(as('observer', { url: `/api/people/${id}` }))).statusCode).toBe(404)
})

test('who stands outside one’s scope is not there', async () => {
  const head = city.people.head
  const answers = [
    await server.inject(as('strangerOffice', { url: `/api/people/${head}` })),
    await send('strangerOffice', `PATCH /api/people/${head}`, { name: '改' }, 1),
    await send('strangerOffice', `POST /api/people/${head}/posts`, post('bureauB', 'head')),
    await send('strangerOffice', `POST /api/posts/${city.posts.head}/end`, { toDay: '2026-12-01' }, 1),
  ]
  expect(answers.map((answer) => answer.statusCode)).toEqual([404, 404, 404, 404])
  expect(unmetOf(await enter('strangerOffice', '外', post('bureauA', 'head')))).toEqual(['body-unknown'])
})

test.each([
  ['a reviewer without a branch', () => post('officeA', 'reviewer'), ['branch-missing']],
  ['a branch for another role', () => post('officeA', 'decider', { branch: 'office' }), ['branch-not-for-role']],
  ['a head over more than the body', () => post('bureauA', 'head', { scopeId: city.bodies.countyA }), ['scope-own-body']],
  ['a scope above one’s own', () => post('officeA', 'observer', { scopeId: city.bodies.city }), ['scope-outside-own']],
  ['a scope beside one’s own', () => post('officeA', 'observer', { scopeId: city.bodies.countyB }), ['scope-outside-own']],
  ['an administrator, by an office', () => post('officeA', 'administrator'), ['administrator-by-administrator']],
  ['a body that is not there', () => ({ ...post('officeA', 'head'), bodyId: city.people.head }), ['body-unknown']],
])('%s is refused, and nobody is entered', async (_, first, expected) => {
  const reply = await enter('office', '拒', first())
  expect(reply.statusCode).toBe(422)
  expect(unmetOf(reply)).toEqual(expected)
  expect((await get('office', '/api/people?q=拒')).items).toEqual([])
})

test('an administrator makes another one, within the own scope only', async () => {
  const first = post('officeA', 'administrator', { scopeId: city.bodies.countyA })
  expect((await enter('countyAdministrator', '副管', first)).statusCode).toBe(201)
  const wider = post('officeA', 'administrator', { scopeId: city.bodies.city })
  expect(unmetOf(await enter('countyAdministrator', '越管', wider))).toEqual(['scope-outside-own'])
})

test('a second post adds to what one may do; an ended one takes it away', async () => {
  const { id } = (await enter('office', '转岗', post('bureauA', 'handler'))).json()
  const taken = await send(
    'office',
    `POST /api/people/${id}/posts`,
    post('officeA', 'reviewer', { branch: 'office', scopeId: city.bodies.countyA }),
  )
  expect(taken.statusCode).toBe(201)
  const day = city.acting('office').today
  expect((await actorOn(db, id, day))?.posts.map((one) => [one.role, one.branch, one.scopeLevel])).toEqual([
    ['handler', null, 3],
    ['reviewer', 'office', 2],
  ])
  const url = `/api/posts/${taken.json().id}/end`
  expect(unmetOf(await send('office', `POST ${url}`, { toDay: '2026-11-21' }, 1))).toEqual(['end-before-start'])
  expect((await send('office', `POST ${url}`, { toDay: day }, 1)).json()).toMatchObject({ toDay: day, version: 2 })
  expect((await send('office', `POST ${url}`, { toDay: day }, 2)).json()).toMatchObject({ code: 'wrong-state' })
  expect((await actorOn(db, id, day))?.posts.map((one) => one.role)).toEqual(['handler'])
  const view = await get('office', `/api/people/${id}`)
  expect(view.posts).toHaveLength(2)
})

test('an office below neither edits somebody of the office above nor ends their post', async () => {
  const { id } = (await enter('administrator', '市管', post('countyA', 'observer', { scopeId: city.bodies.city }))).json()
  const held = (await get('office', `/api/people/${id}`)).posts[0]
  expect(unmetOf(await send('office', `POST /api/posts/${held.id}/end`, { toDay: '2026-12-01' }, 1))).toEqual(['scope-outside-own'])
  await send('administrator', `POST /api/people/${id}/posts`, post('office', 'office', { scopeId: city.bodies.city }))
  const edit = await send('office', `PATCH /api/people/${id}`, { phone: '0' }, 1)
  expect(edit.json()).toMatchObject({ code: 'not-permitted' })
  expect((await send('cityOffice', `PATCH /api/people/${id}`, { phone: '0' }, 1)).json()).toMatchObject({ phone: '0', version: 2 })
})

test('nobody gives a post to themselves', async () => {
  for (const who of ['administrator', 'countyAdministrator', 'office'] as const) {
    const reply = await send(
      who,
      `POST /api/people/${city.people[who]}/posts`,
      post('countyA', 'observer', { scopeId: city.bodies.countyA }),
    )
    expect([reply.statusCode, ...unmetOf(reply)]).toEqual([403, 'own-post'])
  }
})

test('whose account one keeps is said with the person', async () => {
  const view = async (who: PersonKey, id: string) => (await get(who, `/api/people/${id}`)).mayKeepAccount
  expect(await view('countyAdministrator', city.people.handler)).toBe(true)
  expect(await view('office', city.people.handler)).toBe(false)
  const { id } = (await enter('administrator', '兼职', post('bureauA', 'handler'))).json()
  await send('administrator', `POST /api/people/${id}/posts`, post('bureauB', 'observer', { scopeId: city.bodies.bureauB }))
  expect([await view('countyAdministrator', id), await view('administrator', id)]).toEqual([false, true])
})

test('the last administrator who can sign in stays', async () => {
  await enter('administrator', '无账号', post('city', 'administrator', { scopeId: city.bodies.city }))
  const all = (await get('administrator', '/api/people?role=administrator')).items as {
    posts: { id: string; role: string; version: number }[]
  }[]
  const posts = all.flatMap((person) => person.posts.filter((one) => one.role === 'administrator'))
  const own = posts.findIndex((one) => one.id === city.posts.administrator)
  const [last] = posts.splice(own, 1)
  for (const one of posts)
    expect((await send('administrator', `POST /api/posts/${one.id}/end`, { toDay: '2026-11-23' }, 1)).statusCode).toBe(200)
  expect(unmetOf(await send('administrator', `POST /api/posts/${last!.id}/end`, { toDay: '2026-11-23' }, 1))).toEqual([
    'last-administrator',
  ])
})

test('every row is what its facts fold to', async () => {
  expect((await verifyStreams(db, allStreams)).difference).toBeNull()
})
