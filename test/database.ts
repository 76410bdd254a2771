import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { afterAll, inject } from 'vitest'
import type { Connection } from '#platform/db/connection.ts'
import { openDatabase, openOwnerDatabase, type Db } from '#platform/db/open-db.ts'
import { silentLog } from '#platform/log/log.ts'
import { template } from './database-setup.ts'

export type TestDatabase = {
  connection: Connection
  /** As the server sees it: facts cannot be changed. Outside a request every region is in sight. */
  db: Db
  pool: pg.Pool
  /** As its owner sees it, for what a test must forge. */
  owner: Db
  ownerPool: pg.Pool
}

/**
 * A database of the test file's own, copied from the migrated template, dropped when the file is done:
 * `const { db } = await useDatabase()` at the top of a `*.db.test.ts`.
 */
export async function useDatabase(): Promise<TestDatabase> {
  const cluster = inject('cluster')
  const name = `t_${randomBytes(6).toString('hex')}`
  await asAdmin(cluster, `create database ${name} template ${template}`)
  const connection = { ...cluster, database: name }
  const served = await openDatabase({ connection, log: silentLog, poolSize: 4, sight: 'every' })
  const owned = await openOwnerDatabase({ connection, log: silentLog })
  afterAll(async () => {
    await Promise.all([served.close(), owned.close()])
    await asAdmin(cluster, `drop database ${name} with (force)`)
  })
  return { connection, db: served.db, pool: served.pool, owner: owned.db, ownerPool: owned.pool }
}

const asAdmin = async (cluster: Connection, text: string): Promise<void> => {
  const admin = new pg.Client({ ...cluster, database: 'postgres' })
  await admin.connect()
  try {
    await admin.query(text)
  } finally {
    await admin.end()
  }
}
