import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { dayOf } from '#domain/day.ts'
import { first, openDoor, tokenIn } from '#test/accounts.ts'
import { useDatabase } from '#test/database.ts'
import { sweepAccounts } from './accounts.jobs.ts'
import { sessionBehind } from './sessions.store.ts'

const { db } = await useDatabase()
const { admin, clock, later, made, person, send, settled, signIn } = await openDoor(db)

test('a new account starts with a one-time password that opens nothing but the change of itself', async () => {
  const account = await made('fresh')
  const token = tokenIn(await signIn('fresh', account.oneTimePassword))
  expect((await send('GET', '/api/sessions', { token })).json().code).toBe('password-must-change')
  expect((await send('GET', '/api/me', { token })).json()).toMatchObject({ mustChange: true, timezone: clock.zone })
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

test('posts count on their days only: from the first, no longer on the last', async () => {
  const personId = await person('office', '2026-12-31')
  const account = await made('leaver', personId)
  const token = tokenIn(await signIn('leaver', account.oneTimePassword))
  const posts = async (day: string): Promise<number> => (await sessionBehind(db, token, clock.now(), dayOf(day)))!.actor.posts.length
  expect([await posts('2025-12-31'), await posts('2026-01-01'), await posts('2026-12-30'), await posts('2026-12-31')]).toEqual([0, 1, 1, 0])
})

test('a sweep takes what has ended and leaves what is alive', async () => {
  const [dead, alive] = [await settled('dead'), await settled('alive')]
  const ofDead = sql`account_id = ${dead.account.id}`
  await sql`update session set expires_at = ${clock.now()}::timestamptz - interval '1 day' where ${ofDead}`.execute(db)
  await sweepAccounts.run({}, { db, clock })
  expect((await sql`select 1 from session where ${ofDead}`.execute(db)).rows).toEqual([])
  expect((await send('GET', '/api/me', { token: alive.token })).statusCode).toBe(200)
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
})
