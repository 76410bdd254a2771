import { z } from 'zod'
import type { FileStore } from '#platform/files/file-store.ts'
import { id } from '#platform/http/fields.ts'
import { Problem } from '#platform/http/problem.ts'
import type { Server } from '#platform/http/server.ts'
import { placeOut } from './documents.schema.ts'
import { readSource } from './read-source.ts'

const partOut = z.object({ kind: z.enum(['own', 'plain', 'clue']), text: z.string() })

/** `whole`: this person may read the document, so what stands around the finding's words is here too. */
const sourceOut = z
  .object({
    whole: z.boolean(),
    documentId: z.string().nullable(),
    name: z.string().nullable(),
    format: z.enum(['paragraph', 'page', 'cell']),
    total: z.number(),
    headers: z.array(z.object({ column: z.number(), text: z.string() })),
    passages: z.array(
      z
        .object({ index: z.number(), place: placeOut, heading: z.number().nullable(), parts: z.array(partOut) })
        .meta({ id: 'SourcePassage' }),
    ),
  })
  .meta({ id: 'FindingSource' })

const sourceQuery = z.strictObject({ around: z.coerce.number().int().min(0).max(40).default(6) })

/** The place of a finding in its source document. */
export function sourceRoute(server: Server, { files }: { files: FileStore }): void {
  server.get(
    '/api/findings/:id/source',
    {
      config: { needs: 'finding.read' },
      schema: { params: z.strictObject({ id }), querystring: sourceQuery, response: { 200: sourceOut } },
    },
    async (request) => {
      const asked = { findingId: request.params.id, around: request.query.around }
      const source = await readSource({ db: server.db, files }, request.actor, asked)
      if (!source) throw new Problem('missing')
      return source
    },
  )
}
