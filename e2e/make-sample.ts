import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { glob, mkdtemp, readFile, rename, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { newClosing } from '#app/closing.ts'
import { loadSample } from '#app/demo/load-sample.ts'
import { openProduct } from '#app/product.ts'
import { systemClock } from '#platform/clock.ts'
import { readConfig } from '#platform/config.ts'
import { silentLog } from '#platform/log/log.ts'

declare module 'vitest' {
  interface ProvidedContext {
    sample: string
  }
}

/** The sample of this day, as this code lives through it. */
async function place(): Promise<string> {
  const hash = createHash('sha256')
  const files: string[] = []
  for await (const file of glob(['migrations/*.sql', 'src/**/*.{ts,json}'], { exclude: ['src/web/**', 'src/ui/**'] })) files.push(file)
  for (const file of files.toSorted()) hash.update(file).update(await readFile(file))
  return join(tmpdir(), `rectify-e2e-sample-${process.getuid?.() ?? 0}-${systemClock.today()}-${hash.digest('hex').slice(0, 12)}`)
}

async function liveThrough(kept: string): Promise<void> {
  const making = await mkdtemp(`${kept}-`)
  const closing = newClosing(silentLog)
  const config = readConfig(['--data', making, '--port', '0'], {})
  await openProduct({ config, log: silentLog, closing, fill: async (into) => void (await loadSample({ ...into, clock: systemClock })) })
  await closing.close()
  // Another run may have been faster: what it left is the same.
  await rename(making, kept).catch(() => rm(making, { recursive: true, force: true }))
}

/** Where the sample of today lies; lived through once. */
export async function sampleOfToday(): Promise<string> {
  const kept = await place()
  if (!existsSync(kept)) await liveThrough(kept)
  return kept
}

/** Every test file works on a copy of its own. */
export async function setup(project: TestProject): Promise<void> {
  project.provide('sample', await sampleOfToday())
}
