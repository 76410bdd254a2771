import type { FastifyRequest } from 'fastify'
import type { Acting } from '#platform/trail/acting.ts'

/** Who asks, and when, as acts take it. */
export const actingOf = (request: FastifyRequest): Acting => {
  const { clock } = request.server
  return { actor: request.actor, today: clock.today(), at: clock.now(), requestId: request.id }
}
