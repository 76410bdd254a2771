import { z } from 'zod'
import type { Clock } from '#platform/clock.ts'
import type { Db } from '#platform/db/open-db.ts'
import type { AnyMaker } from '#platform/exports/maker.ts'
import type { Shelf } from '#platform/exports/shelf.ts'
import type { FileStore } from '#platform/files/file-store.ts'
import { regionOf } from '#platform/ids.ts'
import type { Job } from '#platform/jobs/job.ts'
import type { Log } from '#platform/log/log.ts'
import { expiredExports, forgetExports } from './exports.store.ts'
import { makeExport } from './make-export.ts'

export type ExportDeps = { db: Db; clock: Clock; log: Pick<Log, 'error'>; files: FileStore; exports: Shelf }

/** Name and data of the job; the list of what it can make is the app's. */
export const exportJob = { name: 'make-export', data: z.strictObject({ id: z.uuid() }) }

export const makeExports = (makers: readonly AnyMaker[]): Job<typeof exportJob.data, ExportDeps> => ({
  ...exportJob,
  sight: ({ id }) => [regionOf(id)],
  run: ({ id }, deps) => makeExport(deps, makers, id),
})

const nothing = z.strictObject({})

/** Takes the files off the shelf whose day is over, and forgets old lines. */
export const sweepExports: Job<typeof nothing, ExportDeps> = {
  name: 'sweep-exports',
  data: nothing,
  schedule: '*/20 * * * *',
  // The shelf is one for the installation, and a day ends in every region.
  sight: () => 'every',
  run: async (_, { db, clock, exports }) => {
    const at = clock.now()
    for (const id of await expiredExports(db, at)) await exports.remove(id)
    await forgetExports(db, at)
  },
}
