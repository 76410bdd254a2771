import { createHash } from 'node:crypto'
import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { ClientBase, Pool } from 'pg'
import { Trouble } from '#platform/log/trouble.ts'
import { assertServer } from './assert-server.ts'
import { ensureServerRole, grantToServer } from './grants.ts'
import { raiseWalls, trustSilentFunctions } from './walls.ts'

export type Migration = { number: number; name: string; text: string; checksum: string }

/** Brings the database to the newest migration, as its owner, and returns the names of those applied now. */
export async function migrate(pool: Pool, dir: string): Promise<string[]> {
  const migrations = await readMigrations(dir)
  const client = await pool.connect()
  try {
    await inTransaction(client, async () => {
      await assertServer(client)
      await ensureServerRole(client)
      await client.query(
        `create table if not exists migration (
           number int primary key, name text not null, checksum text not null, applied_at timestamptz not null default now())`,
      )
    })
    const applied: string[] = []
    for (const migration of migrations) if (await applyOne(client, migration)) applied.push(migration.name)
    await inTransaction(client, async () => {
      await refuseNewer(client, migrations.length)
      await grantToServer(client)
      await raiseWalls(client)
      await trustSilentFunctions(client)
    })
    return applied
  } finally {
    client.release()
  }
}

/** The numbers run without a gap, so that two branches that both add the next one cannot be merged unseen. */
export async function readMigrations(dir: string): Promise<Migration[]> {
  const names = (await readdir(dir)).filter((name) => name.endsWith('.sql')).toSorted()
  return Promise.all(
    names.map(async (name, index) => {
      const number = Number(/^(\d{4})_[a-z0-9_-]+\.sql$/.exec(name)?.[1])
      if (number !== index + 1) throw new Trouble('migration-files', { dir, name })
      const text = await readFile(join(dir, name), 'utf8')
      // A checkout that turns line ends must not look like a change.
      return { number, name, text, checksum: createHash('sha256').update(text.replaceAll('\r\n', '\n')).digest('hex') }
    }),
  )
}

/** Two servers that start together take turns; the second finds the number recorded. */
const turn = 7_327_842_839

const inTransaction = async <T>(client: ClientBase, work: () => Promise<T>): Promise<T> => {
  await client.query('begin')
  try {
    await client.query('select pg_advisory_xact_lock($1)', [turn])
    const result = await work()
    await client.query('commit')
    return result
  } catch (error) {
    await client.query('rollback')
    throw error
  }
}

const applyOne = (client: ClientBase, migration: Migration): Promise<boolean> =>
  inTransaction(client, async () => {
    const { number, name, text, checksum } = migration
    const { rows } = await client.query<{ checksum: string }>('select checksum from migration where number = $1', [number])
    if (rows[0]) {
      if (rows[0].checksum !== checksum) throw new Trouble('migration-changed', { name })
      return false
    }
    // First, so that even a server that knows nothing of taking turns stops here.
    await client.query('insert into migration (number, name, checksum) values ($1, $2, $3)', [number, name, checksum])
    try {
      await client.query(text)
    } catch (error) {
      throw new Trouble('migration-failed', { name, reason: reasonOf(error, text) }, error)
    }
    return true
  })

const reasonOf = (error: unknown, text: string): string => {
  const { message, position } = error as { message: string; position?: string }
  return position === undefined ? message : `${message} (line ${text.slice(0, Number(position)).split('\n').length})`
}

const refuseNewer = async (client: ClientBase, wanted: number): Promise<void> => {
  const { rows } = await client.query<{ found: number }>('select coalesce(max(number), 0) as found from migration')
  const found = rows[0]?.found ?? 0
  if (found > wanted) throw new Trouble('migration-newer', { found, wanted })
}
