import { z } from 'zod'
import { evidenceKinds } from '#domain/evidence/evidence.ts'
import type { FileStore } from '#platform/files/file-store.ts'
import { inAct } from '#platform/http/act.ts'
import { actingOf } from '#platform/http/acting.ts'
import { requireIfMatch } from '#platform/http/etag.ts'
import { day, id, optionalText } from '#platform/http/fields.ts'
import { askedLanguage } from '#platform/http/language.ts'
import { Problem } from '#platform/http/problem.ts'
import { sendFile } from '#platform/http/send-file.ts'
import type { Server } from '#platform/http/server.ts'
import { receive } from '#platform/http/upload.ts'
import { reasonIn } from '#features/findings/findings.schema.ts'
import { addEvidence } from './add-evidence.ts'
import { evidenceOut, previewOut } from './evidence.schema.ts'
import { readPreview, seenVersion } from './read-preview.ts'
import { replaceEvidence } from './replace-evidence.ts'
import { withdrawEvidence } from './withdraw-evidence.ts'

const byId = z.strictObject({ id })
const version = z.strictObject({ id, version: z.coerce.number().int().min(1) })
/** 100 MB a file: a scanned contract fits, a film does not. */
const largest = 100 * 1_048_576
/** A form sends a day left open as empty text. */
const maybeDay = z.preprocess((value) => (value === '' ? null : value), day.nullable().default(null))
const newEvidence = z.strictObject({ kind: z.enum(evidenceKinds), title: optionalText(200).default(''), claimedOn: maybeDay })

function addReads(server: Server, files: FileStore): void {
  server.get(
    '/api/evidence/:id/versions/:version',
    { config: { needs: 'evidence.read', bytes: true }, schema: { params: version } },
    async (request, reply) => {
      const file = await seenVersion(server.db, request.actor, request.params.id, request.params.version)
      if (!file) throw new Problem('missing')
      return sendFile(reply, files, file)
    },
  )
  server.get(
    '/api/evidence/:id/versions/:version/preview',
    { config: { needs: 'evidence.read' }, schema: { params: version, response: { 200: previewOut } } },
    async (request) => {
      const file = await seenVersion(server.db, request.actor, request.params.id, request.params.version)
      if (!file) throw new Problem('missing')
      return readPreview(files, file, request.session?.language ?? askedLanguage(request.headers['accept-language']))
    },
  )
}

export function evidenceRoutes(server: Server, { files }: { files: FileStore }): void {
  server.post(
    '/api/tasks/:id/evidence',
    {
      config: { needs: 'evidence.add', upload: largest },
      schema: { params: byId, response: { 201: z.object({ items: z.array(evidenceOut) }) } },
    },
    async (request, reply) => {
      const form = await receive(request, files, newEvidence)
      return inAct(request, reply, (tx) =>
        addEvidence(tx, actingOf(request), { taskId: request.params.id, ...form.fields, files: form.files.map(stored) }),
      )
    },
  )
  server.post(
    '/api/evidence/:id/versions',
    { config: { needs: 'evidence.replace', ifMatch: true, upload: largest }, schema: { params: byId, response: { 200: evidenceOut } } },
    async (request, reply) => {
      const form = await receive(request, files, z.strictObject({ claimedOn: maybeDay }))
      const ref = { id: request.params.id, expected: requireIfMatch(request) }
      return inAct(request, reply, (tx) => replaceEvidence(tx, actingOf(request), ref, { ...form.fields, file: stored(form.files[0]!) }))
    },
  )
  server.post(
    '/api/evidence/:id/withdrawal',
    { config: { needs: 'evidence.withdraw', ifMatch: true }, schema: { params: byId, body: reasonIn, response: { 200: evidenceOut } } },
    (request, reply) =>
      inAct(request, reply, (tx) =>
        withdrawEvidence(tx, actingOf(request), { id: request.params.id, expected: requireIfMatch(request) }, request.body),
      ),
  )
  addReads(server, files)
}

const stored = ({ sha256, name, type, size }: { sha256: string; name: string; type: string; size: number }) => ({
  sha256,
  name,
  type,
  size,
})
