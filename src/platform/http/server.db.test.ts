import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { refuse, unmet } from '#domain/refusal.ts'
import { hearLostConnections } from '#app/lost-connections.ts'
import { silentLog } from '#platform/log/log.ts'
import { useDatabase } from '#test/database.ts'
import { actorWith, as, postOf, serverFor, sessionOf } from '#test/server.ts'
import { attempt, inAct } from './act.ts'
import { etagOf, requireIfMatch, staleUnless } from './etag.ts'
import { text } from './fields.ts'
import { Problem } from './problem.ts'

const { db, owner, pool } = await useDatabase()
hearLostConnections(pool, silentLog)
const office = actorWith(postOf('office'))
const sessions = {
  office: sessionOf(office),
  english: sessionOf(office, { language: 'en' }),
  head: sessionOf(actorWith(postOf('head'))),
  fresh: sessionOf(actorWith(postOf('office')), { mustChange: true }),
}
const server = serverFor(db, sessions)
const gate: { wait: Promise<void> } = { wait: Promise.resolve() }

const region = z.object({ id: z.number(), name: z.string(), version: z.number() })
const name = z.strictObject({ id: z.number().int(), name: text(20) })
const add = { config: { needs: 'round.keep' }, schema: { body: name, response: { 201: region } } } as const
const addRegion = async (tx: Parameters<Parameters<typeof inAct>[2]>[0], body: z.infer<typeof name>) => {
  await sql`insert into region (id, name) values (${body.id}, ${body.name})`.execute(tx)
  await gate.wait
  return { ...body, version: 1, secret: 'not for leaving' }
}
server.catalogue.add({
  'no-such-name': { zh: '没有“{name}”，状态为{state}。', en: 'No “{name}” in state {state}.' },
  'state.closed': { zh: '已销号', en: 'closed' },
})
server.post('/api/regions', add, (request, reply) => inAct(request, reply, (tx) => addRegion(tx, request.body)))
server.post('/api/refused', add, (request, reply) =>
  inAct(request, reply, async (tx) => {
    await addRegion(tx, request.body)
    return refuse('unmet', unmet('no-such-name', { name: request.body.name, state: 'closed' }))
  }),
)
server.post('/api/secret', add, (request, reply) => inAct(request, reply, (tx) => addRegion(tx, request.body), { secret: true }))
server.post(
  '/api/bulk',
  {
    config: { needs: 'round.keep' },
    schema: { body: z.strictObject({ ids: z.array(z.number()) }), response: { 200: z.array(z.string()) } },
  },
  (request, reply) =>
    inAct(request, reply, async (tx) => {
      const answers: string[] = []
      for (const id of request.body.ids) {
        const answer = await attempt(tx, async () => {
          await addRegion(tx, { id, name: 'bulk' })
          return id % 2 === 0 ? refuse('wrong-state') : 'done'
        })
        answers.push(typeof answer === 'string' ? answer : answer.refused.code)
      }
      return answers
    }),
)
server.put(
  '/api/regions/:id',
  {
    config: { needs: 'round.keep', ifMatch: true },
    schema: { params: z.strictObject({ id: z.coerce.number() }), response: { 204: z.void() } },
  },
  (request, reply) => inAct(request, reply, async () => staleUnless(requireIfMatch(request), 3)),
)
server.post('/api/sneaky', { config: { needs: 'round.keep' }, schema: { response: { 200: z.object({}) } } }, async () => ({}))
server.get('/api/fault', { config: { needs: 'signed-in' }, schema: { response: { 200: z.object({}) } } }, async () => {
  throw new Error('the password is swordfish')
})
server.get('/api/away', { config: { needs: 'public' }, schema: { response: { 200: z.object({}) } } }, async () => {
  throw new Error('Connection terminated unexpectedly')
})
server.get(
  '/api/gone/:id',
  { config: { needs: 'signed-in' }, schema: { params: z.strictObject({ id: z.string() }), response: { 200: z.object({}) } } },
  async () => {
    throw new Problem('missing')
  },
)

const count = async (id: number): Promise<number> =>
  (await sql<{ n: number }>`select count(*)::int as n from region where id = ${id}`.execute(db)).rows[0]!.n
