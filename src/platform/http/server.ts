import { randomUUID } from 'node:crypto'
import cookie from '@fastify/cookie'
import Fastify, { LogController, type FastifyError, type FastifyReply, type FastifyRequest, type FastifyServerOptions } from 'fastify'
import { serializerCompiler, type ZodTypeProvider } from 'fastify-type-provider-zod'
import type { Clock } from '#platform/clock.ts'
import type { Db } from '#platform/db/open-db.ts'
import type { Log } from '#platform/log/log.ts'
import { problemFrom } from './faults.ts'
import { fieldMessages } from './field-messages.ts'
import { addGate } from './gate.ts'
import { askedLanguage, type Language } from './language.ts'
import { newCatalogue, type Catalogue } from './messages.ts'
import { addApiDocument } from './openapi.ts'
import { isWrite, refuseForeign } from './origin.ts'
import { problemMessages } from './problem-messages.ts'
import { Problem, problemBody } from './problem.ts'
import { completeRoute, refuseLooseRoute } from './route.ts'
import { addSecurityHeaders } from './security.ts'
import type { WhoIs } from './session.ts'
import { addUploads } from './upload.ts'
import { validatorCompiler } from './validate.ts'

declare module 'fastify' {
  interface FastifyInstance {
    db: Db
    clock: Clock
    catalogue: Catalogue
  }
}

export type ServerOptions = {
  db: Db
  clock: Clock
  whoIs: WhoIs
  log: Log
  /** Whose `X-Forwarded-*` headers are believed: what Fastify takes, `false` when nothing stands in front. */
  trustProxy?: FastifyServerOptions['trustProxy']
  /** Largest JSON body in bytes. */
  bodyLimit?: number
  version?: string
}

const languageOf = (request: FastifyRequest): Language => request.session?.language ?? askedLanguage(request.headers['accept-language'])

function answerProblem(error: FastifyError | Error, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const problem = problemFrom(error)
  if (problem.code === 'fault' || problem.code === 'database-away' || problem.code === 'disk-full') {
    request.log.error({ error, requestId: request.id, route: request.routeOptions.url }, 'a request failed')
  }
  const body = problemBody(problem, request.server.catalogue, languageOf(request), request.id)
  return reply.code(body.status).headers(problem.headers).type('application/problem+json; charset=utf-8').send(body)
}

/** A write that changed something outside `inAct` could be repeated by a retry: a fault, seen by the first test that calls it. */
async function refuseUnacted(request: FastifyRequest, reply: FastifyReply, payload: unknown): Promise<unknown> {
  const guarded = isWrite(request.method) && request.routeOptions.config.once !== false
  if (guarded && reply.statusCode < 400 && !request.acted)
    throw new Error(`${request.method} ${request.routeOptions.url} wrote outside inAct`)
  return payload
}

/** Addresses are logged as the routes say them, without the ids and words that people put in. */
async function logAnswer(request: FastifyRequest, reply: FastifyReply): Promise<void> {
  const ms = Math.round(reply.elapsedTime)
  const line = { method: request.method, route: request.routeOptions.url, status: reply.statusCode, ms, requestId: request.id }
  if (ms > 1000) request.log.warn(line, 'slow')
  else request.log.debug(line, 'answered')
}

/** An empty server. Features add their routes; a route without permission, with open schemas or without an answer's schema stops it. */
export function newServer(options: ServerOptions) {
  const app = Fastify({
    loggerInstance: options.log,
    logController: new LogController({ disableRequestLogging: true }),
    trustProxy: options.trustProxy ?? false,
    bodyLimit: options.bodyLimit ?? 1_048_576,
    genReqId: () => randomUUID(),
    forceCloseConnections: true,
    requestTimeout: 600_000,
    routerOptions: { maxParamLength: 200 },
  }).withTypeProvider<ZodTypeProvider>()
  app.setValidatorCompiler(validatorCompiler)
  app.setSerializerCompiler(serializerCompiler)
  // Plain text is what a form of another site can send without asking.
  app.removeContentTypeParser('text/plain')
  app.setErrorHandler(answerProblem)
  app.setNotFoundHandler((request, reply) => answerProblem(new Problem('no-such-route'), request, reply))
  app.decorate('db', options.db)
  app.decorate('clock', options.clock)
  app.decorate('catalogue', newCatalogue(problemMessages, fieldMessages))
  app.decorateRequest('acted', false)
  app.decorateRequest('fingerprint', null)
  app.addHook('onRoute', (route) => {
    refuseLooseRoute(route)
    completeRoute(route)
  })
  app.register(cookie)
  app.addHook('onRequest', async (request, reply) => {
    addSecurityHeaders(request, reply)
    refuseForeign(request)
  })
  addGate(app, options.whoIs)
  addUploads(app)
  app.addHook('onSend', refuseUnacted)
  app.addHook('onResponse', logAnswer)
  addApiDocument(app, options.version ?? '0')
  return app
}
export type Server = ReturnType<typeof newServer>
