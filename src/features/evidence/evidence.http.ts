import { z } from 'zod'
import { evidenceKinds } from '#domain/evidence/evidence.ts'
import { permit } from '#domain/permission.ts'
import { isRefused } from '#domain/refusal.ts'
import type { FileStore } from '#platform/files/file-store.ts'
import { inAct } from '#platform/http/act.ts'
import { actingOf } from '#platform/http/acting.ts'
import { requireIfMatch } from '#platform/http/etag.ts'
import { day, id, optionalText } from '#platform/http/fields.ts'
import { Problem } from '#platform/http/problem.ts'
import { sendFile } from '#platform/http/send-file.ts'
import type { Server } from '#platform/http/server.ts'
import { receive } from '#platform/http/upload.ts'
import { evidenceStream } from '#platform/trail/streams.ts'
import { readStream } from '#platform/trail/trail.store.ts'
import { reasonIn } from '#features/findings/findings.schema.ts'
import { addEvidence } from './add-evidence.ts'
import { evidenceOut } from './evidence.schema.ts'
import { replaceEvidence } from './replace-evidence.ts'
import { withdrawEvidence } from './withdraw-evidence.ts'

const byId = z.strictObject({ id })
const version = z.strictObject({ id, version: z.coerce.number().int().min(1) })
/** 100 MB a file: a scanned contract fits, a film does not. */
const largest = 100 * 1_048_576
/** A form sends a day left open as empty text. */
const maybeDay = z.preprocess((value) => (value === '' ? null : value), day.nullable().default(null))
const newEvidence = z.strictObject({ kind: z.enum(evidenceKinds), title: optionalText(200).default(''), claimedOn: maybeDay })

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
  server.get(
    '/api/evidence/:id/versions/:version',
    { config: { needs: 'evidence.read', bytes: true }, schema: { params: version } },
    async (request, reply) => {
      const evidence = await readStream(server.db, evidenceStream, request.params.id)
      if (!evidence || isRefused(permit(request.actor, 'evidence.read', evidence))) throw new Problem('missing')
      const file = evidence.versions.find((one) => one.version === request.params.version)
      if (!file) throw new Problem('missing')
      return sendFile(reply, files, file)
    },
  )
}

const stored = ({ sha256, name, type, size }: { sha256: string; name: string; type: string; size: number }) => ({
  sha256,
  name,
  type,
  size,
})
