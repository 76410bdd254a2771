import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { refuse, unmet } from '#domain/refusal.ts'
import type { Paper } from '#documents/templates/paper.ts'
import { mediaTypes, renderPaper, type Format } from '#documents/templates/render-paper.ts'
import { id } from '#platform/http/fields.ts'
import { askedLanguage, type Language } from '#platform/http/language.ts'
import { Problem, problemOf } from '#platform/http/problem.ts'
import type { Server } from '#platform/http/server.ts'
import { loadDossier, type PaperFor } from './load-dossier.ts'
import { mostAtOnce, paperKinds, papers, rowsOf } from './paper-kinds.ts'
import { papersView, paperQuery, statisticsQuery } from './papers.schema.ts'
import { fileNameOf, writePaper } from './write-paper.ts'
import { writeStatistics } from './write-statistics.ts'

const byId = z.strictObject({ id })
const languageOf = (request: FastifyRequest): Language => request.session?.language ?? askedLanguage(request.headers['accept-language'])

const whom = (request: FastifyRequest, lang?: Language): PaperFor => {
  const { clock } = request.server
  return { actor: request.actor, today: clock.today(), time: clock.time(), lang: lang ?? languageOf(request) }
}

async function send(reply: FastifyReply, file: { paper: Paper; name: string; format: Format }): Promise<FastifyReply> {
  const bytes = await renderPaper(file.paper, file.format)
  reply.header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`).header('cache-control', 'no-store')
  return reply.type(mediaTypes[file.format]).send(Buffer.from(bytes))
}

/** Papers of an inspection and of a round. Whoever may read the thing may print it. */
export function papersRoutes(server: Server): void {
  server.get(
    '/api/inspections/:id/papers',
    { config: { needs: 'inspection.read' }, schema: { params: byId, response: { 200: papersView } } },
    async (request) => {
      const loaded = await loadDossier(server.db, request.params.id, whom(request))
      if (!loaded) throw new Problem('missing')
      const { dossier, agency } = loaded
      const items = paperKinds.map((kind) => ({
        kind,
        name: papers[kind].name(dossier),
        reasons: papers[kind].needs(dossier),
        template: null,
      }))
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
      const written = await writePaper(server.db, { inspectionId: request.params.id, kind, said }, asking)
      if (!written) throw new Problem('missing')
      const rows = rowsOf(written.loaded.dossier)
      if (rows > mostAtOnce) throw problemOf(refuse('unmet', unmet('paper-too-long', { rows, limit: mostAtOnce })))
      return send(reply, { paper: written.paper, name: fileNameOf(written.loaded, kind, format, asking.lang), format })
    },
  )
  server.get(
    '/api/rounds/:id/statistics',
    { config: { needs: 'inspection.read', bytes: true }, schema: { params: byId, querystring: statisticsQuery } },
    async (request, reply) => {
      const { format, lang } = request.query
      const written = await writeStatistics(server.db, request.params.id, whom(request, lang))
      if (!written) throw new Problem('missing')
      return send(reply, { paper: written.paper, name: `${written.name}.${format}`, format })
    },
  )
}
