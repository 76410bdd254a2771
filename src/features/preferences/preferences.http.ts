import { inAct } from '#platform/http/act.ts'
import type { Server } from '#platform/http/server.ts'
import { choosePreference } from './choose-preference.ts'
import * as schema from './preferences.schema.ts'
import { preferenceOf } from './preferences.store.ts'

/** One's own settings; nobody else's can be named. */
export function preferencesRoutes(server: Server): void {
  const own = { needs: 'signed-in', beforePasswordChange: true } as const
  server.get('/api/preferences', { config: own, schema: { response: { 200: schema.preferenceOut } } }, (request) =>
    preferenceOf(server.db, request.actor),
  )
  server.patch(
    '/api/preferences',
    { config: own, schema: { body: schema.preferenceIn, response: { 200: schema.preferenceOut } } },
    (request, reply) => inAct(request, reply, (tx) => choosePreference(tx, request.actor, request.body)),
  )
}
