import { z } from 'zod'
import { refuse, unmet } from '#domain/refusal.ts'
import type { FileStore } from '#platform/files/file-store.ts'
import { inAct } from '#platform/http/act.ts'
import { actingOf } from '#platform/http/acting.ts'
import { etagOf, requireIfMatch } from '#platform/http/etag.ts'
import { id } from '#platform/http/fields.ts'
import { Problem } from '#platform/http/problem.ts'
import type { Server } from '#platform/http/server.ts'
import { reasonIn } from '#features/findings/findings.schema.ts'
import { confirmDocument } from './confirm-document.ts'
import { discardDocument } from './discard-document.ts'
import * as schema from './documents.schema.ts'
import { sourceRoute } from './source.http.ts'
import { editDocument } from './edit-document.ts'
import { importDocument } from './import-document.ts'
import { listDocuments, readDocumentPage, readPassages, seenDocument } from './read-document-page.ts'
import { openReadings, type Readings } from './readings.ts'
import { languageOf, readingsRoutes } from './readings.http.ts'

const byId = z.strictObject({ id })

/** Names are sent as RFC 5987 so that Chinese ones survive; a document is never shown inline. */
const attachment = (name: string): string => `attachment; filename*=UTF-8''${encodeURIComponent(name)}`

type Desk = { files: FileStore; readings: Readings }

function addImport(server: Server, { files, readings }: Desk): void {
  server.post(
    '/api/documents',
    { config: { needs: 'document.import' }, schema: { body: schema.importIn, response: { 201: schema.documentOut } } },
    (request, reply) =>
      inAct(request, reply, async (tx) => {
        const job = readings.find(request.actor.personId, request.body.readingId)
        if (!job) return refuse('missing')
        if (job.state !== 'read' || !job.kept) return refuse('wrong-state', unmet('reading-not-finished'))
        const { inspectionId, file, kept, columns } = job
        const asked = { inspectionId, file, readingSha: kept.sha256, again: request.body.again, columns }
        return importDocument(tx, actingOf(request), files, asked)
      }),
  )
}

function addReads(server: Server, { files }: Desk): void {
  server.get(
    '/api/documents',
    {
      config: { needs: 'document.read' },
      schema: { querystring: z.strictObject({ inspectionId: id }), response: { 200: z.object({ items: z.array(schema.documentRowOut) }) } },
    },
    async (request) => {
      const items = await listDocuments(server.db, request.actor, request.query.inspectionId)
      if (!items) throw new Problem('missing')
      return { items }
    },
  )
  server.get(
    '/api/documents/:id',
    { config: { needs: 'document.read' }, schema: { params: byId, response: { 200: schema.documentView } } },
    async (request, reply) => {
      const view = await readDocumentPage({ db: server.db, files, language: languageOf(request) }, request.actor, request.params.id)
      if (!view) throw new Problem('missing')
      reply.header('etag', etagOf(view.version))
      return view
    },
  )
  server.get(
    '/api/documents/:id/passages',
    {
      config: { needs: 'document.read' },
      schema: { params: byId, querystring: schema.passageQuery, response: { 200: schema.passagePage } },
    },
    async (request) => {
      const row = await seenDocument(server.db, request.actor, request.params.id)
      if (!row) throw new Problem('missing')
      return readPassages(files, row, request.query.from, request.query.limit)
    },
  )
  server.get(
    '/api/documents/:id/file',
    { config: { needs: 'document.read', bytes: true }, schema: { params: byId } },
    async (request, reply) => {
      const row = await seenDocument(server.db, request.actor, request.params.id)
      if (!row) throw new Problem('missing')
      reply.header('content-disposition', attachment(row.name)).header('etag', `"${row.sha256}"`).header('content-length', row.size)
      return reply.type('application/octet-stream').send(files.read(row.sha256))
    },
  )
}

function addActs(server: Server, { files }: Desk): void {
  const config = { needs: 'document.import', ifMatch: true } as const
  server.post(
    '/api/documents/:id/edits',
    { config, schema: { params: byId, body: schema.editIn, response: { 200: schema.editOut } } },
    (request, reply) => {
      const ref = { id: request.params.id, expected: requireIfMatch(request), files }
      return inAct(request, reply, (tx) => editDocument(tx, actingOf(request), ref, request.body))
    },
  )
  server.post(
    '/api/documents/:id/confirmation',
    { config, schema: { params: byId, body: z.strictObject({}), response: { 200: schema.confirmedOut } } },
    (request, reply) => {
      const ref = { id: request.params.id, expected: requireIfMatch(request), files }
      return inAct(request, reply, (tx) => confirmDocument(tx, actingOf(request), ref))
    },
  )
  server.post(
    '/api/documents/:id/discarding',
    { config, schema: { params: byId, body: reasonIn, response: { 200: schema.documentOut } } },
    (request, reply) => {
      const ref = { id: request.params.id, expected: requireIfMatch(request) }
      return inAct(request, reply, (tx) => discardDocument(tx, actingOf(request), ref, request.body))
    },
  )
}

/** Reading files, importing them, correcting what was read, registering it. */
export function documentsRoutes(server: Server, { files }: { files: FileStore }): void {
  const readings = openReadings({ db: server.db, files, log: server.log, now: () => Date.parse(server.clock.now()) })
  server.addHook('onClose', async () => readings.close())
  readingsRoutes(server, { files, readings })
  addImport(server, { files, readings })
  addReads(server, { files, readings })
  addActs(server, { files, readings })
  sourceRoute(server, { files })
}
