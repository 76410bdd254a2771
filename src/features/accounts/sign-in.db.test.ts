import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { newServer } from '#platform/http/server.ts'
import { silentLog } from '#platform/log/log.ts'
import { first, openClosedDoor, openDoor, tokenIn } from '#test/accounts.ts'
import { useDatabase } from '#test/database.ts'
import { accountsRoutes } from './accounts.http.ts'
import { countAttempt, forgiveAttempt } from './attempts.store.ts'

const empty = await useDatabase()
const { db } = await useDatabase()
const { admin, clock, later, send, settled, signIn } = await openDoor(db)

test('the first page makes the first administrator, once, however many ask', async () => {
  const { send: ask } = openClosedDoor(empty.db)
  expect((await ask('GET', '/api/setup')).json()).toEqual({ needed: true })
  const weak = await ask('POST', '/api/setup', { payload: { ...first, password: 'admin' } })
  expect([weak.statusCode, (await ask('GET', '/api/setup')).json()]).toEqual([422, { needed: true }])
  const both = await Promise.all([
    ask('POST', '/api/setup', { payload: first }),
    ask('POST', '/api/setup', { payload: { ...first, login: 'second' } }),
  ])
  expect(both.map((answer) => answer.statusCode).toSorted()).toEqual([201, 409])
  expect((await ask('GET', '/api/setup')).json()).toEqual({ needed: false })
  const me = (await ask('GET', '/api/me', { token: tokenIn(both.find((answer) => answer.statusCode === 201)!) })).json()
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
  // The work done, not the time taken: a sign-in that costs nothing would tell that nobody has the name.
  const work = async (login: string): Promise<number> => {
    const start = process.cpuUsage()
    for (let i = 0; i < 3; i += 1) await signIn(login, 'wrong', `10.1.${i}.1`)
    const { user, system } = process.cpuUsage(start)
    return user + system
  }
  const [known, unknown] = [await work('admin'), await work('nobody-2')]
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

test('of two who sign in at once from one address, the one counted later may have begun earlier, and waits for nothing', async () => {
  const address = '10.3.0.1'
  expect(await countAttempt(db, { login: 'one', address }, '2026-03-02T01:00:00.005Z')).toBe(0)
  expect(await countAttempt(db, { login: 'two', address }, '2026-03-02T01:00:00.001Z')).toBe(0)
  await db.transaction().execute((tx) => forgiveAttempt(tx, { login: 'one', address }))
  expect(await countAttempt(db, { login: 'three', address }, '2026-03-02T01:00:00.003Z')).toBe(0)
  await db.deleteFrom('signInFailure').execute()
})

test('an address that tries many logins is held up as well', async () => {
  const codes = new Set<number>()
  for (let i = 0; i < 42; i += 1) codes.add((await signIn(`guess-${i}`, 'x', '2001:db8:1:2::' + i.toString(16))).statusCode)
  expect([...codes]).toEqual([401, 429])
  expect((await signIn('admin', first.password, '10.9.9.9')).statusCode).toBe(201)
  await db.deleteFrom('signInFailure').execute()
})
