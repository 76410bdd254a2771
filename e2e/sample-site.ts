import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { newClosing } from '#app/closing.ts'
import { loadSample } from '#app/demo/load-sample.ts'
import { openProduct } from '#app/product.ts'
import { systemClock } from '#platform/clock.ts'
import { readConfig } from '#platform/config.ts'
import { silentLog } from '#platform/log/log.ts'
import { openSite, type Site } from './site.ts'

const run = promisify(execFile)

/** The sample of the day is lived through once; every test file then works on a copy of its own. */
const kept = join(tmpdir(), `rectify-e2e-sample-${process.getuid?.() ?? 0}-${systemClock.today()}`)

async function liveThrough(): Promise<void> {
  const making = await mkdtemp(`${kept}-`)
  const closing = newClosing(silentLog)
  const config = readConfig(['--data', making, '--port', '0'], {})
  await openProduct({ config, log: silentLog, closing, fill: async (into) => void (await loadSample({ ...into, clock: systemClock })) })
  await closing.close()
  await rename(making, kept)
}

/** The running product with the sample city. `cp -a` because the database's files belong to an account of their own. */
export async function openSampleSite(): Promise<Site> {
  if (!existsSync(kept)) await liveThrough()
  const dataDir = await mkdtemp(join(tmpdir(), 'rectify-e2e-'))
  await rm(dataDir, { recursive: true })
  await run('cp', ['-a', kept, dataDir])
  await mkdir(dataDir, { recursive: true })
  return openSite(undefined, dataDir)
}
