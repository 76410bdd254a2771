import { mkdir } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Connection } from '#platform/db/connection.ts'
import type { Log } from '#platform/log/log.ts'
import { Trouble } from '#platform/log/trouble.ts'
import { chooseAccount, type Account } from './account.ts'
import { prepareBinaries, removeOldBinaries } from './binaries.ts'
import { superuser, ensureCluster } from './init-cluster.ts'
import { layoutOf, type Layout } from './layout.ts'
import { clearLeftOvers } from './left-over.ts'
import { readServerNote, takeLock, type Lock } from './lock.ts'
import { makeReady } from './ready.ts'
import { runPostgres } from './run-postgres.ts'
import { settingFlags, settingsFor } from './settings.ts'
import { makeSocketDir, removeSocketDir, socketIn } from './socket-dir.ts'
import { keepRunning } from './supervise.ts'

export type EmbeddedOptions = { dataDir: string; log: Log; fsync?: boolean }
export type Embedded = { connection: Connection; readonly pid: number; stop(): Promise<void> }

export const productDatabase = 'rectify'

const connectionIn = (socketDir: string): Connection => ({ host: socketDir, port: 5432, user: superuser, database: productDatabase })

/** Starts the packaged PostgreSQL on a data directory and keeps it running until `stop`. */
export async function startEmbedded(options: EmbeddedOptions): Promise<Embedded> {
  const layout = layoutOf(resolve(options.dataDir))
  await mkdir(layout.root, { recursive: true, mode: 0o700 }).catch((error: Error) => {
    throw new Trouble('data-not-writable', { dir: layout.root, reason: error.message }, error)
  })
  const left = await readServerNote(layout)
  const lock = await takeLock(layout)
  try {
    const account = await chooseAccount(layout.root, layout.pg)
    const socketDir = await makeSocketDir(layout, account, left?.socket)
    return await startUnderLock({ ...options, layout, lock, account, socketDir })
  } catch (error) {
    await lock.release()
    throw error
  }
}

type Place = EmbeddedOptions & { layout: Layout; lock: Lock; account: Account; socketDir: string }

const startUnderLock = async (place: Place): Promise<Embedded> => {
  const { layout, lock, account, socketDir, log, fsync = true } = place
  const binaries = await prepareBinaries(layout.bin, account)
  await ensureCluster(layout, binaries, account)
  await removeOldBinaries(layout.bin, binaries)
  await lock.note({ pid: process.pid, socket: socketIn(socketDir) })
  const connection = connectionIn(socketDir)
  const args = ['-D', layout.pg, ...settingFlags(settingsFor({ socketDir, fsync }))]
  const running = await keepRunning({
    log,
    start: (say) => runPostgres({ file: binaries.postgres, args, account, dir: layout.root, say }),
    before: () => clearLeftOvers(layout.pg, log),
    ready: () => makeReady(connection, layout.pg, { fsync }),
  })
  return {
    connection,
    get pid() {
      return running.pid
    },
    stop: async () => {
      await running.stop()
      await removeSocketDir(layout, socketDir)
      await lock.release()
    },
  }
}
