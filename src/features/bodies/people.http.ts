import { z } from 'zod'
import { inAct } from '#platform/http/act.ts'
import { actingOf } from '#platform/http/acting.ts'
import { etagOf, requireIfMatch } from '#platform/http/etag.ts'
import { id } from '#platform/http/fields.ts'
import { decodeCursor, pageOf, pageSchema } from '#platform/http/page.ts'
import { Problem } from '#platform/http/problem.ts'
import type { Server } from '#platform/http/server.ts'
import { changePerson } from './change-person.ts'
import { endPost } from './end-post.ts'
import { enterPerson } from './enter-person.ts'
import * as schema from './people.schema.ts'
import { listPeople, readPerson } from './read-people.ts'
import { takePost } from './take-post.ts'

const byId = z.strictObject({ id })

function addReading(server: Server): void {
  server.get(
    '/api/people',
    { config: { needs: 'person.read' }, schema: { querystring: schema.personFilter, response: { 200: pageSchema(schema.personRow) } } },
    async (request) => {
      const { limit, cursor, ...filter } = request.query
      const after = cursor === undefined ? null : decodeCursor(cursor, z.tuple([z.string(), z.uuid()]))
      const rows = await listPeople(server.db, request.actor, filter, { after, limit, today: server.clock.today() })
      return pageOf(rows, limit, (row) => [row.name, row.id])
    },
  )
  server.get(
    '/api/people/:id',
    { config: { needs: 'person.read' }, schema: { params: byId, response: { 200: schema.personView } } },
    async (request, reply) => {
      const person = await readPerson(server.db, request.actor, server.clock.today(), request.params.id)
      if (!person) throw new Problem('missing')
      reply.header('etag', etagOf(person.version))
      return person
    },
  )
}

export function peopleRoutes(server: Server): void {
  addReading(server)
  server.post(
    '/api/people',
    { config: { needs: 'person.keep' }, schema: { body: schema.personIn, response: { 201: schema.enteredOut } } },
    (request, reply) => inAct(request, reply, (tx) => enterPerson(tx, actingOf(request), request.body)),
  )
  server.patch(
    '/api/people/:id',
    {
      config: { needs: 'person.keep', ifMatch: true },
      schema: { params: byId, body: schema.personChangesIn, response: { 200: schema.personOut } },
    },
    (request, reply) =>
      inAct(request, reply, (tx) =>
        changePerson(tx, actingOf(request), { id: request.params.id, expected: requireIfMatch(request) }, request.body),
      ),
  )
  server.post(
    '/api/people/:id/posts',
    { config: { needs: 'person.keep' }, schema: { params: byId, body: schema.postIn, response: { 201: schema.heldOut } } },
    (request, reply) => inAct(request, reply, (tx) => takePost(tx, actingOf(request), request.params.id, request.body)),
  )
  server.post(
    '/api/posts/:id/end',
    { config: { needs: 'person.keep', ifMatch: true }, schema: { params: byId, body: schema.endIn, response: { 200: schema.heldOut } } },
    (request, reply) =>
      inAct(request, reply, (tx) =>
        endPost(tx, actingOf(request), { id: request.params.id, expected: requireIfMatch(request) }, request.body),
      ),
  )
}
