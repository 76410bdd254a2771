import { beforeAll, describe, expect, test } from 'vitest'
import { allStreams } from '#platform/trail/streams.ts'
import { verifyStreams } from '#platform/trail/verify.ts'
import { unmetOf } from '#test/calls.ts'
import { useDatabase } from '#test/database.ts'
import { aFinding, issued, newCity, type PersonKey } from '#test/factories.ts'
import { aWholeServer } from '#test/whole-server.ts'

const { db } = await useDatabase()
const city = await newCity(db)
const { ask, form, get, send } = await aWholeServer(db, city.sessions)

let findingId: string
beforeAll(async () => {
  findingId = (await aFinding(city)).id
  await issued(city, city.inspection.id)
})

type Seen = { id: string; version: number; text: string | null; mine: boolean; attachments: { number: number; name: string }[] }
const write = (who: PersonKey, body: object) => send(who, `POST /api/findings/${findingId}/comments`, body)
const written = async (who: PersonKey, body: object): Promise<Seen> => (await write(who, body)).json()
const seen = async (who: PersonKey): Promise<Seen[]> => (await get(who, `/api/findings/${findingId}/comments?limit=200`)).items
const ids = async (who: PersonKey): Promise<string[]> => (await seen(who)).map((one) => one.id)
const called = async (who: PersonKey, query: string): Promise<string[]> =>
  (await get(who, `/api/findings/${findingId}/mentionable?${query}`)).items.map((one: { name: string }) => one.name)

describe('it works', () => {
  test('a comment with a mention and files, read by both sides in order, each with who wrote it by which post', async () => {
    const one = await written('office', { text: '请@handler 补充发放清单', mentions: [city.people.handler] })
    const answer = await form('office', `/api/comments/${one.id}/attachments`, { file: [new File(['甲'], '清单样式.txt')] }, one.version)
    expect([answer.statusCode, answer.json().attachments]).toMatchObject([200, [{ number: 1, name: '清单样式.txt' }]])
    const two = await written('handler', { text: '已收到' })
    const page = await get('handler', `/api/findings/${findingId}/comments`)
    expect(page.items.map((item: Seen) => [item.id, item.mine])).toEqual([
      [one.id, false],
      [two.id, true],
    ])
    expect(page.items[0]).toMatchObject({ writtenBy: city.people.office, postId: city.posts.office, audience: 'everybody' })
    expect(page.names[city.people.handler]).toMatchObject({ zh: 'handler' })
    const file = await ask('handler', { url: `/api/comments/${one.id}/attachments/1` })
    expect([file.statusCode, file.body, file.headers['content-type']]).toEqual([200, '甲', 'application/octet-stream'])
  })

  test('a page at a time', async () => {
    const first = await get('office', `/api/findings/${findingId}/comments?limit=1`)
    const second = await get('office', `/api/findings/${findingId}/comments?limit=1&cursor=${first.next}`)
    expect([first.items.length, second.items.length]).toEqual([1, 1])
    expect(second.items[0].id).not.toBe(first.items[0].id)
  })

  test('another wording, and taking it back: the words are gone from the page and stand in the trail', async () => {
    const one = await written('head', { text: '时间写错' })
    const edited = await send('head', `POST /api/comments/${one.id}/amendment`, { text: '时间改为周五' }, one.version)
    expect(edited.json()).toMatchObject({ text: '时间改为周五', version: 2 })
    const stale = await send('head', `POST /api/comments/${one.id}/amendment`, { text: '又改' }, one.version)
    expect(stale.statusCode).toBe(412)
    const gone = await send('head', `POST /api/comments/${one.id}/withdrawal`, { reason: '已当面说明' }, 2)
    expect(gone.json()).toMatchObject({ text: null, mine: false, withdrawn: { reason: '已当面说明' } })
    const facts = await db.selectFrom('fact').select(['kind', 'data']).where('id', '=', one.id).orderBy('version').execute()
    expect(facts.map((fact) => fact.kind)).toEqual(['comment-added', 'comment-edited', 'comment-withdrawn'])
    expect(facts[0]!.data).toMatchObject({ text: '时间写错' })
    expect(unmetOf(await send('head', `POST /api/comments/${one.id}/amendment`, { text: '再改' }, 3))).toEqual(['comment-withdrawn'])
  })
})

