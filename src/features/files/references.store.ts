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

async function standingIn(tx: Tx, table: string): Promise<string[]> {
  const { rows } = await sql<{ sha: string }>`
    select distinct match[1] as sha from ${sql.raw(table)} as t, regexp_matches(t::text, '[0-9a-f]{64}', 'g') as match`.execute(tx)
  return rows.map(({ sha }) => sha)
}

/** Facts are by far the most, and say again what rows hold: they are read last, and only where a row did not answer for every file. */
const lastRead = 'fact'

/**
 * Which of some files stand in no row and in no fact, whichever feature wrote it: nobody has to remember to name a new column here. One snapshot for
 * all tables, so that a row that changes meanwhile is not missed on its way from one place to another.
 */
export function unreferredFiles(db: Db, files: Iterable<string>): Promise<Set<string>> {
  const left = new Set(files)
  if (left.size === 0) return Promise.resolve(left)
  return db
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute(async (tx) => {
      await sql`set local statement_timeout = 0`.execute(tx)
      const tables = await referringTables(tx)
      for (const table of [...tables.filter((name) => name !== lastRead), ...tables.filter((name) => name === lastRead)]) {
        if (left.size === 0) break
        for (const sha of await standingIn(tx, table)) left.delete(sha)
      }
      return left
    })
}
