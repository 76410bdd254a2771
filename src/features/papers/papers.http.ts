import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { isRefused, refuse, unmet } from '#domain/refusal.ts'
import { mediaTypes, renderPaper, type Format } from '#documents/templates/render-paper.ts'
import type { FileStore } from '#platform/files/file-store.ts'
import { id } from '#platform/http/fields.ts'
import { askedLanguage, type Language } from '#platform/http/language.ts'
import { Problem, problemOf } from '#platform/http/problem.ts'
import type { Server } from '#platform/http/server.ts'
import { loadDossier, type PaperFor } from './load-dossier.ts'
import { paperKinds } from '#domain/template/paper-kinds.ts'
import { mostAtOnce, papers, rowsOf } from './paper-kinds.ts'
import { papersView, paperQuery, statisticsQuery } from './papers.schema.ts'
import { fileNameOf, writePaper } from './write-paper.ts'
import { printPaper } from './print-paper.ts'
import { templatesRoutes } from './templates.http.ts'
import { templatesInUse } from './templates.store.ts'
import { writeStatistics } from './write-statistics.ts'

const byId = z.strictObject({ id })
const languageOf = (request: FastifyRequest): Language => request.session?.language ?? askedLanguage(request.headers['accept-language'])

const whom = (request: FastifyRequest, lang?: Language): PaperFor => {
  const { clock } = request.server
  return { actor: request.actor, today: clock.today(), time: clock.time(), lang: lang ?? languageOf(request) }
}

function send(reply: FastifyReply, file: { bytes: Uint8Array; name: string; format: Format }): FastifyReply {
  reply.header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`).header('cache-control', 'no-store')
  return reply.type(mediaTypes[file.format]).send(Buffer.from(file.bytes))
}

/** Papers of an inspection and of a round. Whoever may read the thing may print it. */
export function papersRoutes(server: Server, { files }: { files: FileStore }): void {
  templatesRoutes(server, { files })
  server.get(
    '/api/inspections/:id/papers',
    { config: { needs: 'inspection.read' }, schema: { params: byId, response: { 200: papersView } } },
    async (request) => {
      const loaded = await loadDossier(server.db, request.params.id, whom(request))
      if (!loaded) throw new Problem('missing')
      const { dossier, agency } = loaded
      const lang = languageOf(request)
      const own = await templatesInUse(server.db, loaded.records.inspection.path, lang)
      const items = paperKinds.map((kind) => {
        const form = own.get(kind)
        const template = form ? { version: form.current!, body: (lang === 'en' ? form.bodyNameEn : null) ?? form.bodyName } : null
        return { kind, name: papers[kind].name(dossier), reasons: papers[kind].needs(dossier), template }
      })
      const rows = rowsOf(dossier)
      return { items, rows, inBackground: rows > mostAtOnce, agency, facts: dossier.stand.facts }
    },
  )
  server.get(
    '/api/inspections/:id/paper',
    { config: { needs: 'inspection.read', bytes: true }, schema: { params: byId, querystring: paperQuery } },
    async (request, reply) => {
      const { kind, format, lang, ...said } = request.query
      const asking = whom(request, lang)
      const asked = { inspectionId: request.params.id, kind, said, format }
      const written = await writePaper(server.db, asked, asking)
      if (!written) throw new Problem('missing')
      if (isRefused(written)) throw problemOf(written)
      const rows = rowsOf(written.loaded.dossier)
      if (rows > mostAtOnce) throw problemOf(refuse('unmet', unmet('paper-too-long', { rows, limit: mostAtOnce })))
      const bytes = await printPaper({ db: server.db, files }, written, asked, asking)
      return send(reply, { bytes, name: fileNameOf(written.loaded, kind, format, asking.lang), format })
    },
  )
  server.get(
    '/api/rounds/:id/statistics',
    { config: { needs: 'inspection.read', bytes: true }, schema: { params: byId, querystring: statisticsQuery } },
    async (request, reply) => {
      const { format, lang } = request.query
      const written = await writeStatistics(server.db, request.params.id, whom(request, lang))
      if (!written) throw new Problem('missing')
      return send(reply, { bytes: await renderPaper(written.paper, format), name: `${written.name}.${format}`, format })
    },
  )
}
