import { z } from 'zod'
import { isRefused, type Refused } from '#domain/refusal.ts'
import type { Actor } from '#domain/actor.ts'
import type { Comment } from '#domain/comment/comment.ts'
import type { FileStore } from '#platform/files/file-store.ts'
import { inAct } from '#platform/http/act.ts'
import { actingOf } from '#platform/http/acting.ts'
import { requireIfMatch } from '#platform/http/etag.ts'
import { id } from '#platform/http/fields.ts'
import { decodeCursor, pageOf, pageQuery } from '#platform/http/page.ts'
import { Problem } from '#platform/http/problem.ts'
import { sendFile } from '#platform/http/send-file.ts'
import type { Server } from '#platform/http/server.ts'
import { receive } from '#platform/http/upload.ts'
import { addComment } from './add-comment.ts'
import { attachToComment } from './attach-to-comment.ts'
import * as schema from './comments.schema.ts'
import { editComment } from './edit-comment.ts'
import { listComments, mentionable, seenAttachment, shown } from './read-comments.ts'
import { withdrawComment } from './withdraw-comment.ts'

const byId = z.strictObject({ id })
const byNumber = z.strictObject({ id, number: z.coerce.number().int().min(1) })
/** As much as a piece of evidence. */
const largest = 100 * 1_048_576

const answer = (result: Comment | Refused, actor: Actor) => (isRefused(result) ? result : shown(result, actor))

function addReads(server: Server, files: FileStore): void {
  server.get(
    '/api/findings/:id/comments',
    {
      config: { needs: 'comment.read' },
      schema: { params: byId, querystring: z.strictObject(pageQuery), response: { 200: schema.commentPage } },
    },
    async (request) => {
      const { limit, cursor } = request.query
      const after = cursor === undefined ? null : decodeCursor(cursor, z.tuple([z.uuid()]))[0]
      const found = await listComments(server.db, request.actor, request.params.id, { after, limit })
      if (!found) throw new Problem('missing')
      const { rows, ...more } = found
      return { ...pageOf(rows, limit, (row) => [row.id]), ...more }
    },
  )
  server.get(
    '/api/findings/:id/mentionable',
    {
      config: { needs: 'comment.write' },
      schema: { params: byId, querystring: schema.mentionQuery, response: { 200: z.object({ items: z.array(schema.readerOut) }) } },
    },
    async (request) => {
      const search = { ...request.query, today: server.clock.today() }
      const items = await mentionable(server.db, request.actor, request.params.id, search)
      if (!items) throw new Problem('missing')
      return { items }
    },
  )
  server.get(
    '/api/comments/:id/attachments/:number',
    { config: { needs: 'comment.read', bytes: true }, schema: { params: byNumber } },
    async (request, reply) => {
      const file = await seenAttachment(server.db, request.actor, request.params.id, request.params.number)
      if (!file) throw new Problem('missing')
      return sendFile(reply, files, file)
    },
  )
}

/** What people remark on a finding, for everybody who reads it or for the inspectors' side alone. */
export function commentsRoutes(server: Server, { files }: { files: FileStore }): void {
  addReads(server, files)
  server.post(
    '/api/findings/:id/comments',
    { config: { needs: 'comment.write' }, schema: { params: byId, body: schema.commentIn, response: { 201: schema.commentOut } } },
    (request, reply) =>
      inAct(request, reply, async (tx) => {
        const asked = { findingId: request.params.id, ...request.body }
        return answer(await addComment(tx, actingOf(request), asked), request.actor)
      }),
  )
  const changes = { needs: 'comment.write', ifMatch: true } as const
  server.post(
    '/api/comments/:id/amendment',
    { config: changes, schema: { params: byId, body: schema.wordingIn, response: { 200: schema.commentOut } } },
    (request, reply) => {
      const ref = { id: request.params.id, expected: requireIfMatch(request) }
      return inAct(request, reply, async (tx) => answer(await editComment(tx, actingOf(request), ref, request.body), request.actor))
    },
  )
  server.post(
    '/api/comments/:id/withdrawal',
    { config: changes, schema: { params: byId, body: schema.withdrawalIn, response: { 200: schema.commentOut } } },
    (request, reply) => {
      const ref = { id: request.params.id, expected: requireIfMatch(request) }
      return inAct(request, reply, async (tx) => answer(await withdrawComment(tx, actingOf(request), ref, request.body), request.actor))
    },
  )
  server.post(
    '/api/comments/:id/attachments',
    { config: { ...changes, upload: largest }, schema: { params: byId, response: { 200: schema.commentOut } } },
    async (request, reply) => {
      const form = await receive(request, files, z.strictObject({}))
      const ref = { id: request.params.id, expected: requireIfMatch(request) }
      const stored = form.files.map(({ sha256, name, type, size }) => ({ sha256, name, type, size }))
      return inAct(request, reply, async (tx) => answer(await attachToComment(tx, actingOf(request), ref, stored), request.actor))
    },
  )
}
