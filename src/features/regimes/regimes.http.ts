import { z } from 'zod'
import { regimes } from '#domain/regime/shipped.ts'
import { inAct } from '#platform/http/act.ts'
import { actingOf } from '#platform/http/acting.ts'
import { requireIfMatch } from '#platform/http/etag.ts'
import type { Server } from '#platform/http/server.ts'
import { keepCalendar } from './keep-calendar.ts'
import { plain } from './plain.ts'
import { readCalendars } from './read-calendars.ts'
import { recomputeRegion } from './recompute-region.ts'
import * as schema from './regimes.schema.ts'

const newest = (code: string): number => Math.max(...regimes.filter((regime) => regime.code === code).map((regime) => regime.version))
const shipped = regimes.map((regime) => ({ ...regime, newest: regime.version === newest(regime.code) }))

export function regimesRoutes(server: Server): void {
  server.get('/api/regimes', { config: { needs: 'regime.read' }, schema: { response: { 200: schema.regimesOut } } }, async () => ({
    items: plain(shipped),
  }))
  server.get('/api/calendars', { config: { needs: 'regime.read' }, schema: { response: { 200: schema.calendarsOut } } }, async (request) =>
    plain(await readCalendars(server.db, request.actor, server.clock.today())),
  )
  server.put(
    '/api/calendars/:year',
    {
      config: { needs: 'calendar.keep', ifMatch: true },
      schema: { params: schema.yearParams, body: schema.yearIn, response: { 200: schema.keptYearOut } },
    },
    (request, reply) =>
      inAct(request, reply, (tx) => keepCalendar(tx, actingOf(request), { ...request.params, ...request.body }, requireIfMatch(request))),
  )
  server.post(
    '/api/calendars/recomputation',
    { config: { needs: 'calendar.keep' }, schema: { body: z.strictObject({}), response: { 200: schema.recomputedOut } } },
    (request, reply) => inAct(request, reply, (tx) => recomputeRegion(tx, actingOf(request))),
  )
}
