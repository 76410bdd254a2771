import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { clockIn } from '#platform/clock.ts'
import type { Config } from '#platform/config.ts'
import type { Connection } from '#platform/db/connection.ts'
import { openDatabase } from '#platform/db/open-db.ts'
import { openFileStore } from '#platform/files/file-store.ts'
import { newLog } from '#platform/log/log.ts'

type Given = { connection: Connection; config: Config }
type Progress = { done: number; total: number }

/**
 * Loads the sample city in a process of its own, which takes its memory with it: reading documents and drawing evidence for a city needs
 * several times what the server does. It ends with the server that asked for it.
 */
export async function fillWithSample(given: Given, onProgress: (progress: Progress) => void): Promise<void> {
  const child = fork(import.meta.filename, [])
  child.on('message', (progress) => onProgress(progress as Progress))
  child.send(given)
  const [code] = (await once(child, 'exit')) as [number | null]
  if (code !== 0) throw new Error(`the sample was not loaded (${code})`)
}

async function load({ connection, config }: Given): Promise<void> {
  const { loadSample } = await import('./demo/load-sample.ts')
  const { db, pool } = await openDatabase({ connection, log: newLog({ level: config.logLevel }), poolSize: 2, sight: 'every' })
  const files = await openFileStore(join(config.dataDir, 'files'))
  const tell = (done: number, total: number): void => void process.send?.({ done, total })
  await loadSample({ db, files, clock: clockIn(config.timezone), onProgress: tell })
  await pool.end()
}

if (process.argv[1] === import.meta.filename) {
  process.once('disconnect', () => process.exit(1))
  const [given] = (await once(process, 'message')) as [Given]
  await load(given)
  process.exit(0)
}
