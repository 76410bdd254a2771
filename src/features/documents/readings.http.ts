import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import { permit } from '#domain/permission.ts'
import { isRefused } from '#domain/refusal.ts'
import type { FileStore } from '#platform/files/file-store.ts'
import { id } from '#platform/http/fields.ts'
import { askedLanguage, type Language } from '#platform/http/language.ts'
import { Problem, problemOf } from '#platform/http/problem.ts'
import type { Server } from '#platform/http/server.ts'
import { receive } from '#platform/http/upload.ts'
import { inspectionStream } from '#platform/trail/streams.ts'
import { readStream } from '#platform/trail/trail.store.ts'
import { earlierImport } from './documents.store.ts'
import * as schema from './documents.schema.ts'
import type { Job } from './reading-job.ts'
import type { Readings } from './readings.ts'
import { sayReading } from './say-reading.ts'

const byId = z.strictObject({ id })
/** As much as a reader takes in (`fileLimits`). */
const largest = 100 * 1_048_576
/** Reading changes nothing that is kept, and a file is named by its content: asked for twice, it is read twice, and that is all. */
const reads = { needs: 'document.import', once: false } as const

export const languageOf = (request: FastifyRequest): Language =>
  request.session?.language ?? askedLanguage(request.headers['accept-language'])

/** Who may import into an inspection may have files read for it. */
async function readingFor(request: FastifyRequest, inspectionId: string) {
  const inspection = await readStream(request.server.db, inspectionStream, inspectionId)
  const post = inspection ? permit(request.actor, 'document.import', inspection) : null
  if (!inspection || post === null) throw new Problem('missing')
  if (isRefused(post)) throw problemOf(post)
  const { personId } = request.actor
  return { personId, region: inspection.region, inspectionId, bodyId: inspection.bodyId }
}

export function readingsRoutes(server: Server, { files, readings }: { files: FileStore; readings: Readings }): void {
  const own = (request: FastifyRequest, jobId: string): Job => {
    const job = readings.find(request.actor.personId, jobId)
    if (!job) throw new Problem('missing')
    return job
  }
  const answer = async (request: FastifyRequest, job: Job) => ({
    ...sayReading(job, { language: languageOf(request), catalogue: server.catalogue }),
    importedAlready: await earlierImport(server.db, job.region, job.file.sha256),
  })
  server.post(
    '/api/readings',
    { config: { ...reads, upload: largest }, schema: { response: { 202: schema.readingOut } } },
    async (request, reply) => {
      const form = await receive(request, files, z.strictObject({ inspectionId: id }))
      const job = readings.start(await readingFor(request, form.fields.inspectionId), form.files[0]!)
      if (isRefused(job)) throw problemOf(job)
      return reply
        .code(202)
        .header('location', `/api/readings/${job.id}`)
        .send(await answer(request, job))
    },
  )
  server.get('/api/readings/:id', { config: reads, schema: { params: byId, response: { 200: schema.readingOut } } }, (request) =>
    answer(request, own(request, request.params.id)),
  )
  server.post(
    '/api/readings/:id/mapping',
    { config: reads, schema: { params: byId, body: schema.mappingIn, response: { 202: schema.readingOut } } },
    async (request, reply) => {
      const job = own(request, request.params.id)
      const given = request.body.mapping.map(({ columns, ...sheet }) => ({
        ...sheet,
        columns: columns.map((column) => ({ ...column, confidence: 1, reason: 'given' as const })),
      }))
      const refused = readings.reread(job, given)
      if (refused) throw problemOf(refused)
      return reply.code(202).send(await answer(request, own(request, job.id)))
    },
  )
  server.delete('/api/readings/:id', { config: reads, schema: { params: byId, response: { 204: z.void() } } }, async (request, reply) => {
    readings.cancel(own(request, request.params.id))
    return reply.code(204).send()
  })
}
