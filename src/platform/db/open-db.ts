import { CamelCasePlugin, Kysely, PostgresDialect, type Transaction } from 'kysely'
import pg from 'pg'
import type { Log } from '#platform/log/log.ts'
import { Trouble } from '#platform/log/trouble.ts'
import { isConnectionLost } from './connection-lost.ts'
import { whereIs, withSessionSettings, type Connection } from './connection.ts'
import { serverRole } from './grants.ts'
import { parsersOfPool } from './parsers.ts'
import { walled, type Sight } from './sight.ts'
import type { Tables } from './tables.ts'

export type Db = Kysely<Tables>
export type Tx = Transaction<Tables>

export type DatabaseOptions = {
  connection: Connection
  log: Log
  poolSize?: number
  name?: string
  /** The regions in sight where the work at hand says none: nothing, unless the whole program is for the whole installation. */
  sight?: Sight
}
export type Database = { db: Db; pool: pg.Pool; close(): Promise<void> }

/** What every connection of ours says first. The address may be the owner's: the role makes it the one that serves. */
const session = {
  timezone: 'UTC',
  plan_cache_mode: 'force_custom_plan',
  jit: 'off',
  statement_timeout: '60s',
  lock_timeout: '10s',
  idle_in_transaction_session_timeout: '60s',
}

const open = (options: DatabaseOptions, settings: Record<string, string>): Database => {
  const { connection, log, poolSize = 10, name = 'rectify', sight = [] } = options
  const pool = new pg.Pool({
    ...withSessionSettings(connection, settings),
    types: parsersOfPool,
    application_name: name,
    max: poolSize,
    idleTimeoutMillis: 60_000,
    connectionTimeoutMillis: 5000,
    keepAlive: true,
  })
  // An idle connection that breaks is replaced by the next one asked for; unheard, the event would end the process.
  pool.on('error', (error) => log.warn({ error: error.message }, 'a database connection was lost'))
  const db = new Kysely<Tables>({
    dialect: new PostgresDialect({ pool: walled(pool, sight) }),
    plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
  })
  // Kysely ends the pool only where Kysely was the first to use it.
  const close = async (): Promise<void> => {
    await db.destroy()
    if (!pool.ended) await pool.end()
  }
  return { db, pool, close }
}

/** The database as the server uses it: it cannot change a fact, nor the schema. */
export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  const database = open(options, { ...session, role: serverRole })
  await firstAnswer(database, options.connection)
  return database
}

/** The database as its owner: for migrations, and for what only the owner may do. */
export async function openOwnerDatabase(options: DatabaseOptions): Promise<Database> {
  const database = open({ poolSize: 2, ...options }, { ...session, statement_timeout: '0', lock_timeout: '0' })
  await firstAnswer(database, options.connection)
  return database
}

const firstAnswer = async (database: Database, connection: Connection): Promise<void> => {
  try {
    await database.pool.query('select 1')
  } catch (error) {
    await database.close()
    if (!isConnectionLost(error)) throw error
    throw new Trouble('database-unreachable', { where: whereIs(connection), reason: (error as Error).message }, error)
  }
}
