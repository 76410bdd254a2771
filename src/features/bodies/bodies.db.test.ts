import { expect, test } from 'vitest'
import { verifyStreams } from '#platform/trail/verify.ts'
import { allStreams } from '#platform/trail/streams.ts'
import { callsTo } from '#test/calls.ts'
import { useDatabase } from '#test/database.ts'
import { newCity, type PersonKey } from '#test/factories.ts'
import { as, serverFor } from '#test/server.ts'
import { newId } from '#platform/ids.ts'
import { bodiesRoutes } from './bodies.http.ts'

const { db } = await useDatabase()
const city = await newCity(db)
const server = serverFor(db, city.sessions)
bodiesRoutes(server)

const { get, send } = callsTo(server)
const found = (who: PersonKey, code: string, parentId: string) =>
  send(who, 'POST /api/bodies', { parentId, code, name: `单位${code}`, kind: 'department' })

type Row = { id: string; parentId: string; code: string; level: number; children: number }

test('the tree comes parents first, page by page, and only below one’s own scope', async () => {
  const codes: string[] = []
  let cursor = ''
  for (let pages = 0; pages < 10; pages++) {
    const page = await get('administrator', `/api/bodies?limit=3${cursor}`)
    codes.push(...page.items.map((row: Row) => row.code))
    if (page.next === null) break
    cursor = `&cursor=${page.next}`
  }
  expect(codes).toEqual([
    '1',
    'office',
    'countyA',
    'officeA',
    'disciplineA',
    'bureauA',
    'townA',
    'villageA',
    'countyB',
    'officeB',
    'bureauB',
  ])
  expect((await get('strangerOffice', '/api/bodies')).items.map((row: Row) => row.code)).toEqual(['countyB', 'officeB', 'bureauB'])
  expect((await get('head', '/api/bodies')).items.map((row: Row) => row.code)).toEqual(['bureauA'])
})

test('a tree is opened step by step from what one may see, and searched', async () => {
  const top = (await get('office', '/api/bodies?parentId=top')).items as Row[]
  expect(top).toMatchObject([{ code: 'countyA', level: 2, children: 4 }])
  const below = (await get('office', `/api/bodies?parentId=${top[0]!.id}`)).items as Row[]
  expect(below.map((row) => [row.code, row.children])).toEqual([
    ['officeA', 0],
    ['disciplineA', 0],
    ['bureauA', 0],
    ['townA', 1],
  ])
  expect((await get('office', '/api/bodies?q=民政')).items.map((row: Row) => row.code)).toEqual(['bureauA'])
  expect((await get('administrator', '/api/bodies?q=%25')).items).toEqual([])
})

test('a body shows who holds a post in it today and which inspections of it are open', async () => {
  const view = await get('office', `/api/bodies/${city.bodies.bureauA}`)
  expect(view.people.map((post: { personName: string }) => post.personName)).toEqual(['head', 'handler'])
  expect(view.inspections).toMatchObject([{ code: city.inspection.code, issued: false }])
  expect(view.ancestors.map((one: { name: string }) => one.name)).toEqual(['测试市', '甲县'])
  expect(view.can).toEqual(['body.keep', 'person.keep', 'inspection.keep'])
  expect((await get('head', `/api/bodies/${city.bodies.bureauA}`)).can).toEqual([])
})

test.each(['office', 'countyAdministrator', 'administrator'] as const)('%s founds a body below', async (who) => {
  const reply = await found(who, `new-${who}`, city.bodies.townA)
  expect(reply.statusCode).toBe(201)
  expect(reply.json()).toMatchObject({ level: 4, version: 1, dissolved: false, parentId: city.bodies.townA })
})

test.each(['head', 'handler', 'member', 'leader', 'reviewerOffice', 'decider', 'observer'] as const)('%s may not', async (who) => {
  expect((await found(who, 'nope', city.bodies.townA)).statusCode).toBe(403)
})

