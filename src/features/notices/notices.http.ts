import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import { mayAnywhere, postsWith } from '#domain/permission.ts'
import { inAct } from '#platform/http/act.ts'
import { decodeCursor, pageOf, pageSchema } from '#platform/http/page.ts'
import type { Server } from '#platform/http/server.ts'
import { markRead, noticePage, unreadOf } from './notices.store.ts'
import * as schema from './notices.schema.ts'
import { tellDays } from './tell-days.ts'
import { tellNews } from './tell-news.ts'

/** Everybody asks once a minute; the trail is looked at no oftener than this. */
const patience = 5_000

const counted = (unread: number) => ({ unread: Math.min(unread, schema.mostCounted - 1), more: unread >= schema.mostCounted })

/** Looks at the trail for a region, if nobody has just done so in this process. */
function teller(server: Server): (request: FastifyRequest) => Promise<void> {
  const looked = new Map<number, number>()
  return async ({ actor }) => {
    const moment = { at: server.clock.now(), today: server.clock.today() }
    const now = Date.parse(moment.at)
    if (now - (looked.get(actor.region) ?? Number.NEGATIVE_INFINITY) >= patience) {
      looked.set(actor.region, now)
      await tellNews(server.db, actor.region, moment)
    }
    await tellDays(server.db, actor, moment)
  }
}

const scopesOf = ({ actor }: FastifyRequest): string[] =>
  mayAnywhere(actor, 'finding.read') ? postsWith(actor, 'finding.read').map((post) => post.scopeId) : []

/** What one must be told: one's own notices, counted, read and marked. */
export function noticesRoutes(server: Server): void {
  const own = { needs: 'signed-in' } as const
  const tell = teller(server)
  server.get('/api/notices/unread', { config: own, schema: { response: { 200: schema.unreadOut } } }, async (request) => {
    await tell(request)
    return counted(await unreadOf(server.db, request.actor, schema.mostCounted))
  })
  server.get(
    '/api/notices',
    { config: own, schema: { querystring: schema.noticesIn, response: { 200: pageSchema(schema.noticeOut) } } },
    async (request) => {
      const { limit, cursor, unread } = request.query
      const after = cursor === undefined ? null : decodeCursor(cursor, z.tuple([z.iso.datetime({ offset: true }), z.uuid()]))
      if (after === null) await tell(request)
      const rows = await noticePage(server.db, request.actor, { scopes: scopesOf(request), unread: unread === 'true', after, limit })
      return pageOf(rows, limit, (row) => [row.at, row.id])
    },
  )
  server.post(
    '/api/notices/reading',
    { config: own, schema: { body: schema.readIn, response: { 200: schema.unreadOut } } },
    (request, reply) =>
      inAct(request, reply, async (tx) => {
        const { ids = [], until } = request.body
        await markRead(tx, request.actor, until === undefined ? { ids } : { until }, server.clock.now())
        return counted(await unreadOf(tx, request.actor, schema.mostCounted))
      }),
  )
}
