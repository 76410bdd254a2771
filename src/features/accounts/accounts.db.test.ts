import { randomUUID } from 'node:crypto'
import type { InjectOptions } from 'fastify'
import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { roles } from '#domain/actor.ts'
import { dayOf } from '#domain/day.ts'
import { fixedClock } from '#platform/clock.ts'
import { newServer } from '#platform/http/server.ts'
import { newId } from '#platform/ids.ts'
import { silentLog } from '#platform/log/log.ts'
import { personStream, postStream } from '#platform/trail/streams.ts'
import { beginStream, factsOf } from '#platform/trail/trail.store.ts'
import { verifyStreams } from '#platform/trail/verify.ts'
import { useDatabase } from '#test/database.ts'
import { accountStream } from './account.ts'
import { accountMessages } from './accounts.messages.ts'
import { accountsRoutes } from './accounts.http.ts'
import { sweepAccounts } from './accounts.jobs.ts'
import { sessionBehind } from './sessions.store.ts'

const { db } = await useDatabase()
const clock = fixedClock('2026-11-22T01:00:00Z')
const later = (minutes: number): void => clock.set(new Date(Date.parse(clock.now()) + minutes * 60_000).toISOString())
const server = newServer({ db, clock, log: silentLog, whoIs: (token) => sessionBehind(db, token, clock.now(), clock.today()) })
accountsRoutes(server)

type Answer = Awaited<ReturnType<typeof send>>
const send = async (
  method: NonNullable<InjectOptions['method']>,
  url: string,
  more: { token?: string; payload?: object; headers?: Record<string, string>; from?: string } = {},
) =>
  await server.inject({
    method,
    url,
    ...(more.payload && { payload: more.payload }),
    cookies: more.token ? { rectify: more.token } : {},
    headers: { 'idempotency-key': randomUUID(), ...more.headers },
    remoteAddress: more.from ?? '10.0.0.1',
  })
const tokenIn = (answer: Answer): string => {
  const cookie = answer.cookies.find((each) => each.name === 'rectify')
  if (!cookie) throw new Error(`no cookie: ${answer.body}`)
  return cookie.value
}
const signIn = (login: string, password: string, from?: string) =>
  send('POST', '/api/session', { payload: { login, password }, ...(from && { from }) })
const first = { region: '青山市', name: '管理员', login: 'Admin', password: 'correct horse battery' }

let admin = ''
beforeAll(async () => {
  expect((await send('GET', '/api/setup')).json()).toEqual({ needed: true })
  const both = await Promise.all([
    send('POST', '/api/setup', { payload: first }),
    send('POST', '/api/setup', { payload: { ...first, login: 'second' } }),
  ])
  expect(both.map((answer) => answer.statusCode).toSorted()).toEqual([201, 409])
  admin = tokenIn(both.find((answer) => answer.statusCode === 201)!)
})

/** A person with a post, entered as an act would. */
async function person(role: (typeof roles)[number] = 'handler', toDay: string | null = null): Promise<string> {
  const me = (await send('GET', '/api/me', { token: admin })).json() as { region: number; personId: string; posts: { bodyId: string }[] }
  const { bodyId } = me.posts[0]!
  const personId = newId(me.region)
  const stamp = { actorId: me.personId, postId: null, day: clock.today(), at: clock.now(), requestId: 'test', reason: null }
  await db.transaction().execute(async (tx) => {
    await beginStream(tx, personStream, personId, {
      happenings: [{ kind: 'person-entered', data: { name: '李四', nameEn: null, phone: null } }],
      stamp,
    })
    const data = {
      personId,
      bodyId,
      path: [bodyId],
      role,
      branch: null,
      title: '经办人',
      scopeId: bodyId,
      scopeLevel: 1,
      fromDay: dayOf('2026-01-01'),
    }
    const happenings = [
      { kind: 'post-taken' as const, data },
      ...(toDay ? [{ kind: 'post-left' as const, data: { toDay: dayOf(toDay) } }] : []),
    ]
    await beginStream(tx, postStream, newId(me.region), { happenings, stamp })
  })
  return personId
}
type Made = { id: string; version: number; login: string; oneTimePassword: string }
const made = async (login: string, personId?: string): Promise<Made> =>
  (await send('POST', '/api/accounts', { token: admin, payload: { personId: personId ?? (await person()), login } })).json()

