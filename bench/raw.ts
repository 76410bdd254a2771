import { CamelCasePlugin, Kysely, PostgresDialect, type CompiledQuery } from 'kysely'
import pg from 'pg'
import type { Connection } from '#platform/db/connection.ts'
import { withSessionSettings } from '#platform/db/connection.ts'
import { serverRole } from '#platform/db/grants.ts'
import type { Db } from '#platform/db/open-db.ts'
import { parsersOfPool } from '#platform/db/parsers.ts'
import type { Tables } from '#platform/db/tables.ts'

/**
 * The raw SQL beside each figure: what the product asks to make one answer is written down once, statement by statement, and then asked
 * again through a bare driver, one after the other, with nothing of ours around it.
 */
export type Statement = Pick<CompiledQuery, 'sql' | 'parameters'>
export type Raw = {
  /** What a piece of the product asks of the database. */
  statementsOf: (work: (db: Db) => Promise<unknown>) => Promise<Statement[]>
  /** Asks the statements; with `begin` and `commit` around them where they write. */
  ask: (statements: readonly Statement[]) => Promise<void>
  query: <T extends object>(text: string, values?: unknown[]) => Promise<T[]>
  close: () => Promise<void>
}

const settings = { timezone: 'UTC', plan_cache_mode: 'force_custom_plan', jit: 'off' }
/** The server sees one region, as its connections do; the owner is held by no wall. */
const asServer = { ...settings, role: serverRole, 'rectify.regions': '{1}' }

export async function openRaw(connection: Connection, { owner = false } = {}): Promise<Raw> {
  const reach = { ...withSessionSettings(connection, owner ? settings : asServer), types: parsersOfPool }
  const client = new pg.Client(reach)
  await client.connect()
  const pool = new pg.Pool({ ...reach, max: 4 })
  const heard: Statement[] = []
  const db: Db = new Kysely<Tables>({
    dialect: new PostgresDialect({ pool }),
    plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
    log: ({ query: { sql, parameters } }) => void heard.push({ sql, parameters }),
  })
  return {
    statementsOf: async (work) => {
      heard.length = 0
      await work(db)
      return heard.splice(0)
    },
    ask: async (statements) => {
      for (const { sql, parameters } of statements) await client.query(sql, [...parameters])
    },
    query: async <T extends object>(text: string, values: unknown[] = []) => (await client.query<T>(text, values)).rows,
    close: async () => {
      await Promise.all([client.end(), db.destroy()])
      if (!pool.ended) await pool.end()
    },
  }
}