test('what lies outside one’s scope is not there', async () => {
  const a = city.bodies.bureauA
  const answers = [
    await server.inject(as('strangerOffice', { url: `/api/bodies/${a}` })),
    await server.inject(as('strangerOffice', { url: `/api/bodies/${newId(city.region)}` })),
    await server.inject(as('strangerOffice', { url: '/api/bodies/0b3f0a2e-5f0b-4d42-9c1e-3a9f5d8c7b61' })),
    await found('strangerOffice', 'x1', a),
    await send('strangerOffice', `PATCH /api/bodies/${a}`, { name: '改' }, 1),
    await send('strangerOffice', `POST /api/bodies/${a}/dissolution`, { reason: '撤' }, 1),
  ]
  expect(answers.map((answer) => answer.statusCode)).toEqual([404, 404, 404, 404, 404, 404])
})

test('a code is given once, also to two founders at the same moment', async () => {
  const taken = await found('office', 'bureauA', city.bodies.countyA)
  expect(taken.statusCode).toBe(422)
  expect(taken.json().unmet).toMatchObject([{ code: 'taken-already', values: { field: 'code', value: 'bureauA' } }])
  const race = await Promise.all([found('office', 'race', city.bodies.countyA), found('strangerOffice', 'race', city.bodies.countyB)])
  expect(race.map((reply) => reply.statusCode).toSorted()).toEqual([201, 422])
})

test('the tree is six levels deep', async () => {
  const fifth = (await found('office', 'deep-5', city.bodies.villageA)).json()
  const sixth = (await found('office', 'deep-6', fifth.id)).json()
  const refused = await found('office', 'deep-7', sixth.id)
  expect(refused.json().unmet).toMatchObject([{ code: 'tree-too-deep' }])
})

test('a change needs the version seen, changes only what differs, and a code only to a free one', async () => {
  const body = (await found('office', 'chg', city.bodies.countyA)).json()
  const url = `/api/bodies/${body.id}`
  expect((await send('office', `PATCH ${url}`, { name: '新名' })).statusCode).toBe(428)
  expect((await send('office', `PATCH ${url}`, { name: '新名', nameEn: 'New' }, 1)).json()).toMatchObject({
    name: '新名',
    nameEn: 'New',
    version: 2,
  })
  expect((await send('office', `PATCH ${url}`, { name: '又名' }, 1)).statusCode).toBe(412)
  expect((await send('office', `PATCH ${url}`, { name: '新名' }, 2)).json()).toMatchObject({ version: 2 })
  expect((await send('office', `PATCH ${url}`, { code: 'bureauA' }, 2)).json().unmet).toMatchObject([{ code: 'taken-already' }])
  expect((await send('office', `PATCH ${url}`, { parentId: city.bodies.countyB }, 2)).statusCode).toBe(400)
})

test('a body is dissolved only when nothing hangs on it, and then takes nothing more', async () => {
  const dissolve = (id: string, version = 1) => send('office', `POST /api/bodies/${id}/dissolution`, { reason: '机构改革' }, version)
  const refused = (await dissolve(city.bodies.bureauA)).json()
  expect(refused.unmet.map((one: { code: string }) => one.code)).toEqual(['body-has-posts', 'body-has-unissued-inspections'])
  expect((await dissolve(city.bodies.townA)).json().unmet).toMatchObject([
    { code: 'body-has-children', values: { count: 4 } },
    { code: 'body-has-posts', values: { count: 1 } },
  ])
  const body = (await found('office', 'gone', city.bodies.countyA)).json()
  expect((await dissolve(body.id)).json()).toMatchObject({ dissolved: true, version: 2 })
  expect((await dissolve(body.id, 2)).statusCode).toBe(409)
  expect((await found('office', 'late', body.id)).json().unmet).toMatchObject([{ code: 'body-dissolved' }])
  const codes = async (url: string) => (await get('office', url)).items.map((row: Row) => row.code)
  expect(await codes('/api/bodies?q=gone')).toEqual([])
  expect(await codes('/api/bodies?q=gone&dissolved=true')).toEqual(['gone'])
})

test('every row is what its facts fold to', async () => {
  expect((await verifyStreams(db, allStreams)).difference).toBeNull()
})
