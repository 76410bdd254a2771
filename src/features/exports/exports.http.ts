import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import { mayAnywhere } from '#domain/permission.ts'
import { refuse } from '#domain/refusal.ts'
import type { AnyMaker, ExportFor } from '#platform/exports/maker.ts'
import type { Shelf } from '#platform/exports/shelf.ts'
import type { FileStore } from '#platform/files/file-store.ts'
import { inAct } from '#platform/http/act.ts'
import { actingOf } from '#platform/http/acting.ts'
import { id } from '#platform/http/fields.ts'
import { askedLanguage, languages, type Language } from '#platform/http/language.ts'
import { decodeCursor, pageOf, pageQuery, pageSchema } from '#platform/http/page.ts'
import { Problem } from '#platform/http/problem.ts'
import type { Server } from '#platform/http/server.ts'
import type { Jobs } from '#platform/jobs/open-jobs.ts'
import { askExport } from './ask-export.ts'
import { exportMessages } from './exports.messages.ts'
import { exportOut } from './exports.schema.ts'
import { exportOf, exportsOf, removeExport, type Export } from './exports.store.ts'

export type ExportRouteDeps = { files: FileStore; exports: Shelf; jobs: Pick<Jobs, 'send'> }

const byId = z.strictObject({ id })
const languageOf = (request: FastifyRequest): Language => request.session?.language ?? askedLanguage(request.headers['accept-language'])
const attachment = (name: string): string => `attachment; filename*=UTF-8''${encodeURIComponent(name)}`

function addAsking(server: Server, { files, jobs }: ExportRouteDeps, maker: AnyMaker): void {
  server.post(
    `/api/exports/${maker.kind}`,
    {
      config: { needs: maker.needs },
      schema: { body: maker.asked.extend({ lang: z.enum(languages).optional() }), response: { 202: exportOut } },
    },
    (request, reply) => {
      const { lang = languageOf(request), ...asked } = request.body as Record<string, unknown> & { lang?: Language }
      return inAct(request, reply, async (tx) => {
        const acting = actingOf(request)
        const whom: ExportFor = {
          db: server.db,
          files,
          actor: acting.actor,
          today: acting.today,
          time: server.clock.time(),
          now: acting.at,
          lang,
        }
        const file = await maker.describe(whom, asked as never)
        if (!file) return refuse('missing')
        return askExport(tx, jobs, acting, { maker, file, asked, lang })
      })
    },
  )
}

async function ownExport(server: Server, request: FastifyRequest, exportId: string): Promise<Export> {
  const one = await exportOf(server.db, request.actor.personId, exportId, server.clock.now())
  if (!one) throw new Problem('missing')
  return one
}

function addFetching(server: Server, exports: Shelf, makers: readonly AnyMaker[]): void {
  server.get('/api/exports/:id/file', { config: { needs: 'signed-in', bytes: true }, schema: { params: byId } }, async (request, reply) => {
    const one = await ownExport(server, request, request.params.id)
    const maker = makers.find(({ kind }) => kind === one.kind)
    if (one.state !== 'ready' || !maker || !mayAnywhere(request.actor, maker.needs)) throw new Problem('missing')
    const size = await exports.size(one.id)
    if (size === undefined) throw new Problem('missing')
    reply.header('content-disposition', attachment(one.name)).header('content-length', size).header('cache-control', 'no-store')
    return reply.type(one.type).send(exports.read(one.id))
  })
}

/** Every kind of export to be asked for, and one's own: how far, the file, and giving it up. */
export function exportsRoutes(server: Server, deps: ExportRouteDeps, makers: readonly AnyMaker[]): void {
  server.catalogue.add(exportMessages)
  for (const maker of makers) addAsking(server, deps, maker)
  server.get(
    '/api/exports',
    { config: { needs: 'signed-in' }, schema: { querystring: z.strictObject(pageQuery), response: { 200: pageSchema(exportOut) } } },
    async (request) => {
      const { limit, cursor } = request.query
      const after = cursor === undefined ? null : decodeCursor(cursor, z.tuple([z.uuid()]))[0]
      const rows = await exportsOf(server.db, request.actor.personId, { after, limit, at: server.clock.now() })
      return pageOf(rows, limit, (row) => [row.id])
    },
  )
  server.get('/api/exports/:id', { config: { needs: 'signed-in' }, schema: { params: byId, response: { 200: exportOut } } }, (request) =>
    ownExport(server, request, request.params.id),
  )
  addFetching(server, deps.exports, makers)
  server.delete(
    '/api/exports/:id',
    { config: { needs: 'signed-in' }, schema: { params: byId, response: { 204: z.void() } } },
    async (request, reply) => {
      await inAct(request, reply, async (tx) =>
        (await removeExport(tx, request.actor.personId, request.params.id)) ? null : refuse('missing'),
      )
      await deps.exports.remove(request.params.id)
    },
  )
}
