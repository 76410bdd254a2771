import { sql } from 'kysely'
import type { Db, Tx } from '#platform/db/open-db.ts'

/** Answers kept to be repeated point at nothing; they only say again what was said once. */
const notReferring = ['idempotency', 'migration']

async function referringTables(tx: Tx): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select c.oid::regclass::text as name from pg_class c
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and c.relname <> all (${notReferring}::text[])
      and has_table_privilege(c.oid, 'select') order by 1`.execute(tx)
  return rows.map((row) => row.name)
}

/**
 * Every SHA-256 that stands anywhere in a row or a fact, whichever feature wrote it: nobody has to remember to name a new column here. One
 * snapshot for all tables, so that a row that changes meanwhile is not missed on its way from one place to another.
 */
export function referredFiles(db: Db): Promise<Set<string>> {
  return db
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute(async (tx) => {
      await sql`set local statement_timeout = 0`.execute(tx)
      const found = new Set<string>()
      for (const table of await referringTables(tx)) {
        const { rows } = await sql<{ sha: string }>`
          select distinct match[1] as sha from ${sql.raw(table)} as t, regexp_matches(t::text, '[0-9a-f]{64}', 'g') as match`.execute(tx)
        for (const { sha } of rows) found.add(sha)
      }
      return found
    })
}