const waiting = async (): Promise<number> => {
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`.execute(owner)
  return rows[0]!.n
}
const post = async (url: string, payload: object, headers: Record<string, string> = {}, who = 'office') =>
  await server.inject(as(who, { method: 'POST', url, payload, headers }))

beforeAll(async () => {
  await server.ready()
})

test('a write answers with its 2xx, its version as ETag, and only what its schema declares', async () => {
  const answer = await post('/api/regions', { id: 10, name: '青山市' })
  expect(answer.statusCode).toBe(201)
  expect(answer.headers.etag).toBe('"1"')
  expect(answer.json()).toEqual({ id: 10, name: '青山市', version: 1 })
  expect(await count(10)).toBe(1)
})

test.each([
  ['nobody', 'no-cookie', 401, 'not-signed-in'],
  ['somebody with an unknown cookie', 'stranger', 401, 'not-signed-in'],
  ['a post without the permission', 'head', 403, 'not-permitted'],
  ['a person who has yet to choose a password', 'fresh', 403, 'password-must-change'],
])('%s is stopped at the door', async (_, who, status, code) => {
  const answer = await post('/api/regions', { id: 11, name: 'x' }, {}, who)
  expect(answer.statusCode).toBe(status)
  expect(answer.json()).toMatchObject({ code, status, type: `urn:rectify:problem:${code}` })
  expect(await count(11)).toBe(0)
})

test('wrong fields are each named, unknown ones too, in the language asked for', async () => {
  const zh = await post('/api/regions', { id: 'x', name: 'n'.repeat(21), extra: 1 }, { 'accept-language': 'zh-CN,zh;q=0.9,en;q=0.5' })
  expect(zh.statusCode).toBe(400)
  expect(zh.headers['content-type']).toContain('application/problem+json')
  expect(zh.json().errors).toEqual([
    { field: 'id', code: 'wrong-type', values: { expected: 'number' }, detail: '应为数字。' },
    { field: 'name', code: 'too-long', values: { maximum: 20 }, detail: '最多 20 个字符。' },
    { field: 'extra', code: 'unknown-field', values: {}, detail: '没有这个字段。' },
  ])
  const en = await post('/api/regions', { name: '\u0000' }, { 'accept-language': 'en' })
  expect(en.json().errors.map((each: { detail: string }) => each.detail)).toEqual(['Required.', 'Contains control characters.'])
})

test('the account’s language wins over the browser’s', async () => {
  const answer = await post('/api/regions', {}, { 'accept-language': 'zh' }, 'english')
  expect(answer.json().title).toBe('Some fields are not right; see the list.')
})

test('a refusal rolls everything back, lists what is unmet in words, and leaves its key free', async () => {
  const key = randomUUID()
  const answer = await post('/api/refused', { id: 12, name: '乙' }, { 'idempotency-key': key })
  expect(answer.statusCode).toBe(422)
  expect(answer.json().unmet).toEqual([
    { code: 'no-such-name', values: { name: '乙', state: 'closed' }, detail: '没有“乙”，状态为已销号。' },
  ])
  expect(await count(12)).toBe(0)
  expect((await post('/api/regions', { id: 12, name: '乙' }, { 'idempotency-key': key })).statusCode).toBe(201)
})

test('a repeated key gives the first answer and does nothing', async () => {
  const headers = { 'idempotency-key': randomUUID() }
  const first = await post('/api/regions', { id: 13, name: '丙' }, headers)
  const second = await post('/api/regions', { id: 13, name: '丙' }, headers)
  expect(second.statusCode).toBe(201)
  expect(second.body).toBe(first.body)
  expect(second.headers).toMatchObject({ etag: '"1"', 'idempotent-replayed': 'true' })
  const other = await post('/api/regions', { id: 13, name: '丁' }, headers)
  expect([other.statusCode, other.json().code]).toEqual([422, 'idempotency-key-reused'])
  const elsewhere = await post('/api/secret', { id: 13, name: '丙' }, headers)
  expect(elsewhere.json().code).toBe('idempotency-key-reused')
})

test('a repeat that arrives while the first still runs waits for it', async () => {
  const headers = { 'idempotency-key': randomUUID() }
  let open = (): void => {}
  gate.wait = new Promise((resolve) => (open = resolve))
  const both = [post('/api/regions', { id: 14, name: '戊' }, headers), post('/api/regions', { id: 14, name: '戊' }, headers)]
  await expect.poll(waiting).toBe(1)
  open()
  gate.wait = Promise.resolve()
  const answers = await Promise.all(both)
  expect(answers.map((each) => each.statusCode)).toEqual([201, 201])
  expect(answers[0]!.body).toBe(answers[1]!.body)
  expect(await count(14)).toBe(1)
})

test('a connection lost in the middle of an act: 503, nothing half done, and the same key does it afterwards', async () => {
  const headers = { 'idempotency-key': randomUUID() }
  let open = (): void => {}
  gate.wait = new Promise((resolve) => (open = resolve))
  const cut = post('/api/regions', { id: 17, name: '辛' }, headers)
  const idle = sql<{ pid: number }>`
    select pid from pg_stat_activity where state = 'idle in transaction' and datname = current_database()`
  await expect.poll(async () => (await idle.execute(owner)).rows.length).toBe(1)
  await sql`select pg_terminate_backend(${(await idle.execute(owner)).rows[0]!.pid})`.execute(owner)
  gate.wait = Promise.resolve()
  open()
  const answer = await cut
  expect([answer.statusCode, answer.headers['retry-after'], answer.json().code]).toEqual([503, '5', 'database-away'])
  expect(await count(17)).toBe(0)
  expect((await post('/api/regions', { id: 17, name: '辛' }, headers)).statusCode).toBe(201)
})

test('an answer with a secret is shown once and kept nowhere', async () => {
  const headers = { 'idempotency-key': randomUUID() }
  expect((await post('/api/secret', { id: 15, name: '己' }, headers)).statusCode).toBe(201)
  const second = await post('/api/secret', { id: 15, name: '己' }, headers)
  expect([second.statusCode, second.json().code]).toEqual([409, 'answer-not-kept'])
})

test('a write without a key is told so', async () => {
  const answer = await server.inject({
    method: 'POST',
    url: '/api/regions',
    payload: { id: 16, name: '庚' },
    cookies: { rectify: 'office' },
  })
  expect([answer.statusCode, answer.json().code]).toEqual([400, 'idempotency-key-required'])
})

test('in a bulk act the refused items leave nothing and the others stand', async () => {
  const answer = await post('/api/bulk', { ids: [21, 22, 23] })
  expect(answer.json()).toEqual(['done', 'wrong-state', 'done'])
  expect([await count(21), await count(22), await count(23)]).toEqual([1, 0, 1])
})

test('If-Match: missing 428, stale 412 with the current version, right 204', async () => {
  const put = (headers: Record<string, string>) => server.inject(as('office', { method: 'PUT', url: '/api/regions/1', headers }))
  expect((await put({})).statusCode).toBe(428)
  const stale = await put({ 'if-match': etagOf(2) })
  expect([stale.statusCode, stale.headers.etag, stale.json().values]).toEqual([412, '"3"', { current: 3 }])
  const right = await put({ 'if-match': '"3"' })
  expect([right.statusCode, right.body]).toEqual([204, ''])
})

test.each([
  [{ origin: 'https://evil.example' }, 403],
  [{ 'sec-fetch-site': 'cross-site' }, 403],
  [{ 'sec-fetch-site': 'same-site' }, 403],
  [{ origin: 'null' }, 403],
  [{ origin: 'http://localhost:80', host: 'localhost:80', 'sec-fetch-site': 'same-origin' }, 204],
])('a write sent from %o', async (headers, status) => {
  const answer = await server.inject(
    as('office', { method: 'PUT', url: '/api/regions/1', headers: { 'if-match': '"3"', ...(headers as Record<string, string>) } }),
  )
  expect(answer.statusCode).toBe(status)
})

test('a form of another site cannot be sent either: its content types are not read', async () => {
  const answer = await server.inject(
    as('office', { method: 'POST', url: '/api/regions', headers: { 'content-type': 'text/plain' }, payload: '{"id":30,"name":"x"}' }),
  )
  expect([answer.statusCode, answer.json().code]).toEqual([415, 'wrong-content-type'])
})

test('strangers learn nothing of a fault but its number; a lost database is to be tried again', async () => {
  const fault = await server.inject(as('office', { url: '/api/fault' }))
  expect(fault.statusCode).toBe(500)
  expect(fault.body).not.toContain('swordfish')
  expect(fault.json().requestId).toBe(fault.headers['x-request-id'])
  expect(fault.json().detail).toContain(fault.json().requestId)
  const away = await server.inject({ url: '/api/away' })
  expect([away.statusCode, away.headers['retry-after'], away.json().code]).toEqual([503, '5', 'database-away'])
})

test('broken JSON, an unknown address, a missing record and too large a body each say so', async () => {
  const headers = { 'content-type': 'application/json' }
  const broken = await server.inject(as('office', { method: 'POST', url: '/api/regions', headers, payload: '{"id":' }))
  expect([broken.statusCode, broken.json().code]).toEqual([400, 'bad-json'])
  expect((await server.inject({ url: '/api/nothing' })).json().code).toBe('no-such-route')
  expect((await server.inject(as('office', { url: '/api/gone/1' }))).statusCode).toBe(404)
  const large = await post('/api/regions', { id: 1, name: 'x'.repeat(1_100_000) })
  expect([large.statusCode, large.json().code]).toEqual([413, 'too-large'])
})

test('a write that goes around inAct is a fault', async () => {
  expect((await post('/api/sneaky', {})).statusCode).toBe(500)
})

test('every answer carries the secure headers', async () => {
  const { headers } = await server.inject({ url: '/api/away' })
  expect(headers['content-security-policy']).toContain("script-src 'self';")
  expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'x-frame-options': 'DENY', 'cache-control': 'no-store' })
})
