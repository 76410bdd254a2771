import { randomUUID } from 'node:crypto'
import type { InjectOptions } from 'fastify'
import { expect } from 'vitest'
import type { Role } from '#domain/actor.ts'
import { dayOf } from '#domain/day.ts'
import { accountsRoutes } from '#features/accounts/accounts.http.ts'
import { sessionBehind } from '#features/accounts/sessions.store.ts'
import { fixedClock } from '#platform/clock.ts'
import type { Db } from '#platform/db/open-db.ts'
import { newServer } from '#platform/http/server.ts'
import { newId } from '#platform/ids.ts'
import { silentLog } from '#platform/log/log.ts'
import { personStream, postStream } from '#platform/trail/streams.ts'
import { beginStream } from '#platform/trail/trail.store.ts'

export type MadeAccount = { id: string; version: number; login: string; oneTimePassword: string }
type More = { token?: string; payload?: object; headers?: Record<string, string>; from?: string }

export const first = { region: '青山市', name: '管理员', login: 'Admin', password: 'correct horse battery' }
export const ownPassword = 'my own long secret'

const open = (db: Db) => {
  const clock = fixedClock('2026-11-22T01:00:00Z')
  const server = newServer({ db, clock, log: silentLog, whoIs: (token) => sessionBehind(db, token, clock.now(), clock.today()) })
  accountsRoutes(server)
  const send = async (method: NonNullable<InjectOptions['method']>, url: string, more: More = {}) =>
    await server.inject({
      method,
      url,
      ...(more.payload && { payload: more.payload }),
      cookies: more.token ? { rectify: more.token } : {},
      headers: { 'idempotency-key': randomUUID(), ...more.headers },
      remoteAddress: more.from ?? '10.0.0.1',
    })
  const signIn = (login: string, password: string, from?: string) =>
    send('POST', '/api/session', { payload: { login, password }, ...(from && { from }) })
  const later = (minutes: number): void => clock.set(new Date(Date.parse(clock.now()) + minutes * 60_000).toISOString())
  return { clock, later, send, signIn }
}
type Opened = ReturnType<typeof open>

export const tokenIn = (answer: Awaited<ReturnType<Opened['send']>>): string => {
  const cookie = answer.cookies.find((each) => each.name === 'rectify')
  if (!cookie) throw new Error(`no cookie: ${answer.body}`)
  return cookie.value
}

/** The door and the accounts behind it, set up with a first administrator; for tests of who may come in. */
export async function openDoor(db: Db) {
  const door = open(db)
  const { clock, send, signIn } = door
  const admin = tokenIn(await send('POST', '/api/setup', { payload: first }))
  const me = (await send('GET', '/api/me', { token: admin })).json() as { region: number; personId: string; posts: { bodyId: string }[] }

  /** A person with a post, entered as an act would. */
  async function person(role: Role = 'handler', toDay: string | null = null): Promise<string> {
    const { bodyId } = me.posts[0]!
    const personId = newId(me.region)
    const stamp = { actorId: me.personId, postId: null, day: clock.today(), at: clock.now(), requestId: 'test', reason: null }
    const scope = { scopeId: bodyId, scopeLevel: 1, fromDay: dayOf('2026-01-01') }
    const taken = { kind: 'post-taken' as const, data: { personId, bodyId, path: [bodyId], role, branch: null, title: '经办人', ...scope } }
    const left = toDay === null ? [] : [{ kind: 'post-left' as const, data: { toDay: dayOf(toDay) } }]
    const entered = { kind: 'person-entered' as const, data: { name: '李四', nameEn: null, phone: null } }
    await db.transaction().execute(async (tx) => {
      await beginStream(tx, personStream, personId, { happenings: [entered], stamp })
      await beginStream(tx, postStream, newId(me.region), { happenings: [taken, ...left], stamp })
    })
    return personId
  }
  const made = async (login: string, personId?: string): Promise<MadeAccount> =>
    (await send('POST', '/api/accounts', { token: admin, payload: { personId: personId ?? (await person()), login } })).json()

  /** An account whose owner has chosen a password, signed in. */
  async function settled(login: string, password = ownPassword): Promise<{ token: string; account: MadeAccount }> {
    const account = await made(login)
    const token = tokenIn(await signIn(login, account.oneTimePassword))
    expect((await send('POST', '/api/password', { token, payload: { old: account.oneTimePassword, password } })).statusCode).toBe(204)
    return { token, account }
  }
  return { ...door, admin, person, made, settled }
}

/** The same before anybody has set it up. */
export const openClosedDoor = open
