import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import { systemClock } from '#platform/clock.ts'
import type { Shelf } from '#platform/exports/shelf.ts'
import type { FileStore } from '#platform/files/file-store.ts'
import type { Tables } from '#platform/db/tables.ts'
import { silentLog } from '#platform/log/log.ts'
import type { Deps } from './deps.ts'

const never = (): never => {
  throw new Error('this server only describes itself')
}

/** Enough to add the routes and describe them, without a database or files; a request to such a server fails. */
export const describedDeps = (): Deps => {
  const files: FileStore = { receive: never, put: never, size: never, read: never, verify: never, olderThan: never, remove: never }
  const exports: Shelf = { put: never, size: never, read: never, remove: never }
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool: new pg.Pool({ max: 1 }) }) })
  const readings = { start: never, find: never, reread: never, cancel: never, close: never }
  return { db, clock: systemClock, log: silentLog, files, exports, jobs: { send: never, stop: async () => {} }, readings }
}
