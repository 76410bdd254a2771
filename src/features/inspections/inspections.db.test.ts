import { expect, test } from 'vitest'
import type { InspectionAbility } from '#domain/inspection/abilities.ts'
import { newId } from '#platform/ids.ts'
import { allStreams } from '#platform/trail/streams.ts'
import { verifyStreams } from '#platform/trail/verify.ts'
import { callsTo, unmetOf } from '#test/calls.ts'
import { useDatabase } from '#test/database.ts'
import { aFinding, aRound, newCity, type PersonKey } from '#test/factories.ts'
import { as, serverFor } from '#test/server.ts'
import { endRound } from '#features/rounds/end-round.ts'
import { openRound } from '#features/rounds/open-round.ts'
import { inspectionsRoutes } from './inspections.http.ts'

const { db } = await useDatabase()
const city = await newCity(db)
const server = serverFor(db, city.sessions)
inspectionsRoutes(server)

const { get, send } = callsTo(server)
const open = (who: PersonKey, payload: object, round = city.round.id) => send(who, `POST /api/rounds/${round}/inspections`, payload)
const view = (who: PersonKey) => get(who, `/api/inspections/${city.inspection.id}`)
const able = (list: InspectionAbility[]) => Object.fromEntries(list.map((one) => [one.act, one.reasons.map((reason) => reason.code)]))

test('a body is taken into a round, under a code that offices count by', async () => {
  const reply = await open('office', { bodyId: city.bodies.townA, team: [city.people.member], leaderId: city.people.leader })
  expect(reply.statusCode).toBe(201)
  expect(reply.json()).toMatchObject({
    code: '九届-1-02',
    name: '甲县东镇',
    regimeCode: 'inspection',
    sourceKind: 'inspection',
    issued: false,
    team: [city.people.member],
  })
})

test.each(['head', 'member', 'leader', 'decider', 'observer'] as const)('%s may not', async (who) => {
  expect((await open(who, { bodyId: city.bodies.villageA })).statusCode).toBe(403)
})

test.each([
  ['a body that is in it already', () => ({ bodyId: city.bodies.bureauA }), ['inspected-already']],
  ['a body outside the scope', () => ({ bodyId: city.bodies.bureauB }), ['body-outside-scope']],
  ['a body that is not there', () => ({ bodyId: newId(city.region) }), ['body-unknown']],
  ['a code that is taken', () => ({ bodyId: city.bodies.villageA, code: '九届-1-01' }), ['taken-already']],
  ['people who are not there', () => ({ bodyId: city.bodies.villageA, team: [newId(city.region)] }), ['person-unknown']],
  ['its own people', () => ({ bodyId: city.bodies.officeA, team: [city.people.member] }), ['member-of-inspected-body']],
  [
    'days that run backwards',
    () => ({ bodyId: city.bodies.villageA, fieldworkFrom: '2026-05-02', fieldworkTo: '2026-05-01' }),
    ['end-before-start'],
  ],
])('%s: refused by name', async (_, payload, expected) => {
  const reply = await open('office', payload())
  expect(reply.statusCode).toBe(422)
  expect(unmetOf(reply)).toEqual(expected)
})

test('an ended round takes nobody more', async () => {
  const round = await aRound(city, 2)
  await city.act((tx) => endRound(tx, city.acting('office'), { id: round.id, expected: 1 }))
  expect(unmetOf(await open('office', { bodyId: city.bodies.villageA }, round.id))).toEqual(['round-ended'])
})

test('a round takes in what lies below the body it is held for, and its own office says what', async () => {
  const beside = await open('cityOffice', { bodyId: city.bodies.bureauB })
  expect([beside.statusCode, unmetOf(beside)]).toEqual([422, ['body-outside-round']])
  expect((await open('strangerOffice', { bodyId: city.bodies.bureauB })).statusCode).toBe(404)
  const above = await aRound(city, 5, 'inspection', 'cityOffice')
  const below = await open('office', { bodyId: city.bodies.villageA }, above.id)
  expect([below.statusCode, below.json().code]).toEqual([403, 'not-permitted'])
})

