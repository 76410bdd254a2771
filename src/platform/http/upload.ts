import { createHash } from 'node:crypto'
import { once } from 'node:events'
import multipart, { type MultipartFile } from '@fastify/multipart'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { z } from 'zod'
import { FileTooLarge, type Arrived, type FileStore } from '#platform/files/file-store.ts'
import { Problem } from './problem.ts'
import { fieldProblems } from './validate.ts'

export type Upload = { field: string; name: string; type: string; sha256: string; size: number }

/** Room for the names, fields and boundaries of a form around its files. */
const formRoom = 1_048_576
const mostFiles = 20

const shown = (bytes: number): string => `${Math.floor(bytes / 1_048_576)} MB`
const tooLarge = (limit: number): Problem => new Problem('too-large', { limit: shown(limit) })

/** Reads forms with files. A body that says it is too long is refused before its first byte is read. */
export function addUploads(app: FastifyInstance): void {
  app.register(multipart, { throwFileSizeLimit: false })
  app.addHook('onRequest', async (request) => {
    const limit = request.routeOptions.config.upload
    if (limit !== undefined && Number(request.headers['content-length'] ?? 0) > limit + formRoom) throw tooLarge(limit)
  })
}

// Folders, control characters and marks that turn the reading direction could make a name look like another kind of file.
// oxlint-disable-next-line no-control-regex
const unseen = /[\u0000-\u001F\u007F\u200E\u200F\u202A-\u202E\u2066-\u2069]/g

/** The name as a person gave it, without what a name must not carry. */
export const plainFileName = (name: string): string => {
  const last = name.split(/[/\\]/).at(-1) ?? ''
  return last.replace(unseen, '').trim().normalize('NFC').slice(-200) || 'file'
}

/** Ends the file's stream when the sender is gone, so that nobody waits for bytes that never come. */
async function* untilCut(part: MultipartFile, request: FastifyRequest): AsyncGenerator<Uint8Array> {
  const cut = (): void => void (request.raw.complete || part.file.destroy(new Problem('upload-cut')))
  request.raw.once('close', cut)
  try {
    yield* part.file
  } finally {
    request.raw.off('close', cut)
  }
}

async function arrive(part: MultipartFile, request: FastifyRequest, store: FileStore, limit: number): Promise<Arrived> {
  try {
    const arrived = await store.receive(untilCut(part, request), limit)
    if (arrived.size > 0) return arrived
    await arrived.drop()
  } catch (error) {
    if (error instanceof FileTooLarge) throw tooLarge(limit)
    throw request.raw.destroyed && !request.raw.complete ? new Problem('upload-cut') : error
  }
  throw new Problem('empty-file', { name: plainFileName(part.filename) })
}

type Form = { fields: Record<string, unknown>; files: { upload: Upload; arrived: Arrived }[] }

async function readForm(request: FastifyRequest, store: FileStore, form: Form): Promise<void> {
  const limit = request.routeOptions.config.upload ?? formRoom
  const limits = { fileSize: limit + 1, files: mostFiles, fields: 50, fieldSize: 100_000, parts: mostFiles + 50 }
  for await (const part of request.parts({ limits })) {
    if (part.type === 'field') {
      form.fields[part.fieldname] = part.value
    } else {
      const arrived = await arrive(part, request, store, limit)
      const { sha256, size } = arrived
      const type = part.mimetype.slice(0, 100)
      form.files.push({ upload: { field: part.fieldname, name: plainFileName(part.filename), type, sha256, size }, arrived })
    }
  }
  if (form.files.length === 0) throw new Problem('no-file')
}

const fingerprint = (form: Form): string => {
  const files = form.files.map(({ upload }) => [upload.field, upload.name, upload.sha256])
  return createHash('sha256')
    .update(JSON.stringify([form.fields, files]))
    .digest('hex')
}

/** The rest of a refused body is read and thrown away, so that the sender hears the answer. */
async function drain(request: FastifyRequest): Promise<void> {
  request.raw.unpipe()
  request.raw.resume()
  if (!request.raw.readableEnded && !request.raw.destroyed)
    await Promise.race([once(request.raw, 'close'), once(request.raw, 'end')]).catch(() => {})
}

/**
 * Takes in a form with files: all of them reach the store, or none. `fields` is checked like any body. What the act does with them
 * follows in `inAct`; a file that no record names in the end is only bytes nobody can reach.
 */
export async function receive<S extends z.ZodType>(
  request: FastifyRequest,
  store: FileStore,
  fields: S,
): Promise<{ fields: z.output<S>; files: Upload[] }> {
  const form: Form = { fields: {}, files: [] }
  try {
    await readForm(request, store, form)
    const parsed = fields.safeParse(form.fields)
    if (!parsed.success) throw new Problem('invalid-request', {}, { errors: fieldProblems(parsed.error, form.fields) })
    for (const file of form.files) await file.arrived.keep()
    request.fingerprint = fingerprint(form)
    return { fields: parsed.data, files: form.files.map(({ upload }) => upload) }
  } catch (error) {
    for (const file of form.files) await file.arrived.drop()
    void drain(request)
    throw error
  }
}
