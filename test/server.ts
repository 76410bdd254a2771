import type { InjectOptions } from 'fastify'
import { randomUUID } from 'node:crypto'
import type { Actor, ActorPost, Role } from '#domain/actor.ts'
import { fixedClock } from '#platform/clock.ts'
import type { Db } from '#platform/db/open-db.ts'
import { newServer, type Server } from '#platform/http/server.ts'
import type { Session } from '#platform/http/session.ts'
import { newId } from '#platform/ids.ts'
import { silentLog } from '#platform/log/log.ts'

export const testClock = fixedClock('2026-11-22T04:00:00Z')

export const postOf = (role: Role, more: Partial<ActorPost> = {}): ActorPost => ({
  id: newId(1),
  role,
  branch: null,
  title: role,
  bodyId: newId(1),
  scopeId: newId(1),
  scopeLevel: 1,
  ...more,
})

export const actorWith = (...posts: ActorPost[]): Actor => ({ personId: newId(1), name: '测试员', region: 1, posts })

export const sessionOf = (actor: Actor, more: Partial<Session> = {}): Session => ({
  id: randomUUID(),
  accountId: newId(actor.region),
  actor,
  language: null,
  mustChange: false,
  ...more,
})

/** A server whose sessions are given; requests name one by its key as the cookie: `cookies: { rectify: 'office' }`. */
export const serverFor = (db: Db, sessions: Record<string, Session>): Server =>
  newServer({ db, clock: testClock, log: silentLog, whoIs: async (token) => sessions[token] ?? null })

export const as = (who: string, request: InjectOptions): InjectOptions => ({
  ...request,
  cookies: { rectify: who },
  headers: {
    ...(request.method === 'GET' || request.method === undefined ? {} : { 'idempotency-key': randomUUID() }),
    ...request.headers,
  },
})
