import { accountStream } from '#platform/trail/streams.ts'
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { newId } from '#platform/ids.ts'
import { personStream } from '#platform/trail/streams.ts'
import { beginStream, factsOf } from '#platform/trail/trail.store.ts'
import { verifyStreams } from '#platform/trail/verify.ts'
import { openDoor } from '#test/accounts.ts'
import { useDatabase } from '#test/database.ts'
import { accountMessages } from './accounts.messages.ts'

const { db } = await useDatabase()
const { admin, clock, made, person, send, settled, signIn } = await openDoor(db)

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

test('every message is there in both languages', () => {
  for (const { zh, en } of Object.values(accountMessages)) {
    expect(zh).toMatch(/\p{Script=Han}/u)
    expect(en).not.toMatch(/\p{Script=Han}/u)
  }
})
