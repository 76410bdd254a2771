import { z } from 'zod'
import { inAct } from '#platform/http/act.ts'
import { actingOf } from '#platform/http/acting.ts'
import { etagOf, requireIfMatch } from '#platform/http/etag.ts'
import { id } from '#platform/http/fields.ts'
import { decodeCursor, pageOf, pageSchema } from '#platform/http/page.ts'
import { Problem } from '#platform/http/problem.ts'
import type { Server } from '#platform/http/server.ts'
import { amendSuggestion } from './amend-suggestion.ts'
import { changeInspection } from './change-inspection.ts'
import { inspectionPage, inspectionsSeenBy } from './inspection-list.store.ts'
import * as schema from './inspections.schema.ts'
import { issueInspection } from './issue-inspection.ts'
import { openInspection } from './open-inspection.ts'
import { readInspection } from './read-inspection.ts'
import { registerSuggestion } from './register-suggestion.ts'

const byId = z.strictObject({ id })
const truth = (word: 'true' | 'false' | undefined): boolean | undefined => (word === undefined ? undefined : word === 'true')

function addReading(server: Server): void {
  server.get(
    '/api/inspections',
    {
      config: { needs: 'inspection.read' },
      schema: { querystring: schema.inspectionFilter, response: { 200: pageSchema(schema.inspectionRow) } },
    },
    async (request) => {
      const { limit, cursor, issued, open, ...rest } = request.query
      const after = cursor === undefined ? null : decodeCursor(cursor, z.tuple([z.uuid()]))[0]
      const rows = await inspectionPage(
        server.db,
        inspectionsSeenBy(request.actor),
        { ...rest, issued: truth(issued), open: truth(open) },
        { after, limit },
      )
      return pageOf(rows, limit, (row) => [row.id])
    },
  )
  server.get(
    '/api/inspections/:id',
    { config: { needs: 'inspection.read' }, schema: { params: byId, response: { 200: schema.inspectionView } } },
    async (request, reply) => {
      const view = await readInspection(server.db, request.actor, server.clock.today(), request.params.id)
      if (!view) throw new Problem('missing')
      reply.header('etag', etagOf(view.inspection.version))
      return view
    },
  )
}

function addSuggestions(server: Server): void {
  server.post(
    '/api/inspections/:id/suggestions',
    { config: { needs: 'finding.register' }, schema: { params: byId, body: schema.suggestionIn, response: { 201: schema.suggestionOut } } },
    (request, reply) =>
      inAct(request, reply, (tx) => registerSuggestion(tx, actingOf(request), { ...request.body, inspectionId: request.params.id })),
  )
  server.patch(
    '/api/suggestions/:id',
    {
      config: { needs: 'finding.amend', ifMatch: true },
      schema: { params: byId, body: schema.suggestionChangesIn, response: { 200: schema.suggestionOut } },
    },
    (request, reply) =>
      inAct(request, reply, (tx) =>
        amendSuggestion(tx, actingOf(request), { id: request.params.id, expected: requireIfMatch(request) }, request.body),
      ),
  )
}

export function inspectionsRoutes(server: Server): void {
  addReading(server)
  server.post(
    '/api/rounds/:id/inspections',
    { config: { needs: 'inspection.keep' }, schema: { params: byId, body: schema.inspectionIn, response: { 201: schema.inspectionOut } } },
    (request, reply) =>
      inAct(request, reply, (tx) => openInspection(tx, actingOf(request), { ...request.body, roundId: request.params.id })),
  )
  server.patch(
    '/api/inspections/:id',
    {
      config: { needs: 'inspection.keep', ifMatch: true },
      schema: { params: byId, body: schema.inspectionChangesIn, response: { 200: schema.inspectionOut } },
    },
    (request, reply) =>
      inAct(request, reply, (tx) =>
        changeInspection(tx, actingOf(request), { id: request.params.id, expected: requireIfMatch(request) }, request.body),
      ),
  )
  server.post(
    '/api/inspections/:id/issuing',
    {
      config: { needs: 'inspection.issue', ifMatch: true },
      schema: { params: byId, body: schema.issueIn, response: { 200: schema.inspectionOut } },
    },
    (request, reply) =>
      inAct(request, reply, (tx) =>
        issueInspection(tx, actingOf(request), { ...request.body, id: request.params.id, expected: requireIfMatch(request) }),
      ),
  )
  addSuggestions(server)
}