describe('who may', () => {
  test('whoever reads the finding writes, but the observer, who writes nothing', async () => {
    for (const who of ['office', 'member', 'leader', 'head', 'handler', 'reviewerDiscipline', 'decider'] as const)
      expect([who, (await write(who, { text: '意见' })).statusCode]).toEqual([who, 201])
    expect((await write('observer', { text: '意见' })).statusCode).toBe(403)
    expect((await get('observer', `/api/findings/${findingId}/comments`)).audiences).toEqual([])
  })

  test('nobody changes, adds to or withdraws the words of another', async () => {
    const one = await written('office', { text: '原话' })
    for (const who of ['collector', 'handler'] as const) {
      expect(unmetOf(await send(who, `POST /api/comments/${one.id}/amendment`, { text: '改话' }, 1))).toEqual(['comment-of-another'])
      expect(unmetOf(await send(who, `POST /api/comments/${one.id}/withdrawal`, {}, 1))).toEqual(['comment-of-another'])
      expect((await form(who, `/api/comments/${one.id}/attachments`, { file: new File(['x'], 'x.txt') }, 1)).statusCode).toBe(403)
    }
  })
})

describe('whose is it', () => {
  test('strangers find nothing, by whatever way', async () => {
    const one = await written('office', { text: '甲县之事' })
    for (const who of ['strangerOffice', 'strangerHead', 'strangerDecider', 'townHead'] as const) {
      expect((await ask(who, { url: `/api/findings/${findingId}/comments` })).statusCode).toBe(404)
      expect((await write(who, { text: '外人' })).statusCode).toBe(404)
      expect((await ask(who, { url: `/api/findings/${findingId}/mentionable` })).statusCode).toBe(404)
      expect((await send(who, `POST /api/comments/${one.id}/amendment`, { text: '改' }, 1)).statusCode).toBe(404)
      expect((await form(who, `/api/comments/${one.id}/attachments`, { file: new File(['x'], 'x.txt') }, 1)).statusCode).toBe(404)
    }
  })

  test('what is for the inspectors alone is not there for the inspected body, nor for an observer', async () => {
    const inside = await written('member', { text: '拟从严核验', audience: 'inspectors' })
    const kept = await form('member', `/api/comments/${inside.id}/attachments`, { file: new File(['内'], '内.txt') }, 1)
    expect(kept.statusCode).toBe(200)
    for (const who of ['office', 'leader', 'reviewerOffice', 'decider'] as const) expect(await ids(who)).toContain(inside.id)
    for (const who of ['head', 'handler', 'observer'] as const) {
      expect(await ids(who)).not.toContain(inside.id)
      expect((await ask(who, { url: `/api/comments/${inside.id}/attachments/1` })).statusCode).toBe(404)
    }
    expect((await send('head', `POST /api/comments/${inside.id}/amendment`, { text: '改' }, 2)).statusCode).toBe(404)
    expect(unmetOf(await write('head', { text: '内部', audience: 'inspectors' }))).toEqual(['audience-not-yours'])
  })
})

describe('mentions', () => {
  test('offer those who read it, never the asker; those of the inspected body not where it is kept from them', async () => {
    const all = await called('office', '')
    expect(all).toEqual(expect.arrayContaining(['head', 'handler', 'member', 'decider']))
    for (const no of ['office', 'strangerHead', 'strangerOffice', 'townHead']) expect(all).not.toContain(no)
    const inside = await called('office', 'audience=inspectors')
    expect(inside).toEqual(expect.arrayContaining(['member', 'decider']))
    for (const no of ['head', 'handler', 'observer']) expect(inside).not.toContain(no)
    expect(await called('office', 'q=handl')).toEqual(['handler'])
    expect((await ask('head', { url: `/api/findings/${findingId}/mentionable?audience=inspectors` })).statusCode).toBe(404)
  })

  test('whoever cannot read it is not called on', async () => {
    for (const [body, person] of [
      [{ text: '@x' }, city.people.strangerHead],
      [{ text: '@x', audience: 'inspectors' }, city.people.head],
    ] as const)
      expect(unmetOf(await write('office', { ...body, mentions: [person] }))).toEqual(['mention-cannot-read'])
  })
})

test('every row is what its facts fold to', async () => {
  expect((await verifyStreams(db, allStreams)).difference).toBeNull()
})
