import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { useDatabase } from '#test/database.ts'

const { db, owner } = await useDatabase()

test('a test file has a database of its own, seen as the server sees it and as its owner does', async () => {
  const seen = await sql<{ who: string; base: string }>`select current_user as who, current_database() as base`.execute(db)
  expect(seen.rows[0]?.who).toBe('rectify_server')
  expect(seen.rows[0]?.base).toMatch(/^t_/)
  const owned = await sql<{ who: string }>`select current_user as who`.execute(owner)
  expect(owned.rows[0]?.who).toBe('rectify')
})
