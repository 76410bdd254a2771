import { z } from 'zod'
import type { Clock } from '#platform/clock.ts'
import type { Db } from '#platform/db/open-db.ts'
import type { FileStore } from '#platform/files/file-store.ts'
import type { Job } from '#platform/jobs/job.ts'
import type { Log } from '#platform/log/log.ts'
import { unreferredFiles } from './references.store.ts'

/** A reading lives for half an hour, a form for as long as somebody fills it in: what nothing points at after a day, nothing will. */
const dayLong = 24 * 60 * 60_000

type FileDeps = { db: Db; clock: Clock; files: FileStore; log: Pick<Log, 'info'> }

/** Removes the bytes of readings that were cancelled or failed, and of forms that were never sent. Gives how many files went. */
export async function sweepStore({ db, clock, files }: Omit<FileDeps, 'log'>): Promise<number> {
  const before = Date.parse(clock.now()) - dayLong
  const old: string[] = []
  for await (const sha256 of files.olderThan(before)) old.push(sha256)
  let gone = 0
  for (const sha256 of await unreferredFiles(db, old)) if (await files.remove(sha256, before)) gone += 1
  return gone
}

const nothing = z.strictObject({})

export const sweepFiles: Job<typeof nothing, FileDeps> = {
  name: 'sweep-files',
  data: nothing,
  schedule: '40 3 * * *',
  // The store is one for the installation: a file goes only if no region refers to it.
  sight: () => 'every',
  run: async (_, deps) => {
    const gone = await sweepStore(deps)
    if (gone > 0) deps.log.info({ gone }, 'files that nothing refers to were removed')
  },
}
