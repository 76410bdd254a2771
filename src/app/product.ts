import { createRequire } from 'node:module'
import { join } from 'node:path'
import { anyAccount } from '#features/accounts/accounts.store.ts'
import { openReadings } from '#features/documents/readings.ts'
import { clockIn } from '#platform/clock.ts'
import type { Config } from '#platform/config.ts'
import type { Connection } from '#platform/db/connection.ts'
import { startEmbedded } from '#platform/db/embedded/start-embedded.ts'
import { migrate } from '#platform/db/migrate.ts'
import { openDatabase, openOwnerDatabase, type Db } from '#platform/db/open-db.ts'
import { openShelf } from '#platform/exports/shelf.ts'
import { seeing } from '#platform/db/sight.ts'
import { openFileStore, type FileStore } from '#platform/files/file-store.ts'
import { webAppRoutes } from '#platform/http/web-app.ts'
import { installJobs } from '#platform/jobs/install-jobs.ts'
import { openJobs } from '#platform/jobs/open-jobs.ts'
import type { Log } from '#platform/log/log.ts'
import { hearLostConnections } from './lost-connections.ts'
import type { Closing } from './closing.ts'
import type { Deps } from './deps.ts'
import { emptyAll, fillMarked, isHalfFilled } from './filling.ts'
import { newApp } from './http.ts'
import { allJobs } from './jobs.ts'

/** The folder of the product itself, wherever it is started from. */
const home = join(import.meta.dirname, '..', '..')
export const version = (createRequire(import.meta.url)(join(home, 'package.json')) as { version: string }).version

export type Opening = {
  config: Config
  log: Log
  closing: Closing
  trustProxy?: string | undefined
  /** Fills an installation that holds nothing yet, before anybody can sign in. */
  fill?: (into: { connection: Connection; db: Db; files: FileStore }) => Promise<void>
}

async function reachDatabase({ config, log, closing }: Opening): Promise<Connection> {
  if (config.databaseUrl !== undefined) return { connectionString: config.databaseUrl }
  const embedded = await startEmbedded({ dataDir: config.dataDir, log })
  closing.add('database', () => embedded.stop())
  return embedded.connection
}

/** What only the database's owner may do; the connection is closed before anybody is served. */
async function prepareDatabase(connection: Connection, { config, log }: Opening): Promise<void> {
  const owner = await openOwnerDatabase({ connection, log })
  try {
    if (isHalfFilled(config)) await emptyAll(owner.db, config)
    for (const name of await migrate(owner.pool, join(home, 'migrations'))) log.info({ migration: name }, 'migrated')
  } finally {
    // Not `close`: the builder ends only a pool that it has asked something.
    await owner.pool.end()
  }
  await installJobs(
    connection,
    allJobs.map((job) => job.name),
  )
}

const trusted = (text: string | undefined): boolean | string => (text === undefined || text === '' ? false : text === 'true' ? true : text)

/** Opens everything in the order in which it needs each other, and gives the address it serves on. */
export async function openProduct(opening: Opening): Promise<{ address: string; db: Db }> {
  const { config, log, closing } = opening
  const connection = await reachDatabase(opening)
  await prepareDatabase(connection, opening)
  const { db, pool } = await openDatabase({ connection, log, poolSize: config.poolSize })
  closing.add('connections', () => pool.end())
  hearLostConnections(pool, log)
  const clock = clockIn(config.timezone)
  const files = await openFileStore(join(config.dataDir, 'files'))
  const exports = await openShelf(join(config.dataDir, 'exports'))
  const { fill } = opening
  if (fill && !(await anyAccount(db))) await fillMarked(config, () => seeing('every', () => fill({ connection, db, files })))
  const readings = openReadings({ db, files, log, now: () => Date.parse(clock.now()) })
  closing.add('readings', async () => readings.close())
  const standing: Omit<Deps, 'jobs'> = { db, clock, log, files, exports, readings }
  const jobs = await openJobs({ connection, log, timezone: config.timezone, jobs: allJobs }, (opened) => ({ ...standing, jobs: opened }))
  closing.add('jobs', jobs.stop)
  const server = newApp({ ...standing, jobs }, { version, trustProxy: trusted(opening.trustProxy) })
  await webAppRoutes(server, join(home, 'dist', 'web'))
  closing.add('server', () => server.close())
  return { address: await server.listen({ host: config.host, port: config.port }), db }
}
