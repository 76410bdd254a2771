import { buffer } from 'node:stream/consumers'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { permit, postsWith } from '#domain/permission.ts'
import { isRefused, refuse, unmet, type Refused } from '#domain/refusal.ts'
import { checkTemplate, templateLimits } from '#documents/templates/office/check-template.ts'
import { fillTemplate } from '#documents/templates/office/fill-template.ts'
import { fillingOf } from '#documents/templates/office/filling.ts'
import { starterPaper } from '#documents/templates/office/starter.ts'
import { problemWords } from '#documents/problems.ts'
import { mediaTypes, renderPaper } from '#documents/templates/render-paper.ts'
import type { FileStore } from '#platform/files/file-store.ts'
import { inAct } from '#platform/http/act.ts'
import { actingOf } from '#platform/http/acting.ts'
import { requireIfMatch } from '#platform/http/etag.ts'
import { dayOut, id } from '#platform/http/fields.ts'
import { askedLanguage, languages, type Language } from '#platform/http/language.ts'
import { decodeCursor, pageOf, pageQuery, pageSchema } from '#platform/http/page.ts'
import { Problem, problemOf } from '#platform/http/problem.ts'
import type { Server } from '#platform/http/server.ts'
import { receive } from '#platform/http/upload.ts'
import { templateStream } from '#platform/trail/streams.ts'
import { readStream } from '#platform/trail/trail.store.ts'
import { addTemplate } from './add-template.ts'
import { chooseTemplate } from './choose-template.ts'
import { loadDossier } from './load-dossier.ts'
import { paperKinds, type PaperKind } from '#domain/template/paper-kinds.ts'
import { papers } from './paper-kinds.ts'
import { templatePage } from './templates.store.ts'
import { issueOf } from './write-paper.ts'

const byId = z.strictObject({ id })
const byVersion = z.strictObject({ id, version: z.coerce.number().int().min(1) })
const languageOf = (request: FastifyRequest): Language => request.session?.language ?? askedLanguage(request.headers['accept-language'])

const version = z.object({ number: z.number(), name: z.string(), size: z.number(), by: z.string(), on: dayOut })
export const templateOut = z
  .object({
    id: z.string(),
    version: z.number(),
    bodyId: z.string(),
    kind: z.enum(paperKinds),
    lang: z.enum(languages),
    versions: z.array(version),
    current: z.number().nullable(),
  })
  .meta({ id: 'PaperTemplate' })
const templateRow = templateOut.extend({ bodyName: z.string(), bodyNameEn: z.string().nullable() }).meta({ id: 'PaperTemplateRow' })

