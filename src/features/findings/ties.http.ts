import { z } from 'zod'
import { states } from '#domain/finding/life.ts'
import { permit, postsWith } from '#domain/permission.ts'
import { isRefused } from '#domain/refusal.ts'
import { dayOut, id } from '#platform/http/fields.ts'
import { Problem } from '#platform/http/problem.ts'
import type { Server } from '#platform/http/server.ts'
import { findingStream } from '#platform/trail/streams.ts'
import { readStream } from '#platform/trail/trail.store.ts'
import { targetOfInspection } from '#features/inspections/inspections.store.ts'
import { bodiesAbove, findingsTiedTo } from './ties.store.ts'

const higherBody = z
  .object({ id: z.string(), name: z.string(), nameEn: z.string().nullable(), level: z.number() })
  .meta({ id: 'HigherBody' })
const tiedFinding = z
  .object({
    id: z.string(),
    code: z.string(),
    number: z.number(),
    text: z.string(),
    state: z.enum(states),
    due: dayOut.nullable(),
    bodyName: z.string(),
    bodyNameEn: z.string().nullable(),
    answered: z.boolean(),
  })
  .meta({ id: 'TiedFinding' })

/** What a finding can be tied to, and what is tied to a body. */
export function tiesRoutes(server: Server): void {
  server.get(
    '/api/findings/:id/higher-bodies',
    {
      config: { needs: 'finding.tie' },
      schema: {
        params: z.strictObject({ id }),
        querystring: z.strictObject({ q: z.string().trim().max(100).default('') }),
        response: { 200: z.object({ items: z.array(higherBody) }) },
      },
    },
    async (request) => {
      const finding = await readStream(server.db, findingStream, request.params.id)
      const target = finding && { ...(await targetOfInspection(server.db, finding.inspectionId)), ...finding }
      if (!finding || !target || isRefused(permit(request.actor, 'finding.tie', target))) throw new Problem('missing')
      return { items: await bodiesAbove(server.db, { region: finding.region, level: finding.path.length, q: request.query.q }) }
    },
  )
  server.get(
    '/api/tied-findings',
    {
      config: { needs: 'finding.read' },
      schema: { querystring: z.strictObject({ bodyId: id.optional() }), response: { 200: z.object({ items: z.array(tiedFinding) }) } },
    },
    async ({ actor, query }) => {
      // Without a body: those of one's own, which stand in one's work.
      const own = actor.posts.filter((post) => post.role === 'head' || post.role === 'handler').map((post) => post.bodyId)
      const bodyIds = query.bodyId === undefined ? own : [query.bodyId]
      const scopes = postsWith(actor, 'finding.read').map((post) => post.scopeId)
      return { items: await findingsTiedTo(server.db, { region: actor.region, bodyIds, scopes }) }
    },
  )
}
