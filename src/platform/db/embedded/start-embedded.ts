import { mkdir } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Connection } from '#platform/db/connection.ts'
import type { Log } from '#platform/log/log.ts'
import { Trouble } from '#platform/log/trouble.ts'
import type { Account } from './account.ts'
import { prepareBinaries, removeOldBinaries } from './binaries.ts'
import { superuser, ensureCluster } from './init-cluster.ts'
import { layoutOf, type Layout } from './layout.ts'
import { clearLeftOvers } from './left-over.ts'
import { readServerNote, takeLock, type Lock } from './lock.ts'
import { choosePlace, type Surroundings } from './place.ts'
import { makeReady } from './ready.ts'
import { runPostgres } from './run-postgres.ts'
import { settingFlags, settingsFor } from './settings.ts'
import { makeSocketDir, removeSocketDir, socketIn } from './socket-dir.ts'
import { keepRunning } from './supervise.ts'

export type EmbeddedOptions = { dataDir: string; log: Log; fsync?: boolean; surroundings?: Surroundings }
export type Embedded = { connection: Connection; readonly pid: number; stop(): Promise<void> }

export const productDatabase = 'rectify'

const connectionIn = (socketDir: string): Connection => ({ host: socketDir, port: 5432, user: superuser, database: productDatabase })

/** Starts the packaged PostgreSQL on a data directory and keeps it running until `stop`. */
export async function startEmbedded(options: EmbeddedOptions): Promise<Embedded> {
  const given = layoutOf(resolve(options.dataDir))
  await mkdir(given.root, { recursive: true, mode: 0o700 }).catch((error: Error) => {
    throw new Trouble('data-not-writable', { dir: given.root, reason: error.message }, error)
  })
  const left = await readServerNote(given)
  const lock = await takeLock(given)
  try {
    const { layout, account } = await choosePlace(given, options.surroundings)
    const socketDir = await makeSocketDir(layout, account, left?.socket)
    return await startUnderLock({ ...options, layout, lock, account, socketDir })
  } catch (error) {
    await lock.release()
    throw error
  }
}

type Start = EmbeddedOptions & { layout: Layout; lock: Lock; account: Account; socketDir: string }

const startUnderLock = async (start: Start): Promise<Embedded> => {
  const { layout, lock, account, socketDir, log, fsync = true } = start
  const binaries = await prepareBinaries(layout.bin, account)
  await ensureCluster({ layout, account }, binaries, fsync)
  await removeOldBinaries(layout.bin, binaries)
  await lock.note({ pid: process.pid, socket: socketIn(socketDir) })
  const connection = connectionIn(socketDir)
  const args = ['-D', layout.pg, ...settingFlags(settingsFor({ socketDir, fsync }))]
  const running = await keepRunning({
    log,
    start: (say) => runPostgres({ file: binaries.postgres, args, account, dir: layout.base, say }),
    before: async () => {
      await lock.assertHeld()
      await clearLeftOvers(layout.pg, log)
    },
    ready: () => makeReady(connection, layout.pg, { fsync }),
  })
  const end = async (): Promise<void> => {
    await running.stop()
    await lock.assertHeld().then(
      () => removeSocketDir(layout, socketDir),
      () => undefined,
    )
    await lock.release()
  }
  let ending: Promise<void> | undefined
  return {
    connection,
    get pid() {
      return running.pid
    },
    stop: () => (ending ??= end()),
  }
}
