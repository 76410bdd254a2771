import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import { expect, onTestFinished, test } from 'vitest'
import { useDatabase } from '#test/database.ts'
import { tablesText } from './generate-tables.ts'

const { connection } = await useDatabase()
const pool = new pg.Pool({ ...connection, max: 1 })

test('the committed types are those of the migrated database', async () => {
  expect(await readFile(join(import.meta.dirname, 'tables.ts'), 'utf8')).toBe(await tablesText(pool))
})

test('every kind of column gets the type that reading it gives', async () => {
  onTestFinished(() => pool.end())
  await pool.query(
    'create table kinds (the_id uuid primary key, days date[] not null, sum numeric, made timestamptz not null default now(), n bigint generated always as identity, data jsonb)',
  )
  const text = await tablesText(pool)
  expect(text).toContain(`  kinds: {
    theId: string
    days: string[]
    sum: number | null
    made: Generated<string>
    n: GeneratedAlways<number>
    data: unknown
  }`)
  await pool.query('create table odd (x point)')
  await expect(tablesText(pool)).rejects.toThrow('odd.x has the type point')
})
