import type { Language } from '#platform/http/language.ts'
import { refuse, unmet, type Refused } from '#domain/refusal.ts'
import type { Tx } from '#platform/db/open-db.ts'
import type { AnyMaker, ExportFile } from '#platform/exports/maker.ts'
import { newId } from '#platform/ids.ts'
import type { Jobs } from '#platform/jobs/open-jobs.ts'
import type { Acting } from '#platform/trail/acting.ts'
import { addExport, liveExports, type Export } from './exports.store.ts'
import { exportJob } from './exports.jobs.ts'

/** As many as one person may have under way at once. */
export const mostLive = 5

export type ExportToAsk = { maker: AnyMaker; file: ExportFile; asked: Record<string, unknown>; lang: Language }

/** The line and the job in one transaction: a file that was promised is made, one that was not is not. */
export async function askExport(tx: Tx, jobs: Pick<Jobs, 'send'>, acting: Acting, to: ExportToAsk): Promise<Export | Refused> {
  const { personId, region } = acting.actor
  if ((await liveExports(tx, personId)) >= mostLive) return refuse('unmet', unmet('exports-at-limit', { limit: mostLive }))
  const id = newId(region)
  const { name, type } = to.file
  const one = await addExport(tx, { region, id, personId, kind: to.maker.kind, asked: to.asked, lang: to.lang, name, type, at: acting.at })
  await jobs.send(tx, exportJob, { id })
  return one
}
