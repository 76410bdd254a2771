import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { newClosing } from '#app/closing.ts'
import { openProduct, type Opening } from '#app/product.ts'
import { readConfig } from '#platform/config.ts'
import type { Db } from '#platform/db/open-db.ts'
import { silentLog } from '#platform/log/log.ts'

export type Site = {
  base: string
  /** The database of the running product; another one after `start`. */
  db: () => Db
  stop: () => Promise<void>
  start: () => Promise<void>
}

type Running = { address: string; db: Db; close: () => Promise<void> }

async function run(dataDir: string, port: string, fill: Opening['fill']): Promise<Running> {
  const closing = newClosing(silentLog)
  const config = readConfig(['--data', dataDir, '--port', port], {})
  const product = await openProduct({ config, log: silentLog, closing, ...(fill && { fill }) })
  return { ...product, close: () => closing.close() }
}

/**
 * The whole product in a folder of its own, as `npm start` runs it, on a free port; `fill` puts something into it before anybody can
 * sign in; `filled` is a data directory that holds something already. `stop` and `start` let it go away and come back at the same address.
 */
export async function openSite(fill?: Opening['fill'], filled?: string): Promise<Site> {
  const dataDir = filled ?? (await mkdtemp(join(tmpdir(), 'rectify-e2e-')))
  const running = [await run(dataDir, '0', fill)]
  const base = running[0]!.address
  const stop = async () => {
    await running.pop()?.close()
  }
  afterAll(async () => {
    await stop()
    await rm(dataDir, { recursive: true, force: true })
  })
  return {
    base,
    db: () => running[0]!.db,
    stop,
    start: async () => void running.push(await run(dataDir, new URL(base).port, undefined)),
  }
}
