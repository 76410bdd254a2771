import { buffer } from 'node:stream/consumers'
import type { Db } from '#platform/db/open-db.ts'
import type { FileStore } from '#platform/files/file-store.ts'
import type { Upload } from '#platform/http/upload.ts'
import type { Log } from '#platform/log/log.ts'
import { newId } from '#platform/ids.ts'
import type { ColumnMapping } from '#documents/ledger/mapping.ts'
import type { Progress } from '#documents/open-document.ts'
import type { FileProblem } from '#documents/problems.ts'
import type { Reading } from '#documents/reading.ts'
import { readInWorker } from '#documents/read-in-worker.ts'
import type { ReadResult } from '#documents/read-document.ts'
import { refuse, unmet, type Refused } from '#domain/refusal.ts'
import { columnsFor, columnsToRemember, fingerprints, recognised, type SheetColumns } from './column-headers.ts'
import { rememberedColumns } from './column-mappings.store.ts'
import { keepReading, type KeptReading } from './stored-reading.ts'

/** For whom, and into which inspection, a file is read. */
export type ReadingFor = { personId: string; region: number; inspectionId: string; bodyId: string }
export type ReadingFile = Pick<Upload, 'sha256' | 'name' | 'type' | 'size'>

/** A file being read, or read. It lives in memory: after a restart the screen uploads again, and nothing is half-written. */
export type Job = ReadingFor & {
  id: string
  file: ReadingFile
  state: 'waiting' | 'reading' | 'read' | 'failed'
  progress: number
  kept: KeptReading | null
  problem: FileProblem | null
  /** Headers as the reader itself found them, by sheet. */
  found: ReadonlyMap<string, string>
  /** Columns as a person gave them, now or for an earlier file of the same sender. */
  given: ColumnMapping[] | null
  remembered: boolean
  /** What the sender's next ledger should know of these columns, once this one is imported. */
  columns: SheetColumns[]
  stop: AbortController
  touched: number
}

export type Readings = {
  start: (whom: ReadingFor, file: ReadingFile) => Job | Refused
  /** The person's own; undefined where there is none (any more). */
  find: (personId: string, id: string) => Job | undefined
  reread: (job: Job, mapping: ColumnMapping[]) => Refused | null
  cancel: (job: Job) => void
  close: () => void
}

type Deps = { db: Db; files: FileStore; log: Pick<Log, 'error'>; now: () => number }

export const limits = { workers: 2, perPerson: 5, minutes: 30 } as const

/** How far along a file is; a stage that cannot say how much there is to do comes close to its end and waits. */
const stages = { opening: [0, 0.05], reading: [0.05, 0.6], understanding: [0.6, 0.9] } as const
export function shareOf({ stage, done, total }: Progress): number {
  const [from, to] = stages[stage]
  const part = total === null ? done / (done + 2000) : total === 0 ? 1 : Math.min(done / total, 1)
  return from + (to - from) * part
}

const isLive = ({ state }: Job): boolean => state === 'waiting' || state === 'reading'

/** Opens the desk where files are read: two at a time, in threads of their own, the others wait their turn. */
export function openReadings(deps: Deps): Readings {
  const jobs = new Map<string, Job>()
  let running = 0

  const forgetOld = (): void => {
    const before = deps.now() - limits.minutes * 60_000
    for (const job of jobs.values()) if (!isLive(job) && job.touched < before) jobs.delete(job.id)
  }

  const next = (): void => {
    const waiting = jobs.values().find(({ state }) => state === 'waiting')
    if (!waiting || running >= limits.workers) return
    running += 1
    waiting.state = 'reading'
    void perform(deps, waiting).finally(() => {
      running -= 1
      next()
    })
    next()
  }

  const begin = (job: Job): void => {
    jobs.set(job.id, job)
    next()
  }

  const cancel = (job: Job): void => {
    jobs.delete(job.id)
    job.stop.abort()
  }

  return {
    start: (whom, file) => {
      forgetOld()
      const live = jobs.values().filter((job) => job.personId === whom.personId && isLive(job))
      if (live.toArray().length >= limits.perPerson) return refuse('unmet', unmet('readings-at-limit', { limit: limits.perPerson }))
      const job = newJob(whom, file, deps.now())
      begin(job)
      return job
    },
    find: (personId, id) => {
      forgetOld()
      const job = jobs.get(id)
      if (job?.personId !== personId) return undefined
      job.touched = deps.now()
      return job
    },
    reread: (job, mapping) => {
      if (isLive(job)) return refuse('wrong-state', unmet('reading-not-finished'))
      if (!job.kept?.head.mapping) return refuse('wrong-state', unmet('reading-not-a-table'))
      begin({ ...job, state: 'waiting', progress: 0, given: mapping, remembered: false, problem: null, stop: new AbortController() })
      return null
    },
    cancel,
    close: () => jobs.forEach(cancel),
  }
}

const newJob = (whom: ReadingFor, { sha256, name, type, size }: ReadingFile, now: number): Job => ({
  ...whom,
  id: newId(whom.region),
  file: { sha256, name, type, size },
  state: 'waiting',
  progress: 0,
  kept: null,
  problem: null,
  found: new Map(),
  given: null,
  remembered: false,
  columns: [],
  stop: new AbortController(),
  touched: now,
})

/** Reads the file, a second time where the same sender's columns are remembered otherwise than they were understood. */
async function perform(deps: Deps, job: Job): Promise<void> {
  try {
    const result = await readOnce(deps, job)
    const earlier = 'reading' in result && job.given === null ? await earlierColumns(deps, job, result.reading) : null
    if (earlier) Object.assign(job, { given: earlier, remembered: true, progress: 0 })
    await settle(deps, job, earlier ? await readOnce(deps, job) : result)
  } catch (fault) {
    deps.log.error({ fault, reading: job.id }, 'a file could not be read')
    job.problem = { code: 'unreadable', values: {} }
    job.state = 'failed'
  }
  job.touched = deps.now()
}

async function readOnce({ files }: Deps, job: Job): Promise<ReadResult> {
  const onProgress = (progress: Progress): void => {
    job.progress = Math.max(job.progress, shareOf(progress))
  }
  const bytes = await buffer(files.read(job.file.sha256))
  return readInWorker(bytes, job.file.name, { signal: job.stop.signal, onProgress, mapping: job.given ?? undefined })
}

async function earlierColumns({ db }: Deps, job: Job, reading: Reading): Promise<ColumnMapping[] | null> {
  job.found = recognised(reading)
  const shas = [...fingerprints(reading).values()].flat()
  return shas.length === 0 ? null : columnsFor(reading, await rememberedColumns(db, job, shas))
}

async function settle({ files }: Deps, job: Job, result: ReadResult): Promise<void> {
  if ('problem' in result) {
    job.problem = result.problem
    job.state = 'failed'
    return
  }
  job.progress = Math.max(job.progress, 0.95)
  if (job.given) job.columns = columnsToRemember(result.reading, job.found)
  job.kept = await keepReading(files, result.reading)
  job.progress = 1
  job.state = 'read'
}