const sendWord = (reply: FastifyReply, name: string, bytes: Uint8Array): FastifyReply => {
  reply.header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(name)}`).header('cache-control', 'no-store')
  return reply.type(mediaTypes.docx).send(Buffer.from(bytes))
}

/** Everything that speaks against a form, as unmet conditions with their paragraphs; null where nothing does. */
async function refusalOf(bytes: Uint8Array, kind: PaperKind, lang: Language): Promise<Refused | null> {
  const check = await checkTemplate(bytes, kind)
  if ('problem' in check) return refuse('invalid', unmet('template-unreadable', { reason: problemWords(check.problem, lang) }))
  const list = check.faults.slice(0, 50).map(({ code, name, paragraph }) => unmet(code, { name, paragraph }))
  return list.length > 0 ? refuse('invalid', ...list) : null
}

/** The bytes of a version that this person may look at. */
async function versionFor(request: FastifyRequest, files: FileStore, asked: { id: string; version: number }) {
  const template = await readStream(request.server.db, templateStream, asked.id)
  if (!template || isRefused(permit(request.actor, 'template.read', template))) throw new Problem('missing')
  const found = template.versions.find(({ number }) => number === asked.version)
  if (!found) throw new Problem('missing')
  return { template, found, bytes: new Uint8Array(await buffer(files.read(found.sha256))) }
}

function addReading(server: Server, files: FileStore): void {
  server.get(
    '/api/templates',
    { config: { needs: 'template.read' }, schema: { querystring: z.strictObject(pageQuery), response: { 200: pageSchema(templateRow) } } },
    async (request) => {
      const { limit, cursor } = request.query
      const after = cursor === undefined ? null : decodeCursor(cursor, z.tuple([z.uuid()]))[0]
      const scopes = postsWith(request.actor, 'template.read').map((post) => post.scopeId)
      const rows = await templatePage(server.db, scopes, { after, limit })
      return pageOf(rows as ((typeof rows)[number] & { kind: PaperKind })[], limit, (row) => [row.id])
    },
  )
  server.get(
    '/api/templates/starter',
    {
      config: { needs: 'template.read', bytes: true },
      schema: { querystring: z.strictObject({ kind: z.enum(paperKinds).default('findings-list'), lang: z.enum(languages).default('zh') }) },
    },
    async (request, reply) => {
      const { kind, lang } = request.query
      const title = papers[kind].name({ fourth: 'results' })[lang]
      return sendWord(reply, `${title}.docx`, await renderPaper(starterPaper(kind, title, lang), 'docx'))
    },
  )
  server.get(
    '/api/templates/:id/versions/:version',
    { config: { needs: 'template.read', bytes: true }, schema: { params: byVersion } },
    async (request, reply) => {
      const { found, bytes } = await versionFor(request, files, request.params)
      return sendWord(reply, found.name, bytes)
    },
  )
  server.get(
    '/api/templates/:id/versions/:version/preview',
    {
      config: { needs: 'template.read', bytes: true },
      schema: { params: byVersion, querystring: z.strictObject({ inspectionId: id.optional() }) },
    },
    async (request, reply) => {
      const { template, found, bytes } = await versionFor(request, files, request.params)
      const { inspectionId } = request.query
      const whom = { actor: request.actor, today: server.clock.today(), time: server.clock.time(), lang: template.lang }
      const loaded = inspectionId === undefined ? null : await loadDossier(server.db, inspectionId, whom)
      if (!loaded) throw new Problem('missing')
      const filled = fillTemplate(bytes, fillingOf(loaded.dossier, template.lang, issueOf({}, loaded.agency, whom.today)))
      return sendWord(reply, found.name, filled)
    },
  )
}

/** The forms that offices put in the place of the shipped ones. */
export function templatesRoutes(server: Server, { files }: { files: FileStore }): void {
  addReading(server, files)
  const fields = z.strictObject({ bodyId: id, kind: z.enum(paperKinds), lang: z.enum(languages) })
  server.post(
    '/api/templates',
    { config: { needs: 'template.keep', upload: templateLimits.bytes }, schema: { response: { 201: templateOut } } },
    async (request, reply) => {
      const form = await receive(request, files, fields)
      const { sha256, name, size } = form.files[0]!
      const refused = await refusalOf(new Uint8Array(await buffer(files.read(sha256))), form.fields.kind, languageOf(request))
      if (refused) throw problemOf(refused)
      return inAct(request, reply, async (tx) => {
        const added = await addTemplate(tx, actingOf(request), { ...form.fields, file: { sha256, name, size } })
        return added as typeof added & { kind: PaperKind }
      })
    },
  )
  server.post(
    '/api/templates/:id/choice',
    {
      config: { needs: 'template.keep', ifMatch: true },
      schema: { params: byId, body: z.strictObject({ number: z.number().int().min(1).nullable() }), response: { 200: templateOut } },
    },
    (request, reply) =>
      inAct(request, reply, async (tx) => {
        const ref = { id: request.params.id, expected: requireIfMatch(request) }
        const chosen = await chooseTemplate(tx, actingOf(request), ref, request.body.number)
        return chosen as typeof chosen & { kind: PaperKind }
      }),
  )
}