test('into a linked round the offices below take their own bodies', async () => {
  const said = { term: '九届', number: 6, name: '联动', sourceKind: 'inspection', regimeCode: 'inspection', startsOn: null, endsOn: null }
  const { id } = await city.act((tx) => openRound(tx, city.acting('cityOffice'), { ...said, method: 'linked' }))
  expect((await open('office', { bodyId: city.bodies.disciplineA }, id)).statusCode).toBe(201)
  expect(unmetOf(await open('office', { bodyId: city.bodies.bureauB }, id))).toEqual(['body-outside-scope'])
  expect((await open('head', { bodyId: city.bodies.bureauA }, id)).statusCode).toBe(403)
})

test('codes stay apart when two bodies are taken in at the same moment', async () => {
  const round = await aRound(city, 3, 'inspection', 'cityOffice')
  const both = await Promise.all([
    open('cityOffice', { bodyId: city.bodies.bureauA }, round.id),
    open('cityOffice', { bodyId: city.bodies.bureauB }, round.id),
  ])
  expect(both.map((reply) => reply.json().code).toSorted()).toEqual(['九届-3-01', '九届-3-02'])
})

test('before it is issued the office holds it, and it says what each person may do', async () => {
  const office = await view('office')
  expect(office.holder).toEqual({ role: 'office', seats: [], waitsFor: 'issue' })
  expect(office.clock).toEqual([])
  expect(office.names[city.people.member]).toEqual({ zh: 'member', en: null })
  expect(able(office.can)).toEqual({
    'inspection.keep': [],
    'inspection.issue': ['no-findings'],
    'finding.register': [],
    'plan.collect': ['feedback-not-issued'],
  })
  expect(able((await view('member')).can)).toEqual({ 'finding.register': [], 'plan.verdict': ['feedback-not-issued'] })
  expect(able((await view('otherTeam')).can)).toEqual({})
  expect(able((await view('head')).can)).toEqual({
    'plan.submit': ['feedback-not-issued'],
    'plan.revise': ['feedback-not-issued'],
    'task.keep': ['feedback-not-issued'],
  })
})

test('suggestions are numbered, amended while in draft, and shown', async () => {
  const url = `/api/inspections/${city.inspection.id}/suggestions`
  const first = (await send('member', `POST ${url}`, { text: '健全制度', detail: '三个月内' })).json()
  const second = (await send('office', `POST ${url}`, { text: '加强监督' })).json()
  expect([first.number, second.number]).toEqual([1, 2])
  expect((await send('member', `PATCH /api/suggestions/${first.id}`, { text: '健全长效制度' }, 1)).json()).toMatchObject({
    text: '健全长效制度',
    detail: '三个月内',
    version: 2,
  })
  expect((await send('member', `PATCH /api/suggestions/${first.id}`, { text: '又' }, 1)).statusCode).toBe(412)
  expect((await view('observer')).suggestions.map((one: { text: string }) => one.text)).toEqual(['健全长效制度', '加强监督'])
  expect((await send('otherTeam', `POST ${url}`, { text: '旁人' })).statusCode).toBe(403)
  expect((await send('strangerOffice', `POST ${url}`, { text: '外人' })).statusCode).toBe(404)
  expect((await send('strangerOffice', `PATCH /api/suggestions/${first.id}`, { text: '外人' }, 2)).statusCode).toBe(404)
})

test('an inspection is described anew with the version seen, but not staffed from the inspected body', async () => {
  const url = `/api/inspections/${city.inspection.id}`
  const { inspection } = await view('office')
  const changed = await send('office', `PATCH ${url}`, { teamName: '第二巡察组', fieldworkFrom: '2026-08-01' }, inspection.version)
  expect(changed.json()).toMatchObject({ teamName: '第二巡察组', fieldworkFrom: '2026-08-01', name: '甲县民政局' })
  expect((await send('office', `PATCH ${url}`, { name: '旧' }, inspection.version)).statusCode).toBe(412)
  const now = changed.json().version
  expect(unmetOf(await send('office', `PATCH ${url}`, { team: [city.people.head] }, now))).toEqual(['member-of-inspected-body'])
  expect((await send('member', `PATCH ${url}`, { name: '改' }, now)).statusCode).toBe(403)
  expect((await send('strangerOffice', `PATCH ${url}`, { name: '改' }, now)).statusCode).toBe(404)
})

