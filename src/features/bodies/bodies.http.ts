import { z } from 'zod'
import { inAct } from '#platform/http/act.ts'
import { actingOf } from '#platform/http/acting.ts'
import { etagOf, requireIfMatch } from '#platform/http/etag.ts'
import { id } from '#platform/http/fields.ts'
import { decodeCursor, pageOf, pageSchema } from '#platform/http/page.ts'
import { Problem } from '#platform/http/problem.ts'
import type { Server } from '#platform/http/server.ts'
import * as schema from './bodies.schema.ts'
import { changeBody } from './change-body.ts'
import { dissolveBody } from './dissolve-body.ts'
import { foundBody } from './found-body.ts'
import { peopleRoutes } from './people.http.ts'
import { listBodies, readBody } from './read-bodies.ts'

const byId = z.strictObject({ id })
const treeKey = z.array(z.uuid()).min(1).max(6)

function addReading(server: Server): void {
  server.get(
    '/api/bodies',
    { config: { needs: 'body.read' }, schema: { querystring: schema.bodyFilter, response: { 200: pageSchema(schema.bodyRow) } } },
    async (request) => {
      const { limit, cursor, dissolved, ...rest } = request.query
      const after = cursor === undefined ? null : decodeCursor(cursor, treeKey)
      const rows = await listBodies(server.db, request.actor, { ...rest, dissolved: dissolved === 'true' }, { after, limit })
      return pageOf(rows, limit, (row) => row.path)
    },
  )
  server.get(
    '/api/bodies/:id',
    { config: { needs: 'body.read' }, schema: { params: byId, response: { 200: schema.bodyView } } },
    async (request, reply) => {
      const view = await readBody(server.db, request.actor, server.clock.today(), request.params.id)
      if (!view) throw new Problem('missing')
      reply.header('etag', etagOf(view.body.version))
      return view
    },
  )
}

export function bodiesRoutes(server: Server): void {
  addReading(server)
  server.post(
    '/api/bodies',
    { config: { needs: 'body.keep' }, schema: { body: schema.bodyIn, response: { 201: schema.bodyOut } } },
    (request, reply) => inAct(request, reply, (tx) => foundBody(tx, actingOf(request), request.body)),
  )
  server.patch(
    '/api/bodies/:id',
    {
      config: { needs: 'body.keep', ifMatch: true },
      schema: { params: byId, body: schema.bodyChangesIn, response: { 200: schema.bodyOut } },
    },
    (request, reply) =>
      inAct(request, reply, (tx) =>
        changeBody(tx, actingOf(request), { id: request.params.id, expected: requireIfMatch(request) }, request.body),
      ),
  )
  server.post(
    '/api/bodies/:id/dissolution',
    { config: { needs: 'body.keep', ifMatch: true }, schema: { params: byId, body: schema.reasonIn, response: { 200: schema.bodyOut } } },
    (request, reply) =>
      inAct(request, reply, (tx) =>
        dissolveBody(tx, actingOf(request), { id: request.params.id, expected: requireIfMatch(request) }, request.body),
      ),
  )
  peopleRoutes(server)
}
