import { z } from 'zod'
import { isRefused } from '#domain/refusal.ts'
import { formats, mediaTypes } from '#documents/templates/render-paper.ts'
import type { ExportFor, ExportMaker } from '#platform/exports/maker.ts'
import { id } from '#platform/http/fields.ts'
import { problemOf } from '#platform/http/problem.ts'
import { paperKinds } from '#domain/template/paper-kinds.ts'
import { printPaper } from './print-paper.ts'
import { issueFields } from './papers.schema.ts'
import { fileNameOf, writePaper, type Written } from './write-paper.ts'

const asked = z.strictObject({ inspectionId: id, kind: z.enum(paperKinds), format: z.enum(formats), ...issueFields })
type Asked = z.output<typeof asked>

async function write(whom: ExportFor, { inspectionId, kind, ...said }: Asked): Promise<Written | null> {
  const written = await writePaper(whom.db, { inspectionId, kind, said }, whom)
  if (isRefused(written)) throw problemOf(written)
  return written
}

/** A long paper, made in the background. */
export const paperExport: ExportMaker<typeof asked> = {
  kind: 'paper',
  needs: 'inspection.read',
  asked,
  describe: async (whom, want) => {
    const written = await write(whom, want)
    return written && { name: fileNameOf(written.loaded, want.kind, want.format, whom.lang), type: mediaTypes[want.format] }
  },
  async *make(making, want) {
    const written = await write(making, want)
    making.progress(0, 1)
    const { inspectionId, kind, format, ...said } = want
    if (written) yield await printPaper(making, written, { inspectionId, kind, format, said, signal: making.signal }, making)
    making.progress(1, 1)
  },
}
