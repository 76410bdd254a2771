import type { Readings } from '#features/documents/readings.ts'
import type { Clock } from '#platform/clock.ts'
import type { Db } from '#platform/db/open-db.ts'
import type { Shelf } from '#platform/exports/shelf.ts'
import type { FileStore } from '#platform/files/file-store.ts'
import type { Jobs } from '#platform/jobs/open-jobs.ts'
import type { Log } from '#platform/log/log.ts'

/** What the product stands on. A feature's routes and jobs take the part of it that they name. */
export type Deps = { db: Db; clock: Clock; log: Log; files: FileStore; exports: Shelf; jobs: Jobs; readings: Readings }
