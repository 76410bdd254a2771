import { dirname, resolve } from 'node:path'
import type { Config } from '#platform/config.ts'
import type { Connection } from '#platform/db/connection.ts'
import { superuser } from '#platform/db/embedded/init-cluster.ts'
import { layoutOf } from '#platform/db/embedded/layout.ts'
import { readServerNote } from '#platform/db/embedded/lock.ts'
import { productDatabase, startEmbedded } from '#platform/db/embedded/start-embedded.ts'
import { openOwnerDatabase, type Database } from '#platform/db/open-db.ts'
import { newLog } from '#platform/log/log.ts'
import { Trouble } from '#platform/log/trouble.ts'

/**
 * The database as it stands, for commands: that of `DATABASE_URL`, or that of a data directory, whether a server is running on it (then
 * through its socket) or not (then it is started for as long as the command needs it). As its owner, whom no wall between regions holds: what is verified is the whole.
 */
export async function openStanding(config: Config): Promise<Database> {
  const log = newLog({ level: config.logLevel })
  if (config.databaseUrl !== undefined) return openOwnerDatabase({ connection: { connectionString: config.databaseUrl }, log })
  const running = await runningConnection(config.dataDir)
  if (running) return openOwnerDatabase({ connection: running, log })
  const embedded = await startEmbedded({ dataDir: config.dataDir, log })
  const database = await openOwnerDatabase({ connection: embedded.connection, log })
  const close = async (): Promise<void> => {
    await database.close()
    await embedded.stop()
  }
  return { ...database, close }
}

async function runningConnection(dataDir: string): Promise<Connection | null> {
  const note = await readServerNote(layoutOf(resolve(dataDir)))
  if (note?.socket === undefined) return null
  const connection: Connection = { host: dirname(note.socket), port: 5432, user: superuser, database: productDatabase }
  try {
    const probe = await openOwnerDatabase({ connection, log: newLog({ level: 'silent' }), poolSize: 1 })
    await probe.close()
    return connection
  } catch (error) {
    if (error instanceof Trouble) return null
    throw error
  }
}
