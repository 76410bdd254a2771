import type { Day } from '#domain/day.ts'
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

/** One paper of an inspection as this person may read it; null where they may not, or where it cannot be printed yet. */
export async function writePaper(db: Db, asked: PaperToWrite, whom: PaperFor): Promise<{ loaded: LoadedDossier; paper: Paper } | null> {
  const loaded = await loadDossier(db, asked.inspectionId, whom)
  if (!loaded || papers[asked.kind].needs(loaded.dossier).length > 0) return null
  const issue = issueOf(asked.said, loaded.agency, whom.today)
  return { loaded, paper: papers[asked.kind].write(loaded.dossier, whom.lang, issue) }
}
