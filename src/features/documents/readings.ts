import type { ColumnMapping } from '#documents/ledger/mapping.ts'
import { refuse, unmet, type Refused } from '#domain/refusal.ts'
import { seeing } from '#platform/db/sight.ts'
import { newJob, perform, withColumns, type Job, type Reader, type ReadingFile, type ReadingFor } from './reading-job.ts'

export type Readings = {
  start: (whom: ReadingFor, file: ReadingFile) => Job | Refused
  /** The person's own; undefined where there is none (any more). */
  find: (personId: string, id: string) => Job | undefined
  reread: (job: Job, mapping: ColumnMapping[]) => Refused | null
  cancel: (job: Job) => void
  close: () => void
}

export const limits = { workers: 2, perPerson: 5, minutes: 30 } as const

const isLive = ({ state }: Job): boolean => state === 'waiting' || state === 'reading'

/** Opens the desk where files are read: two at a time, in threads of their own, the others wait their turn. */
export function openReadings(reader: Reader): Readings {
  const jobs = new Map<string, Job>()
  let running = 0

  const forgetOld = (): void => {
    const before = reader.now() - limits.minutes * 60_000
    for (const job of jobs.values()) if (!isLive(job) && job.touched < before) jobs.delete(job.id)
  }

  const next = (): void => {
    const waiting = jobs.values().find(({ state }) => state === 'waiting')
    if (!waiting || running >= limits.workers) return
    running += 1
    waiting.state = 'reading'
    // Of whichever request this turn came: the reading sees its own region.
    void seeing([waiting.region], () => perform(reader, waiting)).finally(() => {
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
      const job = newJob(whom, file, reader.now())
      begin(job)
      return job
    },
    find: (personId, id) => {
      forgetOld()
      const job = jobs.get(id)
      if (job?.personId !== personId) return undefined
      job.touched = reader.now()
      return job
    },
    reread: (job, mapping) => {
      if (isLive(job)) return refuse('wrong-state', unmet('reading-not-finished'))
      if (!job.kept?.head.mapping) return refuse('wrong-state', unmet('reading-not-a-table'))
      begin(withColumns(job, mapping))
      return null
    },
    cancel,
    close: () => jobs.forEach(cancel),
  }
}
