import { z } from 'zod'
import { mostFavourites } from '#domain/favourite.ts'
import { inAct } from '#platform/http/act.ts'
import { actingOf } from '#platform/http/acting.ts'
import type { Server } from '#platform/http/server.ts'
import { favouriteMessages } from './favourites.messages.ts'
import * as schema from './favourites.schema.ts'
import { dropFavourite, favouritesOf } from './favourites.store.ts'
import { keepFavourite } from './keep-favourite.ts'
import { nameFavourites } from './name-favourites.ts'

/** What one keeps at hand: one's own, and only what one may read. */
export function favouritesRoutes(server: Server): void {
  server.catalogue.add(favouriteMessages)
  const own = { needs: 'signed-in' } as const
  server.get('/api/favourites', { config: own, schema: { response: { 200: schema.favouritesOut } } }, async ({ actor }) => ({
    items: await nameFavourites(server.db, actor, server.clock.today(), await favouritesOf(server.db, actor, mostFavourites)),
  }))
  server.post('/api/favourites', { config: own, schema: { body: schema.favouriteIn, response: { 204: z.void() } } }, (request, reply) =>
    inAct(request, reply, (tx) => keepFavourite(tx, actingOf(request), request.body)),
  )
  server.post(
    '/api/favourites/removal',
    { config: own, schema: { body: schema.favouriteRef, response: { 204: z.void() } } },
    (request, reply) => inAct(request, reply, (tx) => dropFavourite(tx, request.actor, request.body)),
  )
}