/** An account whose owner has chosen a password, signed in. */
async function settled(login: string, password = 'my own long secret'): Promise<{ token: string; account: Made }> {
  const account = await made(login)
  const token = tokenIn(await signIn(login, account.oneTimePassword))
  expect((await send('POST', '/api/password', { token, payload: { old: account.oneTimePassword, password } })).statusCode).toBe(204)
  return { token, account }
}

test('the first page makes the first administrator, once, however many ask', async () => {
  expect((await send('GET', '/api/setup')).json()).toEqual({ needed: false })
  const me = (await send('GET', '/api/me', { token: admin })).json()
  expect(me).toMatchObject({
    name: '管理员',
    regionName: '青山市',
    posts: [{ role: 'administrator', bodyName: '青山市' }],
    mustChange: false,
  })
  expect(me.may).toContain('account.keep')
  expect(me.may).not.toContain('finding.close')
})

test('the cookie is out of reach of scripts and other sites; over https it is tied to the host', async () => {
  const plain = (await signIn('admin', first.password)).headers['set-cookie'] as string
  expect(plain).toMatch(/^rectify=\d+\.[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/)
  const proxied = newServer({ db, clock, log: silentLog, trustProxy: true, whoIs: async () => null })
  accountsRoutes(proxied)
  const secure = await proxied.inject({
    method: 'POST',
    url: '/api/session',
    payload: { login: 'admin', password: first.password },
    headers: { 'x-forwarded-proto': 'https' },
  })
  expect(secure.headers['set-cookie']).toMatch(/^__Host-rectify=.*; Secure; SameSite=Strict$/)
})

test('the login is found in capitals and full width; the token is stored nowhere', async () => {
  const token = tokenIn(await signIn('ＡＤＭＩＮ', first.password))
  const { rows } = await sql`select * from session where encode(id, 'escape') like ${`%${token}%`} or public_id::text = ${token}`.execute(
    db,
  )
  expect(rows).toEqual([])
})

test('an unknown login, a wrong password and a disabled account cannot be told apart', async () => {
  const { account } = await settled('gone')
  const shut = await send('POST', `/api/accounts/${account.id}/disabling`, { token: admin, headers: { 'if-match': '"2"' } })
  expect(shut.json()).toMatchObject({ disabled: true, version: 3 })
  const answers = await Promise.all([signIn('nobody', 'x'), signIn('admin', 'x'), signIn('gone', 'my own long secret')])
  for (const answer of answers) expect([answer.statusCode, answer.json().code]).toEqual([401, 'sign-in-refused'])
  const timed = async (login: string): Promise<number> => {
    const start = performance.now()
    for (let i = 0; i < 3; i += 1) await signIn(login, 'wrong', `10.1.${i}.1`)
    return performance.now() - start
  }
  const [known, unknown] = [await timed('admin'), await timed('nobody-2')]
  expect(unknown).toBeGreaterThan(known / 4)
  await db.deleteFrom('signInFailure').execute()
})

test('failures lock a login for a growing time, also one that nobody has; the right password opens it after the wait', async () => {
  await settled('locked')
  for (const login of ['locked', 'unknown']) {
    const codes: number[] = []
    for (let i = 0; i < 6; i += 1) codes.push((await signIn(login, 'wrong', `10.2.0.${i}`)).statusCode)
    expect(codes).toEqual([401, 401, 401, 401, 401, 429])
  }
  const held = await signIn('locked', 'my own long secret')
  expect([held.statusCode, held.headers['retry-after'], held.json().values]).toEqual([429, '15', { seconds: 15 }])
  later(0.3)
  expect((await signIn('locked', 'wrong')).statusCode).toBe(401)
  expect((await signIn('locked', 'wrong')).headers['retry-after']).toBe('30')
  await sql`update sign_in_failure set locked_until = locked_until - interval '30 seconds'`.execute(db)
  expect((await signIn('locked', 'my own long secret')).statusCode).toBe(201)
  expect((await signIn('locked', 'wrong')).statusCode).toBe(401)
  await db.deleteFrom('signInFailure').execute()
})

test('attempts made at once are all counted', async () => {
  const answers = await Promise.all(Array.from({ length: 12 }, () => signIn('admin', 'wrong')))
  expect(answers.filter((answer) => answer.statusCode === 401).length).toBeLessThanOrEqual(5)
  await db.deleteFrom('signInFailure').execute()
})

test('an address that tries many logins is held up as well', async () => {
  const codes = new Set<number>()
  for (let i = 0; i < 42; i += 1) codes.add((await signIn(`guess-${i}`, 'x', '2001:db8:1:2::' + i.toString(16))).statusCode)
  expect([...codes]).toEqual([401, 429])
  expect((await signIn('admin', first.password, '10.9.9.9')).statusCode).toBe(201)
  await db.deleteFrom('signInFailure').execute()
})

test('a new account starts with a one-time password that opens nothing but the change of itself', async () => {
  const account = await made('fresh')
  const token = tokenIn(await signIn('fresh', account.oneTimePassword))
  expect((await send('GET', '/api/sessions', { token })).json().code).toBe('password-must-change')
  expect((await send('GET', '/api/me', { token })).json().mustChange).toBe(true)
  const wrong = await send('POST', '/api/password', { token, payload: { old: 'not it at all', password: 'my own long secret' } })
  expect([wrong.statusCode, wrong.json().unmet[0].code]).toEqual([422, 'old-password-wrong'])
  const weak = await send('POST', '/api/password', { token, payload: { old: account.oneTimePassword, password: 'fresh' } })
  expect(weak.json().unmet.map((each: { code: string }) => each.code)).toEqual(['password-too-short', 'password-holds-login'])
  expect(
    (await send('POST', '/api/password', { token, payload: { old: account.oneTimePassword, password: 'my own long secret' } })).statusCode,
  ).toBe(204)
  expect((await send('GET', '/api/sessions', { token })).statusCode).toBe(200)
  expect((await signIn('fresh', account.oneTimePassword)).statusCode).toBe(401)
})

test('guessing the old password inside a session is held up', async () => {
  const { token } = await settled('guesser')
  const codes: number[] = []
  for (let i = 0; i < 6; i += 1)
    codes.push((await send('POST', '/api/password', { token, payload: { old: `guess ${i}`, password: 'another long secret' } })).statusCode)
  expect(codes).toEqual([422, 422, 422, 422, 422, 429])
  await db.deleteFrom('signInFailure').execute()
})

test('changing the password ends the other sessions; signing out everywhere ends all', async () => {
  const { token } = await settled('mobile')
  const phone = tokenIn(await signIn('mobile', 'my own long secret'))
  const list = (await send('GET', '/api/sessions', { token })).json() as { id: string; current: boolean }[]
  expect(list.map((each) => each.current).toSorted()).toEqual([false, true])
  await send('POST', '/api/password', { token, payload: { old: 'my own long secret', password: 'another long secret' } })
  expect([(await send('GET', '/api/me', { token: phone })).statusCode, (await send('GET', '/api/me', { token })).statusCode]).toEqual([
    401, 200,
  ])
  const tablet = tokenIn(await signIn('mobile', 'another long secret'))
  const mine = (await send('GET', '/api/sessions', { token })).json() as { id: string; current: boolean }[]
  const other = mine.find((each) => !each.current)!
  expect((await send('DELETE', `/api/sessions/${other.id}`, { token })).statusCode).toBe(204)
  expect((await send('GET', '/api/me', { token: tablet })).statusCode).toBe(401)
  expect((await send('DELETE', '/api/sessions', { token })).statusCode).toBe(204)
  expect((await send('GET', '/api/me', { token })).statusCode).toBe(401)
})

test('nobody ends somebody else’s session', async () => {
  const { token } = await settled('mallory')
  const theirs = (await send('GET', '/api/sessions', { token: admin })).json() as { id: string }[]
  expect((await send('DELETE', `/api/sessions/${theirs[0]!.id}`, { token })).statusCode).toBe(404)
})

test('signing out ends the session and takes the cookie away, also without one', async () => {
  const token = tokenIn(await signIn('admin', first.password))
  const out = await send('DELETE', '/api/session', { token })
  expect([out.statusCode, out.cookies[0]?.value]).toEqual([204, ''])
  expect((await send('GET', '/api/me', { token })).statusCode).toBe(401)
  expect((await send('DELETE', '/api/session')).statusCode).toBe(204)
})

test('signing in anew on the same browser leaves no old session behind', async () => {
  const { token } = await settled('again')
  const next = tokenIn(await send('POST', '/api/session', { token, payload: { login: 'again', password: 'my own long secret' } }))
  expect([(await send('GET', '/api/me', { token })).statusCode, (await send('GET', '/api/me', { token: next })).statusCode]).toEqual([
    401, 200,
  ])
})

test('a session ends after a day unused and after a week used', async () => {
  const { token } = await settled('idle')
  for (let hours = 0; hours < 165; hours += 11) {
    expect((await send('GET', '/api/me', { token })).statusCode).toBe(200)
    later(11 * 60)
  }
  later(4 * 60)
  expect((await send('GET', '/api/me', { token })).statusCode).toBe(401)
  const idle = tokenIn(await signIn('idle', 'my own long secret'))
  later(12 * 60 + 1)
  expect((await send('GET', '/api/me', { token: idle })).statusCode).toBe(401)
  admin = tokenIn(await signIn('admin', first.password))
})

test('posts count on their days only: from the first, no longer on the last', async () => {
  const personId = await person('office', '2026-12-31')
  const account = await made('leaver', personId)
  const token = tokenIn(await signIn('leaver', account.oneTimePassword))
  const posts = async (day: string): Promise<number> => (await sessionBehind(db, token, clock.now(), dayOf(day)))!.actor.posts.length
  expect([await posts('2025-12-31'), await posts('2026-01-01'), await posts('2026-12-30'), await posts('2026-12-31')]).toEqual([0, 1, 1, 0])
})

test('only an administrator keeps accounts, of the own region, and never shuts their own', async () => {
  const { token, account } = await settled('plain')
  const tries = await Promise.all([
    send('GET', '/api/accounts', { token }),
    send('POST', '/api/accounts', { token, payload: { personId: await person(), login: 'sneaky' } }),
    send('POST', `/api/accounts/${account.id}/password`, { token, headers: { 'if-match': '"2"' } }),
    send('POST', `/api/accounts/${account.id}/disabling`, { token, headers: { 'if-match': '"2"' } }),
    send('POST', `/api/accounts/${account.id}/enabling`, { token, headers: { 'if-match': '"2"' } }),
  ])
  for (const answer of tries) expect(answer.statusCode).toBe(403)
  const foreign = await send('POST', `/api/accounts/${newId(9)}/disabling`, { token: admin, headers: { 'if-match': '"1"' } })
  expect(foreign.statusCode).toBe(404)
  const rows = (await send('GET', '/api/accounts?limit=200', { token: admin })).json().items as {
    id: string
    login: string
    version: number
  }[]
  const own = rows.find((row) => row.login === 'admin')!
  const shut = await send('POST', `/api/accounts/${own.id}/disabling`, { token: admin, headers: { 'if-match': `"${own.version}"` } })
  expect([shut.statusCode, shut.json().unmet[0].code]).toEqual([403, 'own-account'])
})

test('somebody else’s account of another region is not there', async () => {
  await sql`insert into region (id, name) values (9, '邻市')`.execute(db)
  const personId = newId(9)
  const id = newId(9)
  const stamp = { actorId: personId, postId: null, day: clock.today(), at: clock.now(), requestId: 'test', reason: null }
  await db.transaction().execute(async (tx) => {
    await beginStream(tx, personStream, personId, {
      happenings: [{ kind: 'person-entered', data: { name: '外人', nameEn: null, phone: null } }],
      stamp,
    })
    await beginStream(tx, accountStream, id, {
      happenings: [{ kind: 'account-created', data: { personId, login: 'abroad', mustChange: false } }],
      stamp,
    })
  })
  for (const path of ['password', 'disabling', 'enabling']) {
    expect((await send('POST', `/api/accounts/${id}/${path}`, { token: admin, headers: { 'if-match': '"1"' } })).statusCode).toBe(404)
  }
  expect((await send('POST', '/api/accounts', { token: admin, payload: { personId, login: 'mine' } })).statusCode).toBe(404)
  const rows = (await send('GET', '/api/accounts?limit=200', { token: admin })).json().items as { login: string }[]
  expect(rows.map((row) => row.login)).not.toContain('abroad')
})

test('a login and a person each have one account', async () => {
  const personId = await person()
  await made('taken', personId)
  const same = await send('POST', '/api/accounts', { token: admin, payload: { personId: await person(), login: 'TAKEN' } })
  expect(same.json().unmet[0]).toMatchObject({ code: 'login-taken', values: { login: 'taken' } })
  const twice = await send('POST', '/api/accounts', { token: admin, payload: { personId, login: 'other' } })
  expect(twice.json().unmet[0].code).toBe('person-has-account')
  const odd = await send('POST', '/api/accounts', { token: admin, payload: { personId, login: 'a b<c>' } })
  expect([odd.statusCode, odd.json().errors[0].code]).toEqual([400, 'login-shape'])
})

test('a reset hands out a new one-time password, ends every session, and is not told twice', async () => {
  const { token, account } = await settled('forgot')
  const key = { 'idempotency-key': randomUUID(), 'if-match': '"2"' }
  const reset = await send('POST', `/api/accounts/${account.id}/password`, { token: admin, headers: key })
  expect(reset.json()).toMatchObject({ mustChange: true, version: 3 })
  expect((await send('GET', '/api/me', { token })).statusCode).toBe(401)
  expect((await signIn('forgot', reset.json().oneTimePassword)).statusCode).toBe(201)
  expect((await send('POST', `/api/accounts/${account.id}/password`, { token: admin, headers: key })).json().code).toBe('answer-not-kept')
  const kept = await sql<{
    n: number
  }>`select count(*)::int as n from idempotency where body like ${`%${reset.json().oneTimePassword}%`}`.execute(db)
  expect(kept.rows[0]!.n).toBe(0)
})

test('the language of the account is the language of its problems', async () => {
  const { token } = await settled('polyglot')
  const put = await send('PUT', '/api/me/language', { token, payload: { language: 'en' } })
  expect(put.json()).toEqual({ language: 'en' })
  expect((await send('POST', '/api/password', { token, payload: {}, headers: { 'accept-language': 'zh' } })).json().title).toMatch(
    /^Some fields/,
  )
})

test('what happened to an account is on the trail, without its secrets, and folds to its row', async () => {
  const { account } = await settled('story', 'a very own secret')
  await send('POST', `/api/accounts/${account.id}/disabling`, { token: admin, headers: { 'if-match': '"2"' } })
  await send('POST', `/api/accounts/${account.id}/enabling`, { token: admin, headers: { 'if-match': '"3"' } })
  const facts = await factsOf(db, [account.id])
  expect(facts.map((fact) => fact.kind)).toEqual(['account-created', 'password-changed', 'account-disabled', 'account-enabled'])
  const all = JSON.stringify(await db.selectFrom('fact').selectAll().execute())
  expect(all).not.toMatch(/argon2|a very own secret/)
  expect(all).not.toContain(account.oneTimePassword)
  expect((await verifyStreams(db, [accountStream])).difference).toBeNull()
})

test('a sweep leaves what is alive', async () => {
  const { token } = await settled('alive')
  await sql`update session set expires_at = ${clock.now()}::timestamptz - interval '1 day' where person_id <> (select person_id from account where login = 'alive')`.execute(
    db,
  )
  await sweepAccounts.run({}, { db, clock })
  const left = await db.selectFrom('session').select('publicId').execute()
  expect(left).toHaveLength(1)
  expect((await send('GET', '/api/me', { token })).statusCode).toBe(200)
})

test('every message is there in both languages', () => {
  for (const { zh, en } of Object.values(accountMessages)) {
    expect(zh).toMatch(/\p{Script=Han}/u)
    expect(en).not.toMatch(/\p{Script=Han}/u)
  }
})
