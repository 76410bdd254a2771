import pg from 'pg'
import { assertServer } from '#platform/db/assert-server.ts'
import type { Connection } from '#platform/db/connection.ts'
import { Trouble } from '#platform/log/trouble.ts'

/** Makes sure that the product's database exists and that nothing in it can lose data or Chinese. Throws while PostgreSQL is not ready. */
export async function makeReady(connection: Connection, pgDir: string, expected: { fsync: boolean }): Promise<void> {
  await withClient({ ...connection, database: 'postgres' }, async (client) => {
    await assertSafe(client, pgDir, expected.fsync)
    const found = await client.query('select 1 from pg_database where datname = $1', [connection.database])
    if (found.rowCount === 0) await client.query(`create database ${pg.escapeIdentifier(connection.database ?? '')}`)
  })
  await withClient(connection, assertServer)
}

const withClient = async (connection: Connection, work: (client: pg.Client) => Promise<void>): Promise<void> => {
  const client = new pg.Client({ ...connection, connectionTimeoutMillis: 5000 })
  client.on('error', () => undefined)
  await client.connect()
  try {
    await work(client)
  } finally {
    await client.end()
  }
}

const assertSafe = async (client: pg.Client, dir: string, fsync: boolean): Promise<void> => {
  const wanted = { fsync: fsync ? 'on' : 'off', data_checksums: 'on', full_page_writes: fsync ? 'on' : 'off' }
  for (const [name, value] of Object.entries(wanted)) {
    const { rows } = await client.query<{ found: string }>('select current_setting($1) as found', [name])
    if (rows[0]?.found !== value) throw new Trouble('database-unsafe', { name, found: rows[0]?.found ?? '?', dir })
  }
}
