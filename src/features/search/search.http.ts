import type { Server } from '#platform/http/server.ts'
import { lookFor } from './look-for.ts'
import * as schema from './search.schema.ts'

export function searchRoutes(server: Server): void {
  server.get(
    '/api/search',
    { config: { needs: 'signed-in' }, schema: { querystring: schema.searchIn, response: { 200: schema.searchOut } } },
    async (request) => ({ groups: await lookFor(server.db, request.actor, server.clock.today(), request.query) }),
  )
}