test('once issued, every day says how it was reached, each finding has its light, and the head holds the plan', async () => {
  await aFinding(city, { text: '台账不实。' })
  await aFinding(city, { weight: 'key' })
  expect(able((await view('office')).can)['inspection.issue']).toEqual([])
  const { version } = (await view('office')).inspection
  const issue = (who: PersonKey, signer = '局长') =>
    send(who, `POST /api/inspections/${city.inspection.id}/issuing`, { feedbackOn: '2026-11-22', signer }, version)
  expect([(await issue('member')).statusCode, (await issue('strangerOffice')).statusCode]).toEqual([403, 404])
  expect(unmetOf(await issue('office', ''))).toEqual(['signer-missing'])
  expect((await issue('office')).json()).toMatchObject({ issued: true, feedbackOn: '2026-11-22', signer: '局长' })
  const page = await view('office')
  expect(page.holder).toEqual({ role: 'head', seats: [], waitsFor: 'plan' })
  expect(page.clock.map((one: { limits: string; day: string }) => [one.limits, one.day])).toEqual([
    ['plan', '2026-12-22'],
    ['rectification', '2027-05-22'],
    ['evaluation', '2027-06-22'],
  ])
  expect(page.clock[1]).toMatchObject({
    provisional: false,
    source: { grade: 'unconfirmed' },
    explanation: {
      zh: expect.stringContaining('自2026-11-22反馈之日起6个月'),
      en: expect.stringContaining('6 months from the feedback of 2026-11-22'),
    },
  })
  expect(page.findings).toMatchObject([
    { number: 1, text: '台账不实。', due: '2027-05-22', light: 'grey', claim: null },
    { number: 2, weight: 'key' },
  ])
  expect(able(page.can)).toMatchObject({ 'inspection.issue': ['issued-already'], 'finding.register': ['issued-already'] })
  const head = able((await view('head')).can)
  expect(head['plan.submit']).toEqual(['finding-without-task', 'finding-without-task'])
  expect(head['task.keep']).toEqual([])
  expect(head['plan.revise']).toEqual(['wrong-state'])
  const late = await send('office', `POST /api/inspections/${city.inspection.id}/suggestions`, { text: '迟' })
  expect(unmetOf(late)).toEqual(['issued-already'])
})

test('inspections are listed newest first within one’s scope, narrowed as asked', async () => {
  const list = async (who: PersonKey, query = '') =>
    (await get(who, `/api/inspections?${query}`)).items.map((row: { code: string }) => row.code)
  expect(await list('strangerObserver')).toEqual([expect.stringContaining('九届-3-')])
  expect(await list('townHead')).toEqual(['九届-1-02'])
  expect(await list('cityOffice', `roundId=${city.round.id}`)).toEqual(['九届-1-02', '九届-1-01'])
  expect(await list('office', 'issued=true')).toEqual(['九届-1-01'])
  expect(await list('office', `issued=false&bodyId=${city.bodies.townA}`)).toEqual(['九届-1-02'])
  expect(await list('office', 'open=false')).toEqual([])
  const page = await get('cityOffice', '/api/inspections?limit=2')
  const next = await get('cityOffice', `/api/inspections?limit=2&cursor=${page.next}`)
  expect([...page.items, ...next.items]).toHaveLength(4)
  expect((await server.inject(as('administrator', { url: '/api/inspections' }))).statusCode).toBe(403)
})

test('an inspection outside one’s scope is not there', async () => {
  for (const id of [city.inspection.id, newId(city.region), '0b3f0a2e-5f0b-4d42-9c1e-3a9f5d8c7b61'])
    expect((await server.inject(as('strangerObserver', { url: `/api/inspections/${id}` }))).statusCode).toBe(404)
})

test('every row is what its facts fold to', async () => {
  expect((await verifyStreams(db, allStreams)).difference).toBeNull()
})
