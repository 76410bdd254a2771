import type { FastifyInstance, FastifyReply, FastifyRequest, RouteOptions } from 'fastify'
import type { Actor } from '#domain/actor.ts'
import { acts, mayAnywhere, type Act } from '#domain/permission.ts'
import { seeing, turnTo } from '#platform/db/sight.ts'
import { Problem } from './problem.ts'
import { tokenOf, type Session, type WhoIs } from './session.ts'

/** Who may call a route: anybody, anybody signed in, or whoever holds a post that may do the act somewhere. */
export type Needs = 'public' | 'signed-in' | Act

declare module 'fastify' {
  interface FastifyContextConfig {
    needs?: Needs
    /** `false` only where a repeat is harmless by itself: signing in and out, and uploads named by their content. */
    once?: boolean
    /** The write says which version it saw: without `If-Match` it stops with 428. */
    ifMatch?: boolean
    /** A person with a one-time password may call it before choosing their own. */
    beforePasswordChange?: boolean
    /** Takes multipart bodies up to this many bytes. */
    upload?: number
  }
  interface FastifyRequest {
    session: Session | null
    /** The signed-in person; reading it on a public route is a fault. */
    readonly actor: Actor
  }
}

const known = new Set<string>(['public', 'signed-in', ...acts])

/** A route that names no permission, or one that does not exist, stops the server at start. */
export function refuseUnguarded(route: RouteOptions): void {
  const needs = route.config?.needs
  if (!needs) throw new Error(`${String(route.method)} ${route.url} names no permission (config.needs)`)
  if (!known.has(needs)) throw new Error(`${String(route.method)} ${route.url} needs "${needs}", which no rule gives`)
}

function enter(request: FastifyRequest, needs: Needs): void {
  const { session } = request
  if (!session) throw new Problem('not-signed-in')
  if (session.mustChange && !request.routeOptions.config.beforePasswordChange) throw new Problem('password-must-change')
  if (needs !== 'signed-in' && needs !== 'public' && !mayAnywhere(session.actor, needs)) throw new Problem('not-permitted')
}

/** Session → person, and the first question of every request: may they call this at all? Which record, the act decides. */
export function addGate(app: FastifyInstance, whoIs: WhoIs): void {
  app.decorateRequest('session', null)
  app.decorateRequest('actor', {
    getter(this: FastifyRequest): Actor {
      if (!this.session) throw new Error(`${this.routeOptions.url} reads the actor but is public`)
      return this.session.actor
    },
  })
  // Whatever a request begins sees nothing, until the session says of which region it is.
  app.addHook('onRequest', (_request, _reply, done) => seeing([], done))
  app.addHook('onRequest', async (request: FastifyRequest, _reply: FastifyReply) => {
    const needs = request.routeOptions.config.needs
    if (!needs || needs === 'public') return
    const token = tokenOf(request)
    request.session = token ? await whoIs(token) : null
    enter(request, needs)
    turnTo([request.actor.region])
  })
}
