import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import type { Opening } from '#app/product.ts'
import type { Db } from '#platform/db/open-db.ts'
import { runProduct } from './running.ts'

export type Site = {
  base: string
  /** The database of the running product; another one after `start`. */
  db: () => Db
  stop: () => Promise<void>
  start: () => Promise<void>
}

/**
 * The whole product in a folder of its own, as `npm start` runs it, on a free port; `fill` puts something into it before anybody can
 * sign in; `filled` is a data directory that holds something already. `stop` and `start` let it go away and come back at the same address.
 */
export async function openSite(fill?: Opening['fill'], filled?: string): Promise<Site> {
  const dataDir = filled ?? (await mkdtemp(join(tmpdir(), 'rectify-e2e-')))
  const running = [await runProduct(dataDir, '0', fill)]
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
    start: async () => void running.push(await runProduct(dataDir, new URL(base).port)),
  }
}
