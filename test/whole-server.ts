import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { InjectOptions, LightMyRequestResponse } from 'fastify'
import { afterAll } from 'vitest'
import { addFeatures } from '#app/http.ts'
import { openReadings } from '#features/documents/readings.ts'
import type { Db } from '#platform/db/open-db.ts'
import { openShelf, type Shelf } from '#platform/exports/shelf.ts'
import { openFileStore, type FileStore } from '#platform/files/file-store.ts'
import type { Server } from '#platform/http/server.ts'
import type { Session } from '#platform/http/session.ts'
import { silentLog } from '#platform/log/log.ts'
import { callsTo } from './calls.ts'
import type { PersonKey } from './factories.ts'
import { heldJobs } from './held-jobs.ts'
import { as, serverFor, testClock } from './server.ts'

type Parts = Record<string, string | File | File[]>

export type Whole = ReturnType<typeof callsTo> & {
  server: Server
  files: FileStore
  exports: Shelf
  jobs: ReturnType<typeof heldJobs>
  dir: string
  /** A form with files, as a browser sends it; with the version seen, or any headers. */
  form: (who: PersonKey, url: string, parts: Parts, more?: number | Record<string, string>) => Promise<LightMyRequestResponse>
  /** Any request as somebody, for what the short ways do not say. */
  ask: (who: PersonKey, request: InjectOptions) => Promise<LightMyRequestResponse>
}

export async function formOf(parts: Parts): Promise<{ payload: Buffer; headers: Record<string, string> }> {
  const form = new FormData()
  for (const [name, part] of Object.entries(parts)) for (const one of [part].flat()) form.append(name, one)
  const sent = new Response(form)
  return { payload: Buffer.from(await sent.arrayBuffer()), headers: { 'content-type': sent.headers.get('content-type')! } }
}

/** A server with every feature for a test's sessions; its files go when the file's tests are done. */
export async function aWholeServer(db: Db, sessions: Record<string, Session>, dir?: string): Promise<Whole> {
  const place = dir ?? (await mkdtemp(join(tmpdir(), `rectify-test-${process.pid}-`)))
  const files = await openFileStore(place)
  const exports = await openShelf(join(place, 'exports'))
  const jobs = heldJobs()
  const server = serverFor(db, sessions)
  const readings = openReadings({ db, files, log: silentLog, now: () => Date.now() })
  addFeatures(server, { db, clock: testClock, log: silentLog, files, exports, jobs, readings }, 'test')
  await server.ready()
  afterAll(async () => {
    await server.close()
    if (dir === undefined) await rm(place, { recursive: true, force: true })
  })
  const ask: Whole['ask'] = (who, request) => server.inject(as(who, request))
  return {
    ...callsTo(server),
    server,
    files,
    exports,
    jobs,
    dir: place,
    ask,
    form: async (who, url, parts, more = {}) => {
      const { payload, headers } = await formOf(parts)
      const given = typeof more === 'number' ? { 'if-match': `"${more}"` } : more
      return ask(who, { method: 'POST', url, payload, headers: { ...headers, ...given } })
    },
  }
}
