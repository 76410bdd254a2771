import type { AddressInfo } from 'node:net'
import { extname } from 'node:path'
import { fileURLToPath } from 'node:url'
import fastifyStatic from '@fastify/static'
import { afterAll } from 'vitest'
import { accountsRoutes } from '#features/accounts/accounts.http.ts'
import { sessionBehind } from '#features/accounts/sessions.store.ts'
import { systemClock } from '#platform/clock.ts'
import type { Db } from '#platform/db/open-db.ts'
import { healthRoute } from '#platform/http/health.ts'
import { newServer, type Server } from '#platform/http/server.ts'
import { silentLog } from '#platform/log/log.ts'
import { useDatabase } from '#test/database.ts'

const built = fileURLToPath(new URL('../dist/web/', import.meta.url))

export type Site = { base: string; db: Db; stop: () => Promise<void>; start: () => Promise<void> }

function serve(db: Db): Server {
  const clock = systemClock
  const server = newServer({ db, clock, log: silentLog, whoIs: (token) => sessionBehind(db, token, clock.now(), clock.today()) })
  accountsRoutes(server)
  healthRoute(server, 'test')
  void server.register(fastifyStatic, { root: built, serve: false })
  server.get('/*', { config: { needs: 'public', bytes: true } }, (request, reply) => {
    const { pathname } = new URL(request.url, 'http://here')
    return reply.sendFile(extname(pathname) === '' ? 'index.html' : pathname)
  })
  return server
}

/** The real server with the built app on a database of its own; `stop` and `start` let it go away and come back at the same address. */
export async function openSite(): Promise<Site> {
  const { db } = await useDatabase()
  const running: Server[] = []
  const start = async (port: number): Promise<number> => {
    const server = serve(db)
    running.push(server)
    await server.listen({ host: '127.0.0.1', port })
    return (server.server.address() as AddressInfo).port
  }
  const stop = async () => {
    await running.pop()?.close()
  }
  afterAll(stop)
  const port = await start(0)
  return { base: `http://127.0.0.1:${port}`, db, stop, start: async () => void (await start(port)) }
}
