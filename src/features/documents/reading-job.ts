import { buffer } from 'node:stream/consumers'
import type { ColumnMapping } from '#documents/ledger/mapping.ts'
import type { Progress } from '#documents/open-document.ts'
import type { FileProblem } from '#documents/problems.ts'
import type { Reading } from '#documents/reading.ts'
import { readInWorker } from '#documents/read-in-worker.ts'
import type { ReadResult } from '#documents/read-document.ts'
import type { Db } from '#platform/db/open-db.ts'
import type { FileStore } from '#platform/files/file-store.ts'
import { problemFrom } from '#platform/http/faults.ts'
import type { ProblemCode } from '#platform/http/problem.ts'
import type { Upload } from '#platform/http/upload.ts'
import { newId } from '#platform/ids.ts'
import type { Log } from '#platform/log/log.ts'
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
  /** What is wrong with the file. */
  problem: FileProblem | null
  /** What was wrong with the server instead: a full disk, a database out of reach. */
  fault: ProblemCode | null
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

export type Reader = { db: Db; files: FileStore; log: Pick<Log, 'error'>; now: () => number }

/** How far along a file is; a stage that cannot say how much there is to do comes close to its end and waits. */
const stages = { opening: [0, 0.05], reading: [0.05, 0.6], understanding: [0.6, 0.9] } as const
export function shareOf({ stage, done, total }: Progress): number {
  const [from, to] = stages[stage]
  const part = total === null ? done / (done + 2000) : total === 0 ? 1 : Math.min(done / total, 1)
  return from + (to - from) * part
}

export const newJob = (whom: ReadingFor, { sha256, name, type, size }: ReadingFile, now: number): Job => ({
  ...whom,
  id: newId(whom.region),
  file: { sha256, name, type, size },
  state: 'waiting',
  progress: 0,
  kept: null,
  problem: null,
  fault: null,
  found: new Map(),
  given: null,
  remembered: false,
  columns: [],
  stop: new AbortController(),
  touched: now,
})

/** The same file once more, with its columns as a person gave them. */
export const withColumns = (job: Job, given: ColumnMapping[]): Job => ({
  ...job,
  state: 'waiting',
  progress: 0,
  given,
  remembered: false,
  problem: null,
  fault: null,
  stop: new AbortController(),
})

/** Reads the file, a second time where the same sender's columns are remembered otherwise than they were understood. */
export async function perform(reader: Reader, job: Job): Promise<void> {
  try {
    const result = await readOnce(reader, job)
    const earlier = 'reading' in result && job.given === null ? await earlierColumns(reader, job, result.reading) : null
    if (earlier) Object.assign(job, { given: earlier, remembered: true, progress: 0 })
    await settle(reader, job, earlier ? await readOnce(reader, job) : result)
  } catch (fault) {
    reader.log.error({ fault, reading: job.id }, 'a file could not be read')
    job.fault = problemFrom(fault).code
    job.state = 'failed'
  }
  job.touched = reader.now()
}

async function readOnce({ files }: Reader, job: Job): Promise<ReadResult> {
  const onProgress = (progress: Progress): void => {
    job.progress = Math.max(job.progress, shareOf(progress))
  }
  const bytes = await buffer(files.read(job.file.sha256))
  return readInWorker(bytes, job.file.name, { signal: job.stop.signal, onProgress, mapping: job.given ?? undefined })
}

async function earlierColumns({ db }: Reader, job: Job, reading: Reading): Promise<ColumnMapping[] | null> {
  job.found = recognised(reading)
  const shas = [...fingerprints(reading).values()].flat()
  return shas.length === 0 ? null : columnsFor(reading, await rememberedColumns(db, job, shas))
}

async function settle({ files }: Reader, job: Job, result: ReadResult): Promise<void> {
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
