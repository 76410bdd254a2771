import { cellErrorWords, fill, tableWarningWords } from '#documents/ledger/words.ts'
import type { CellError } from '#documents/ledger/mapping.ts'
import { warningWords } from '#documents/feedback/warnings.ts'
import { problemWords } from '#documents/problems.ts'
import type { Warning } from '#documents/reading.ts'
import type { Language } from '#platform/http/language.ts'
import type { Catalogue } from '#platform/http/messages.ts'
import type { Job } from './reading-job.ts'
import type { ReadingHead } from './stored-reading.ts'

const words: Readonly<Record<string, { zh: string; en: string }>> = { ...warningWords, ...tableWarningWords }

export const sayWarning = (warning: Warning, language: Language) => {
  const { code, values } = warning
  return { ...warning, detail: words[code] ? fill(words[code], language, values) : code }
}

const sayCellError = (error: CellError, language: Language) => ({
  ...error,
  detail: fill(cellErrorWords[error.code], language, { value: error.value }),
})

/** A table may be wrong in every row; the first errors show what is wrong, their number how much. */
const mostShown = 500
const mostWarnings = 200

const saidOf = (head: ReadingHead | undefined, language: Language) => ({
  kind: head?.kind ?? null,
  head: head ?? null,
  counts: head ? { ...head.counts, heading: head.counts.heading ?? 0 } : null,
  warnings: (head?.warnings ?? []).slice(0, mostWarnings).map((warning) => sayWarning(warning, language)),
  columnMapping: head?.mapping ?? null,
  cellErrors: (head?.errors ?? []).slice(0, mostShown).map((error) => sayCellError(error, language)),
  cellErrorCount: head?.errors.length ?? 0,
})

const problemOf = ({ id, problem, fault }: Job, { language, catalogue }: Voice) => {
  if (problem) return { ...problem, detail: problemWords(problem, language) }
  return fault && { code: fault, values: {}, detail: catalogue.say(language, fault, { requestId: id }) }
}

type Voice = { language: Language; catalogue: Catalogue }

/** A reading as its person sees it: how far it is, then what was read, or what is wrong with the file. */
export const sayReading = (job: Job, voice: Voice) => ({
  id: job.id,
  state: job.state,
  progress: job.progress,
  inspectionId: job.inspectionId,
  file: job.file,
  remembered: job.remembered,
  problem: problemOf(job, voice),
  ...saidOf(job.state === 'read' ? job.kept?.head : undefined, voice.language),
})
