import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { LightMyRequestResponse } from 'fastify'
import { afterAll, vi } from 'vitest'
import { openFileStore, type FileStore } from '#platform/files/file-store.ts'
import type { Server } from '#platform/http/server.ts'
import { documentsRoutes } from '#features/documents/documents.http.ts'
import { domainMessages } from '#features/findings/findings.messages.ts'
import type { City, PersonKey } from './factories.ts'
import { formWith } from './feedback-files.ts'
import { as, serverFor } from './server.ts'

type Sent = { name: string; bytes: Uint8Array }
type Asked = { who?: PersonKey; headers?: Record<string, string> }

/** A server with the routes of documents, and how a screen uses them: upload, wait, import. */
export type Desk = {
  server: Server
  files: FileStore
  dir: string
  upload: (file: Sent, asked?: Asked & { inspectionId?: string }) => Promise<LightMyRequestResponse>
  get: (url: string, asked?: Asked) => Promise<LightMyRequestResponse>
  post: (url: string, payload: object, asked?: Asked & { seen?: number }) => Promise<LightMyRequestResponse>
  remove: (url: string, asked?: Asked) => Promise<LightMyRequestResponse>
  /** Waits until the reading has ended, and gives it. */
  ended: (id: string, asked?: Asked) => Promise<Record<string, never>>
  /** Uploads, waits and imports; gives the document. */
  imported: (file: Sent, asked?: Asked & { inspectionId?: string; again?: boolean }) => Promise<{ id: string; version: number }>
}

export async function aReadingDesk(city: City): Promise<Desk> {
  const dir = await mkdtemp(join(tmpdir(), `rectify-test-${process.pid}-`))
  const files = await openFileStore(dir)
  const server = serverFor(city.db, city.sessions)
  server.catalogue.add(domainMessages(server.catalogue.codes()))
  documentsRoutes(server, { files })
  afterAll(async () => {
    await server.close()
    await rm(dir, { recursive: true, force: true })
  })
  const get: Desk['get'] = (url, { who = 'office', headers = {} } = {}) => server.inject(as(who, { method: 'GET', url, headers }))
  const post: Desk['post'] = (url, payload, { who = 'office', headers = {}, seen } = {}) =>
    server.inject(
      as(who, { method: 'POST', url, payload, headers: { ...headers, ...(seen !== undefined && { 'if-match': `"${seen}"` }) } }),
    )
  const upload: Desk['upload'] = async (file, { who = 'office', headers = {}, inspectionId = city.inspection.id } = {}) => {
    const form = await formWith(file, { inspectionId })
    return server.inject(as(who, { ...form, method: 'POST', url: '/api/readings', headers: { ...form.headers, ...headers } }))
  }
  const ended: Desk['ended'] = (id, asked) =>
    vi.waitFor(
      async () => {
        const reading = (await get(`/api/readings/${id}`, asked)).json()
        if (!['read', 'failed'].includes(reading.state)) throw new Error(`the reading is ${reading.state}`)
        return reading
      },
      { timeout: 30_000 },
    )
  return {
    server,
    files,
    dir,
    get,
    post,
    upload,
    ended,
    remove: (url, { who = 'office' } = {}) => server.inject(as(who, { method: 'DELETE', url })),
    imported: async (file, asked = {}) => {
      const reading = (await upload(file, asked)).json()
      await ended(reading.id, asked)
      const answer = await post('/api/documents', { readingId: reading.id, again: asked.again ?? false }, asked)
      if (answer.statusCode !== 201) throw new Error(answer.body)
      return answer.json()
    },
  }
}
