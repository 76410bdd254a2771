import { readdir } from 'node:fs/promises'
import { connect, type AddressInfo } from 'node:net'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { roles } from '#domain/actor.ts'
import { addDays } from '#domain/day.ts'
import { useDatabase } from './database.ts'
import { aFinding, issued, newCity, type PersonKey } from './factories.ts'
import { actorWith, postOf, sessionOf, testClock } from './server.ts'
import { adopted, drafted, planOf, wholeTask } from './steps.ts'
import { aWholeServer } from './whole-server.ts'

const { db } = await useDatabase()
const city = await newCity(db)
const today = testClock.today()
/** Somebody with every post, so that what is refused is refused for what was sent. */
const almighty = sessionOf({ ...actorWith(...roles.map((role) => postOf(role))), region: city.region })
const { server, ask, form, get, send, dir } = await aWholeServer(db, { ...city.sessions, almighty })

const count = async (table: 'fact' | 'idempotency'): Promise<number> =>
  Number(
    (
      await db
        .selectFrom(table)
        .select(({ fn }) => fn.countAll().as('n'))
        .executeTakeFirstOrThrow()
    ).n,
  )
const kept = async (): Promise<string[]> =>
  (await readdir(dir, { recursive: true, withFileTypes: true })).filter((one) => one.isFile()).map((one) => one.name)

let taskId: string
let findingId: string
let planId: string
beforeAll(async () => {
  findingId = (await aFinding(city)).id
  await issued(city, city.inspection.id, addDays(today, -30))
  planId = (await planOf(city)).id
  taskId = (await drafted(city, planId, wholeTask(city, [findingId]))).id
  await adopted(city, planId)
})
/** What a refusal must leave as it was. */
let before: { facts: number; keys: number; files: string[] }
const now = async () => ({ facts: await count('fact'), keys: await count('idempotency'), files: await kept() })
beforeEach(async () => {
  before = await now()
})
const expectNothingWritten = async () => expect(await now()).toEqual(before)

describe('titles', () => {
  const long = '长'.repeat(10_000)
  const round = { term: '十届', number: 9, name: long }
  test.each([
    ['zh', '填写的内容有误，请按提示修改。', '最多 200 个字符。'],
    ['en', 'Some fields are not right; see the list.', 'At most 200 characters.'],
  ])('one of 10,000 characters is refused in %s, saying where and how much fits', async (language, title, detail) => {
    const answer = await ask('office', { method: 'POST', url: '/api/rounds', payload: round, headers: { 'accept-language': language } })
    expect(answer.json()).toMatchObject({
      status: 400,
      title,
      errors: [{ field: 'name', code: 'too-long', values: { maximum: 200 }, detail }],
    })
    expect(answer.headers['content-type']).toContain('application/problem+json')
    await expectNothingWritten()
  })

  test('emoji and marks of direction come back character by character', async () => {
    const name = '👨‍👩‍👧‍👦 家庭🇨🇳 e\u0301 \u202Eتفتيش\u202C \u200F123 𠮷'
    const made = await send('office', 'POST /api/rounds', { ...round, name })
    expect(made.statusCode).toBe(201)
    expect((await get('office', `/api/rounds/${made.json().id}`)).round.name).toBe(name)
    const entry = { happenedOn: today, text: name, percent: 10 }
    const { version } = await get('handler', `/api/tasks/${taskId}`)
    await send('handler', `POST /api/tasks/${taskId}/progress`, entry, version)
    expect((await get('handler', `/api/tasks/${taskId}`)).progress[0].text).toBe(name)
    const [fact] = await db.selectFrom('fact').select('data').where('kind', '=', 'progress-reported').execute()
    expect(fact!.data).toMatchObject({ text: name })
  })

  test('marks of direction are taken out of the names of files, where they could hide what a file is', async () => {
    const answer = await form('handler', `/api/tasks/${taskId}/evidence`, {
      kind: 'photo',
      file: new File(['x'], '照片\u202Egpj.exe😀.jpg'),
    })
    expect(answer.json().items[0]).toMatchObject({ title: '照片gpj.exe😀.jpg', versions: [{ name: '照片gpj.exe😀.jpg' }] })
  })
})

