import type { Day } from '#domain/day.ts'
import { refuse, type Refused } from '#domain/refusal.ts'
import type { Issue } from '#documents/templates/dossier.ts'
import type { Lang, Paper } from '#documents/templates/paper.ts'
import type { Format } from '#documents/templates/render-paper.ts'
import { loadDossier, type LoadedDossier, type PaperFor } from './load-dossier.ts'
import type { PaperKind } from '#domain/template/paper-kinds.ts'
import { papers } from './paper-kinds.ts'
import type { Db } from '#platform/db/open-db.ts'

export type Said = { [K in keyof Issue]?: Issue[K] | undefined }

/** What was typed, and for the rest what the record knows. */
export const issueOf = (said: Said, agency: string | null, today: Day): Issue => ({
  agency: said.agency ?? agency ?? '—',
  number: said.number ?? null,
  on: said.on ?? today,
  secrecy: said.secrecy ?? null,
  urgency: said.urgency ?? null,
  copiesTo: said.copiesTo ?? null,
})

const plain = (name: string): string => name.replaceAll(/[\\/:*?"<>|\s]+/g, '-')

export const fileNameOf = ({ dossier }: LoadedDossier, kind: PaperKind, format: Format, lang: Lang): string =>
  `${plain(`${papers[kind].name(dossier)[lang]}-${dossier.body}-${dossier.inspection.code}`)}.${format}`

export type PaperToWrite = { inspectionId: string; kind: PaperKind; said: Said }

export type Written = { loaded: LoadedDossier; paper: Paper }

/** One paper of an inspection as this person may read it: null where they may not; where it cannot be printed yet, why. */
export async function writePaper(db: Db, asked: PaperToWrite, whom: PaperFor): Promise<Written | Refused | null> {
  const loaded = await loadDossier(db, asked.inspectionId, whom)
  if (!loaded) return null
  const lacking = papers[asked.kind].needs(loaded.dossier)
  if (lacking.length > 0) return refuse('unmet', ...lacking)
  const issue = issueOf(asked.said, loaded.agency, whom.today)
  return { loaded, paper: papers[asked.kind].write(loaded.dossier, whom.lang, issue) }
}
