import { mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import type { Connection } from '#platform/db/connection.ts'
import { startEmbedded } from '#platform/db/embedded/start-embedded.ts'
import { alive } from '#platform/db/embedded/processes.ts'
import { migrate } from '#platform/db/migrate.ts'
import { newLog } from '#platform/log/log.ts'

declare module 'vitest' {
  interface ProvidedContext {
    cluster: Connection
  }
}

/** The migrated database that each test file gets its copy of. */
export const template = 'rectify_template'

const prefix = 'rectify-test-'

/** One cluster for the whole run; nothing in it must survive, so it does not wait for the disk. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  await removeDead()
  const dataDir = await mkdtemp(join(tmpdir(), `${prefix}${process.pid}-`))
  const embedded = await startEmbedded({ dataDir, log: newLog({ level: 'error' }), fsync: false })
  await makeTemplate(embedded.connection)
  project.provide('cluster', embedded.connection)
  return async () => {
    await embedded.stop()
    await rm(dataDir, { recursive: true, force: true })
  }
}

const makeTemplate = async (connection: Connection): Promise<void> => {
  const admin = new pg.Client(connection)
  await admin.connect()
  await admin.query(`create database ${template}`)
  await admin.end()
  const pool = new pg.Pool({ ...connection, database: template, max: 1 })
  await migrate(pool, 'migrations')
  await pool.end()
}

/** What a killed run left behind; what lies there of somebody else is theirs to remove. */
const removeDead = async (): Promise<void> => {
  for (const name of await readdir(tmpdir())) {
    const pid = Number(new RegExp(`^${prefix}(\\d+)-`).exec(name)?.[1])
    if (!pid || alive(pid)) continue
    const place = join(tmpdir(), name)
    const seen = await stat(place).catch(() => undefined)
    if (seen?.uid === process.getuid?.()) await rm(place, { recursive: true, force: true })
  }
}
