import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { inject } from 'vitest'
import { openSite, type Site } from './site.ts'

const run = promisify(execFile)

/** The running product with the sample city. `cp -a` because the database's files belong to an account of their own. */
export async function openSampleSite(): Promise<Site> {
  const dataDir = await mkdtemp(join(tmpdir(), 'rectify-e2e-'))
  await rm(dataDir, { recursive: true })
  await run('cp', ['-a', inject('sample'), dataDir])
  await mkdir(dataDir, { recursive: true })
  return openSite(undefined, dataDir)
}
