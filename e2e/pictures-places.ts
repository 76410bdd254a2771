import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { sampleOfToday } from './make-sample.ts'
import { runProduct, type Running } from './running.ts'

/** A product that stands for pictures. */
export type Place = { base: string; stop: () => Promise<void>; close: () => Promise<void> }

async function openIn(dataDir: string): Promise<Place> {
  let running: Running | null = await runProduct(dataDir, '0')
  const stop = async (): Promise<void> => {
    await running?.close()
    running = null
  }
  const base = running.address
  return {
    base,
    stop,
    close: async () => {
      await stop()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}

const newFolder = (): Promise<string> => mkdtemp(join(tmpdir(), 'rectify-pictures-'))

export const openEmpty = async (): Promise<Place> => openIn(await newFolder())

/** With the sample city. `cp -a` because the database's files belong to an account of their own. */
export async function openSample(): Promise<Place> {
  const dataDir = await newFolder()
  await rm(dataDir, { recursive: true })
  await promisify(execFile)('cp', ['-a', await sampleOfToday(), dataDir])
  return openIn(dataDir)
}
