import { rm, writeFile } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import type { Config } from '#platform/config.ts'
import type { Db } from '#platform/db/open-db.ts'

/** Lies in the data directory while an empty installation is being filled; nobody is served before it is gone. */
const markOf = (config: Config): string => join(config.dataDir, 'half-filled')

/**
 * Was the filling cut off (the process killed, the disk full)? Then nobody has ever been served from this data, and it begins anew.
 * Only the embedded database is asked: the mark of a directory says nothing about a database elsewhere.
 */
export const isHalfFilled = (config: Config): boolean => config.databaseUrl === undefined && existsSync(markOf(config))

export async function emptyAll(owner: Db, config: Config): Promise<void> {
  await sql`drop schema if exists pgboss cascade`.execute(owner)
  await sql`drop schema public cascade`.execute(owner)
  await sql`create schema public`.execute(owner)
  await rm(join(config.dataDir, 'files'), { recursive: true, force: true })
  await rm(markOf(config), { force: true })
}

/** Fills wholly, or leaves the mark that says it was not. */
export async function fillMarked(config: Config, fill: () => Promise<void>): Promise<void> {
  await writeFile(markOf(config), '')
  await fill()
  await rm(markOf(config), { force: true })
}