describe('acts', () => {
  const words = { zh: /刷新后/, en: /reload/i }
  const inBoth = async (asked: Parameters<typeof ask>, says: Record<string, RegExp>) => {
    const [who, request] = asked
    const answers = await Promise.all(
      Object.keys(says).map((language) => ask(who, { ...request, headers: { ...request.headers, 'accept-language': language } })),
    )
    for (const [index, says_] of Object.values(says).entries()) expect(answers[index]!.json().detail).toMatch(says_)
    return answers[0]!
  }

  test('due before start is refused with both days', async () => {
    const payload = { start: '2026-12-02', due: '2026-12-01' }
    const { plan } = await get('head', `/api/plans/${planId}`)
    await send('head', `POST /api/plans/${planId}/revision`, { reason: '补充' }, plan.version)
    before = await now()
    const request = { method: 'POST' as const, url: `/api/plans/${planId}/tasks`, payload }
    const answer = await inBoth(['handler', request], {
      zh: /2026-12-01.*2026-12-02|2026-12-02.*2026-12-01/,
      en: /2026-12-01.*2026-12-02|2026-12-02.*2026-12-01/,
    })
    expect(answer.json()).toMatchObject({ status: 422, code: 'unmet', unmet: [{ code: 'due-before-start', values: payload }] })
    await expectNothingWritten()
  })

  test('a body outside one’s scope is out of reach, whatever is to be done with it', async () => {
    const { bureauB, countyB } = city.bodies
    const at = `/api/rounds/${city.round.id}/inspections`
    for (const [url, payload] of [
      [at, { bodyId: bureauB, teamName: '一组', team: [], leaderId: null }],
      ['/api/bodies', { parentId: countyB, code: 'x', name: '新单位', nameEn: null, kind: 'department' }],
    ] as const) {
      const answer = await inBoth(['office', { method: 'POST', url, payload }], { zh: /没有|范围/, en: /not found|no such|outside/i })
      expect([404, 422], `${url} ${answer.body}`).toContain(answer.statusCode)
    }
    expect(await get('office', `/api/findings?bodyId=${bureauB}`)).toEqual({ items: [], next: null })
    await expectNothingWritten()
  })

  test('a stale version is told which one there is, and what to do', async () => {
    const request = { method: 'POST' as const, url: `/api/findings/${findingId}/claim`, payload: {}, headers: { 'if-match': '"1"' } }
    const answer = await inBoth(['head', request], words)
    expect(answer.json()).toMatchObject({ status: 412, code: 'stale', values: { current: 3 } })
    expect(answer.headers['etag']).toBe('"3"')
    await expectNothingWritten()
  })

  test('a key that was used for something else is refused, and nothing is done twice', async () => {
    const headers = { 'idempotency-key': 'used-for-one-round' }
    const round = { term: '十一届', number: 1, name: '第一轮' }
    const first = await ask('office', { method: 'POST', url: '/api/rounds', payload: round, headers })
    expect(first.statusCode).toBe(201)
    before = await now()
    const request = { method: 'POST' as const, url: '/api/rounds', payload: { ...round, number: 2 }, headers }
    const answer = await inBoth(['office', request], words)
    expect(answer.json()).toMatchObject({ status: 422, code: 'idempotency-key-reused' })
    const elsewhere = await ask('office', {
      ...request,
      url: `/api/rounds/${first.json().id}/end`,
      payload: {},
      headers: { ...headers, 'if-match': '"1"' },
    })
    expect(elsewhere.json()).toMatchObject({ status: 422, code: 'idempotency-key-reused' })
    const other = await ask('collector', { ...request })
    expect(other.statusCode, 'keys of other people are their own').toBe(201)
  })
})

describe('uploads', () => {
  const places = ['/api/readings', '/api/tasks/{id}/evidence', '/api/evidence/{id}/versions']
  test.each(places)('%s: one of 300 MB is refused before it is sent, saying how much fits', async (path) => {
    for (const [language, says] of [
      ['zh', /上限为 \d+ MB/],
      ['en', /limit is \d+ MB/],
    ] as const) {
      const headers = { 'content-type': 'multipart/form-data; boundary=b', 'content-length': '314572800', 'accept-language': language }
      const answer = await ask('almighty' as PersonKey, { method: 'POST', url: path.replace('{id}', taskId), headers })
      expect([answer.statusCode, answer.json().code]).toEqual([413, 'too-large'])
      expect(answer.json().detail).toMatch(says)
    }
    await expectNothingWritten()
  })

  test.each([
    ['zh', '文件“空.docx”是空的。'],
    ['en', 'The file “空.docx” is empty.'],
  ])('an empty file is named in %s', async (language, title) => {
    const parts = { kind: 'photo', file: new File([], '空.docx') }
    const answer = await form('handler', `/api/tasks/${taskId}/evidence`, parts, { 'accept-language': language })
    expect(answer.json()).toMatchObject({ status: 422, code: 'empty-file', title })
    await expectNothingWritten()
  })

  test('one that is cut half-way leaves no byte and no fact', async () => {
    await server.listen({ port: 0, host: '127.0.0.1' })
    const socket = connect((server.server.address() as AddressInfo).port, '127.0.0.1')
    const head = [
      `POST /api/tasks/${taskId}/evidence HTTP/1.1`,
      'host: x',
      'cookie: rectify=handler',
      'idempotency-key: cut-half-way',
      'content-type: multipart/form-data; boundary=b',
      'content-length: 1000000',
    ]
    const fields = '--b\r\ncontent-disposition: form-data; name="kind"\r\n\r\nphoto\r\n'
    const file = '--b\r\ncontent-disposition: form-data; name="file"; filename="a.jpg"\r\n\r\n'
    socket.write(`${head.join('\r\n')}\r\n\r\n${fields}${file}${'x'.repeat(300_000)}`)
    await expect.poll(async () => (await kept()).length).toBe(before.files.length + 1)
    socket.destroy()
    await expect.poll(kept).toEqual(before.files)
    await expectNothingWritten()
  })
})
