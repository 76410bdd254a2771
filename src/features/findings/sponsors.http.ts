import { z } from 'zod'
import { isUntold } from '#domain/finding/life.ts'
import { permit } from '#domain/permission.ts'
import { isRefused } from '#domain/refusal.ts'
import { id } from '#platform/http/fields.ts'
import { Problem } from '#platform/http/problem.ts'
import type { Server } from '#platform/http/server.ts'
import { findingStream } from '#platform/trail/streams.ts'
import { readStream } from '#platform/trail/trail.store.ts'
import { severalIds } from './ledger.schema.ts'
import { bodiesAt, possibleSponsors } from './sponsors.store.ts'

const possibleSponsor = z
  .object({
    id: z.string(),
    name: z.string(),
    nameEn: z.string().nullable(),
    title: z.string(),
    bodyName: z.string(),
    bodyNameEn: z.string().nullable(),
    bodies: z.number(),
  })
  .meta({ id: 'PossibleSponsor' })

/** Who could sponsor a finding, or findings of several bodies, for whoever may choose. */
export function sponsorsRoutes(server: Server): void {
  server.get(
    '/api/findings/:id/possible-sponsors',
    {
      config: { needs: 'finding.sponsor' },
      schema: {
        params: z.strictObject({ id }),
        querystring: z.strictObject({ q: z.string().trim().max(100).default('') }),
        response: { 200: z.object({ items: z.array(possibleSponsor) }) },
      },
    },
    async (request) => {
      const finding = await readStream(server.db, findingStream, request.params.id)
      const target = finding && { ...finding, draft: isUntold(finding.state) }
      if (!finding || !target || isRefused(permit(request.actor, 'finding.sponsor', target))) throw new Problem('missing')
      return { items: await possibleSponsors(server.db, [finding], { q: request.query.q, today: server.clock.today() }) }
    },
  )
  server.get(
    '/api/bulk/findings/possible-sponsors',
    {
      config: { needs: 'finding.sponsor' },
      schema: {
        querystring: z.strictObject({ bodyId: severalIds, q: z.string().trim().max(100).default('') }),
        response: { 200: z.object({ items: z.array(possibleSponsor) }) },
      },
    },
    async (request) => {
      const asked = await bodiesAt(server.db, request.query.bodyId)
      const mine = asked.filter((body) => !isRefused(permit(request.actor, 'finding.sponsor', body)))
      return { items: await possibleSponsors(server.db, mine, { q: request.query.q, today: server.clock.today() }) }
    },
  )
}
