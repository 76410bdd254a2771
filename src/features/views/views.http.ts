import { z } from 'zod'
import { inAct } from '#platform/http/act.ts'
import { actingOf } from '#platform/http/acting.ts'
import { requireIfMatch } from '#platform/http/etag.ts'
import { id } from '#platform/http/fields.ts'
import type { Server } from '#platform/http/server.ts'
import { changeView, removeView } from './change-view.ts'
import { saveView } from './save-view.ts'
import * as schema from './views.schema.ts'
import { keepLayoutOf, layoutOf, viewsSeenBy } from './views.store.ts'

const byId = z.strictObject({ id })
const needs = 'view.keep'

/** Views of the ledger that a person keeps, shares and opens with. Personal settings: rows of the person, without a trail. */
export function viewsRoutes(server: Server): void {
  server.get('/api/views', { config: { needs }, schema: { response: { 200: schema.viewsOut } } }, async ({ actor }) => {
    const [items, layout] = await Promise.all([viewsSeenBy(server.db, actor), layoutOf(server.db, actor)])
    return { items, layout }
  })
  server.post('/api/views', { config: { needs }, schema: { body: schema.viewIn, response: { 201: schema.viewOut } } }, (request, reply) =>
    inAct(request, reply, (tx) => saveView(tx, actingOf(request), request.body)),
  )
  server.patch(
    '/api/views/:id',
    { config: { needs, ifMatch: true }, schema: { params: byId, body: schema.viewChangesIn, response: { 200: schema.viewOut } } },
    (request, reply) => {
      const { name, search, shared } = request.body
      const asked = {
        ...(name !== undefined && { name }),
        ...(search !== undefined && { search }),
        ...(shared !== undefined && { shared }),
      }
      return inAct(request, reply, (tx) =>
        changeView(tx, actingOf(request), { id: request.params.id, expected: requireIfMatch(request) }, asked),
      )
    },
  )
  server.delete(
    '/api/views/:id',
    { config: { needs, ifMatch: true }, schema: { params: byId, response: { 204: z.void() } } },
    (request, reply) =>
      inAct(request, reply, (tx) => removeView(tx, actingOf(request), { id: request.params.id, expected: requireIfMatch(request) })),
  )
  server.put(
    '/api/ledger-layout',
    { config: { needs }, schema: { body: schema.layoutIn, response: { 200: schema.layoutOut } } },
    (request, reply) =>
      inAct(request, reply, async (tx) => {
        await keepLayoutOf(tx, request.actor, request.body)
        return request.body
      }),
  )
}
