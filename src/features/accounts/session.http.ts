import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { isRefused } from '#domain/refusal.ts'
import type { Tx } from '#platform/db/open-db.ts'
import { turnTo } from '#platform/db/sight.ts'
import { inAct } from '#platform/http/act.ts'
import { actingOf } from '#platform/http/acting.ts'
import { Problem, problemOf } from '#platform/http/problem.ts'
import type { Server } from '#platform/http/server.ts'
import { sessionCookie, tokenOf } from '#platform/http/session.ts'
import { anyAccount } from './accounts.store.ts'
import * as schema from './accounts.schema.ts'
import { countAttempt, forgiveAttempt } from './attempts.store.ts'
import { changePassword } from './change-password.ts'
import { chooseLanguage } from './choose-language.ts'
import { readMe } from './me.ts'
import { setUp } from './set-up.ts'
import { signIn, type Credentials } from './sign-in.ts'
import { endSessionOf, endSessions, sessionBehind, sessionsOf } from './sessions.store.ts'

const nothing = z.void()

const fromOf = (request: FastifyRequest) => ({ address: request.ip, userAgent: request.headers['user-agent'] ?? '' })

/** Without a lifetime: the browser forgets it when it is closed, on a desk that others use too. */
function setCookie(request: FastifyRequest, reply: FastifyReply, token: string): void {
  const { name, secure } = sessionCookie(request)
  reply.setCookie(name, token, { path: '/', httpOnly: true, sameSite: 'strict', secure })
}

function dropCookie(request: FastifyRequest, reply: FastifyReply): void {
  const { name, secure } = sessionCookie(request)
  reply.clearCookie(name, { path: '/', httpOnly: true, sameSite: 'strict', secure })
}

async function enter(server: Server, request: FastifyRequest, reply: FastifyReply, credentials: Credentials) {
  const old = tokenOf(request)
  const token = await signIn(server.db, server.clock, credentials, fromOf(request))
  if (old) await endSessionOf(server.db, old)
  setCookie(request, reply, token)
  const session = await sessionBehind(server.db, token, server.clock.now(), server.clock.today())
  if (!session) throw new Error('a session that has just begun is not there')
  turnTo([session.actor.region])
  reply.code(201)
  return readMe(server.db, server.clock, session)
}

function addSigning(server: Server): void {
  const open = { needs: 'public', once: false } as const
  server.post('/api/session', { config: open, schema: { body: schema.credentialsIn, response: { 201: schema.meOut } } }, (request, reply) =>
    enter(server, request, reply, request.body),
  )
  server.delete('/api/session', { config: open, schema: { response: { 204: nothing } } }, async (request, reply) => {
    const token = tokenOf(request)
    if (token) await endSessionOf(server.db, token)
    dropCookie(request, reply)
    return reply.code(204).send()
  })
  server.get('/api/setup', { config: { needs: 'public' }, schema: { response: { 200: schema.setUpNeeded } } }, async () => ({
    needed: !(await anyAccount(server.db)),
  }))
  server.post('/api/setup', { config: open, schema: { body: schema.setUpIn, response: { 201: schema.meOut } } }, async (request, reply) => {
    const first = async (tx: Tx): Promise<void> => {
      const made = await setUp(tx, { clock: server.clock, requestId: request.id }, request.body)
      if (isRefused(made)) throw problemOf(made)
    }
    await server.db.transaction().execute(first)
    return enter(server, request, reply, request.body)
  })
}

/** A wrong old password counts like a failed sign-in: a stolen session must not become a place to guess in. */
async function changeCounted(request: FastifyRequest, reply: FastifyReply, body: z.infer<typeof schema.passwordIn>): Promise<undefined> {
  const { session, server } = request
  if (!session) throw new Problem('not-signed-in')
  const attempt = { login: `account:${session.accountId}`, address: request.ip }
  const seconds = await countAttempt(server.db, attempt, server.clock.now())
  if (seconds > 0) throw new Problem('too-many-attempts', { seconds }, { headers: { 'retry-after': String(seconds) } })
  return inAct(request, reply, async (tx) => {
    const refused = await changePassword(tx, actingOf(request), session, body)
    if (!refused) await forgiveAttempt(tx, attempt)
    return refused
  })
}

function addOwn(server: Server): void {
  const own = { needs: 'signed-in' } as const
  const always = { ...own, beforePasswordChange: true } as const
  server.get('/api/me', { config: always, schema: { response: { 200: schema.meOut } } }, (request) =>
    readMe(server.db, server.clock, request.session!),
  )
  server.post('/api/password', { config: always, schema: { body: schema.passwordIn, response: { 204: nothing } } }, (request, reply) =>
    changeCounted(request, reply, request.body),
  )
  server.put(
    '/api/me/language',
    { config: own, schema: { body: schema.languageIn, response: { 200: schema.languageOut } } },
    (request, reply) => inAct(request, reply, (tx) => chooseLanguage(tx, actingOf(request), request.session!, request.body.language)),
  )
}

function addSessions(server: Server): void {
  const own = { needs: 'signed-in' } as const
  const ofMe = (request: FastifyRequest) => ({ region: request.actor.region, accountId: request.session!.accountId })
  server.get('/api/sessions', { config: own, schema: { response: { 200: z.array(schema.sessionOut) } } }, async (request) => {
    const rows = await sessionsOf(server.db, ofMe(request), server.clock.now())
    return rows.map((row) => ({ ...row, current: row.id === request.session!.id }))
  })
  server.delete('/api/sessions/:id', { config: own, schema: { params: schema.byId, response: { 204: nothing } } }, (request, reply) =>
    inAct(request, reply, async (tx) => {
      if ((await endSessions(tx, ofMe(request), { only: request.params.id })) === 0) throw new Problem('missing')
    }),
  )
  server.delete('/api/sessions', { config: own, schema: { response: { 204: nothing } } }, async (request, reply) => {
    await inAct(request, reply, async (tx) => void (await endSessions(tx, ofMe(request))))
    dropCookie(request, reply)
  })
}

export function sessionRoutes(server: Server): void {
  addSigning(server)
  addOwn(server)
  addSessions(server)
}
