import { z } from 'zod'
import { inAct } from '#platform/http/act.ts'
import { actingOf } from '#platform/http/acting.ts'
import { etagOf, requireIfMatch } from '#platform/http/etag.ts'
import { id } from '#platform/http/fields.ts'
import { decodeCursor, pageOf, pageSchema } from '#platform/http/page.ts'
import { Problem } from '#platform/http/problem.ts'
import type { Server } from '#platform/http/server.ts'
import { changeRound } from './change-round.ts'
import { endRound } from './end-round.ts'
import { openRound } from './open-round.ts'
import { listRounds, readRound } from './read-rounds.ts'
import * as schema from './rounds.schema.ts'

const byId = z.strictObject({ id })

function addReading(server: Server): void {
  server.get(
    '/api/rounds',
    { config: { needs: 'round.read' }, schema: { querystring: schema.roundFilter, response: { 200: pageSchema(schema.roundRow) } } },
    async (request) => {
      const { limit, cursor, ended } = request.query
      const after = cursor === undefined ? null : decodeCursor(cursor, z.tuple([z.uuid()]))[0]
      const rows = await listRounds(server.db, request.actor, { ended: ended === undefined ? undefined : ended === 'true', after, limit })
      return pageOf(rows, limit, (row) => [row.id])
    },
  )
  server.get(
    '/api/rounds/:id',
    { config: { needs: 'round.read' }, schema: { params: byId, response: { 200: schema.roundView } } },
    async (request, reply) => {
      const view = await readRound(server.db, request.actor, request.params.id)
      if (!view) throw new Problem('missing')
      reply.header('etag', etagOf(view.round.version))
      return view
    },
  )
}

export function roundsRoutes(server: Server): void {
  addReading(server)
  server.post(
    '/api/rounds',
    { config: { needs: 'round.keep' }, schema: { body: schema.roundIn, response: { 201: schema.roundOut } } },
    (request, reply) => inAct(request, reply, (tx) => openRound(tx, actingOf(request), request.body)),
  )
  server.patch(
    '/api/rounds/:id',
    {
      config: { needs: 'round.keep', ifMatch: true },
      schema: { params: byId, body: schema.roundChangesIn, response: { 200: schema.roundOut } },
    },
    (request, reply) =>
      inAct(request, reply, (tx) =>
        changeRound(tx, actingOf(request), { id: request.params.id, expected: requireIfMatch(request) }, request.body),
      ),
  )
  server.post(
    '/api/rounds/:id/end',
    {
      config: { needs: 'round.keep', ifMatch: true },
      schema: { params: byId, body: z.strictObject({}), response: { 200: schema.roundOut } },
    },
    (request, reply) =>
      inAct(request, reply, (tx) => endRound(tx, actingOf(request), { id: request.params.id, expected: requireIfMatch(request) })),
  )
}
