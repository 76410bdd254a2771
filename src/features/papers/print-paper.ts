import { buffer } from 'node:stream/consumers'
import { fillTemplate } from '#documents/templates/office/fill-template.ts'
import { fillingOf } from '#documents/templates/office/filling.ts'
import { renderPaper, type Format } from '#documents/templates/render-paper.ts'
import type { Db } from '#platform/db/open-db.ts'
import type { FileStore } from '#platform/files/file-store.ts'
import type { PaperFor } from './load-dossier.ts'
import { templateInUse } from './templates.store.ts'
import { issueOf, type PaperToWrite, type Written } from './write-paper.ts'

/** The bytes of a paper: a Word file from the office's own form where one is in use, else as it is shipped. A PDF is always set as shipped. */
export async function printPaper(
  { db, files }: { db: Db; files: FileStore },
  { loaded, paper }: Written,
  asked: PaperToWrite & { format: Format; signal?: AbortSignal },
  whom: PaperFor,
): Promise<Uint8Array> {
  const { kind, format, said } = asked
  const form = format === 'docx' ? await templateInUse(db, loaded.records.inspection.path, { kind, lang: whom.lang }) : undefined
  const version = form?.versions.find(({ number }) => number === form.current)
  if (!version) return renderPaper(paper, format, asked.signal)
  const bytes = new Uint8Array(await buffer(files.read(version.sha256)))
  return fillTemplate(bytes, fillingOf(loaded.dossier, whom.lang, issueOf(said, loaded.agency, whom.today)))
}
