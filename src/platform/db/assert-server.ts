import type { ClientBase } from 'pg'
import { Trouble } from '#platform/log/trouble.ts'

export const oldestServer = 15

type Facts = { version: number; name: string; encoding: string; ctype: string }

/** Refuses a database that Rectify would lose words in. Creates the one extension it needs. */
export async function assertServer(client: ClientBase): Promise<void> {
  const { rows } = await client.query<Facts>(
    `select current_setting('server_version_num')::int as version, current_setting('server_version') as name,
            pg_encoding_to_char(encoding) as encoding, datctype as ctype
       from pg_database where datname = current_database()`,
  )
  const facts = rows[0]!
  refuseOld(facts)
  if (facts.encoding !== 'UTF8') throw new Trouble('database-encoding', { found: facts.encoding })
  await createExtension(client, 'pg_trgm')
  const trigrams = await client.query<{ count: number }>("select cardinality(show_trgm('漏水')) as count")
  if (!trigrams.rows[0]?.count) throw new Trouble('database-locale', { found: facts.ctype })
}

export function refuseOld({ version, name }: Pick<Facts, 'version' | 'name'>): void {
  if (version < oldestServer * 10_000) throw new Trouble('database-too-old', { found: name, wanted: oldestServer })
}

const createExtension = async (client: ClientBase, name: string): Promise<void> => {
  const found = await client.query('select 1 from pg_extension where extname = $1', [name])
  if (found.rowCount) return
  try {
    await client.query(`create extension if not exists ${name}`)
  } catch (error) {
    throw new Trouble('database-extension', { name, reason: (error as Error).message }, error)
  }
}
