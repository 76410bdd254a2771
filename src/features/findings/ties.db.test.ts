import { beforeAll, describe, expect, test } from 'vitest'
import { allStreams } from '#platform/trail/streams.ts'
import { verifyStreams } from '#platform/trail/verify.ts'
import { enterPerson } from '#features/bodies/enter-person.ts'
import { foundBody } from '#features/bodies/found-body.ts'
import { actorOn } from '#features/bodies/people.store.ts'
import { unmetOf } from '#test/calls.ts'
import { useDatabase } from '#test/database.ts'
import { aFinding, issued, newCity, type PersonKey } from '#test/factories.ts'
import { sessionOf, testClock } from '#test/server.ts'
import { aWholeServer } from '#test/whole-server.ts'

const { db } = await useDatabase()
const city = await newCity(db)

/** A department of the city and its head, who see nothing of the county. */
const bureau = await city.act((tx) =>
  foundBody(tx, city.acting('administrator'), {
    parentId: city.bodies.city,
    code: 'bureau',
    name: '市民政局',
    nameEn: null,
    kind: 'department',
  }),
)
const post = { role: 'head', branch: null, title: '局长', bodyId: bureau.id, scopeId: null, fromDay: null } as const
const head = await city.act((tx) => enterPerson(tx, city.acting('administrator'), { name: '市局局长', nameEn: null, phone: null, post }))
const cityHead = sessionOf((await actorOn(db, head.id, testClock.today()))!)
const { ask, get, send } = await aWholeServer(db, { ...city.sessions, cityHead })
const above = 'cityHead' as PersonKey

let finding: string
beforeAll(async () => {
  finding = (await aFinding(city)).id
  await issued(city, city.inspection.id)
})

const versionOf = async (): Promise<number> => (await get('office', `/api/findings/${finding}`)).finding.version
const act = async (who: PersonKey, path: string, body: object) =>
  send(who, `POST /api/findings/${finding}/${path}`, body, await versionOf())
const tie = (who: PersonKey, bodyId = bureau.id) => act(who, 'tie', { bodyId, reason: '发放办法由市局制定' })
const sees = async (who: PersonKey): Promise<number> => (await ask(who, { url: `/api/findings/${finding}` })).statusCode
const tiedTo = async (who: PersonKey, bodyId?: string): Promise<[string, boolean][]> =>
  (await get(who, `/api/tied-findings${bodyId === undefined ? '' : `?bodyId=${bodyId}`}`)).items.map(
    (one: { id: string; answered: boolean }) => [one.id, one.answered],
  )

describe('symptom below, root above', () => {
  test('before it is tied the body above sees nothing of it', async () => {
    expect(await sees(above)).toBe(404)
    expect(await tiedTo(above)).toEqual([])
  })

  test('the office finds bodies higher up by name, and none of its own level', async () => {
    const found = async (q: string) => (await get('office', `/api/findings/${finding}/higher-bodies?q=${encodeURIComponent(q)}`)).items
    expect((await found('民政')).map((one: { name: string }) => one.name)).toEqual(['市民政局'])
    expect((await ask('head', { url: `/api/findings/${finding}/higher-bodies` })).statusCode).toBe(403)
  })

  test('tied, its head reads it, comments on it and answers; the answer stands on the page', async () => {
    expect((await tie('office')).statusCode).toBe(200)
    expect(unmetOf(await tie('office'))).toEqual(['tied-already'])
    expect(await sees(above)).toBe(200)
    expect(await tiedTo(above)).toEqual([[finding, false]])
    const page = await get(above, `/api/findings/${finding}`)
    expect([page.answerable, page.tiedHeads.map((one: { name: string }) => one.name)]).toEqual([[bureau.id], ['市局局长']])
    expect((await act('office', 'tie-answer', { bodyId: bureau.id, text: '代答' })).statusCode).toBe(403)
    const answer = await send(
      above,
      `POST /api/findings/${finding}/tie-answer`,
      { bodyId: bureau.id, text: '已着手修订办法' },
      await versionOf(),
    )
    expect(answer.json().ties[0].answers).toMatchObject([{ by: head.id, text: '已着手修订办法' }])
    expect(await tiedTo(above)).toEqual([[finding, true]])
    // On the page of that body, for whoever may read what is tied to it.
    for (const who of [above, 'office', 'cityOffice'] as const)
      expect([who, await tiedTo(who, bureau.id)]).toEqual([who, [[finding, true]]])
    for (const who of ['strangerOffice', 'townHead'] as const) expect([who, await tiedTo(who, bureau.id)]).toEqual([who, []])
    const comment = await send(above, `POST /api/findings/${finding}/comments`, { text: '请县局报来清单' })
    expect(comment.statusCode).toBe(201)
    const call = { text: '请市局说明', mentions: [head.id] }
    expect((await send('office', `POST /api/findings/${finding}/comments`, call)).statusCode).toBe(201)
    const [told] = (await get(above, '/api/notices')).items
    expect([told.event, told.title]).toEqual(['comment-added', (await get(above, `/api/findings/${finding}`)).finding.text])
    const callable = (await get('office', `/api/findings/${finding}/mentionable?q=${encodeURIComponent('市局')}`)).items
    expect(callable.map((one: { id: string }) => one.id)).toEqual([head.id])
    expect((await send('office', `POST /api/findings/${finding}/comments`, { text: '内部', audience: 'inspectors' })).statusCode).toBe(201)
    expect((await get(above, `/api/findings/${finding}/comments`)).items.map((one: { text: string }) => one.text)).toEqual([
      '请县局报来清单',
      '请市局说明',
    ])
  })

  test('a tie gives no act of the inspected body or the inspectors', async () => {
    for (const [path, body] of [
      ['claim', {}],
      ['dispute', { reason: '不符' }],
      ['verdicts', { opinion: '同意' }],
      ['tie', { bodyId: bureau.id, reason: '再关联' }],
    ] as const)
      expect([path, (await act(above, path, body)).statusCode]).toEqual([path, path === 'claim' || path === 'dispute' ? 404 : 403])
  })

  test('untied, it is out of sight again, and the trail keeps both', async () => {
    expect((await act('office', 'untying', { bodyId: bureau.id, reason: '关联有误' })).statusCode).toBe(200)
    expect(await sees(above)).toBe(404)
    expect(await tiedTo(above)).toEqual([])
    const { facts } = await get('office', `/api/findings/${finding}`)
    expect(facts.map((one: { kind: string }) => one.kind)).toEqual(
      expect.arrayContaining(['finding-tied', 'tie-answered', 'finding-untied']),
    )
  })
})

test('a tie leads upwards only, and only the inspectors of the finding make one', async () => {
  expect(unmetOf(await tie('office', city.bodies.townA))).toEqual(['tie-not-higher'])
  for (const who of ['head', 'decider', 'observer', 'reviewerOffice'] as const)
    expect([who, (await tie(who)).statusCode]).toEqual([who, 403])
  for (const who of ['strangerOffice', 'strangerMember'] as const) expect([who, (await tie(who)).statusCode]).toEqual([who, 404])
})

test('every row is what its facts fold to', async () => {
  expect((await verifyStreams(db, allStreams)).difference).toBeNull()
})
