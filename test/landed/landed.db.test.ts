import { copyFile, mkdtemp, readdir, rm } from 'node:fs/promises'
import { randomBytes } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, describe, expect, inject, test } from 'vitest'
import { migrate, readMigrations } from '#platform/db/migrate.ts'
import { openOwnerDatabase } from '#platform/db/open-db.ts'
import { silentLog } from '#platform/log/log.ts'
import { allStreams } from '#platform/trail/streams.ts'
import { verifyStreams } from '#platform/trail/verify.ts'
import { readFixture, restore } from './rows.ts'

const fixtures = (await readdir('test/landed')).filter((name) => name.endsWith('.jsonl'))
const current = await readMigrations('migrations')

/** A database that has only the first migrations. */
async function oldDatabase(count: number) {
  const cluster = inject('cluster')
  const database = `t_${randomBytes(6).toString('hex')}`
  const admin = new pg.Client({ ...cluster, database: 'postgres' })
  await admin.connect()
  await admin.query(`create database ${database} template template0`)
  const dir = await mkdtemp(join(tmpdir(), 'rectify-migrations-'))
  for (const { name } of current.slice(0, count)) await copyFile(join('migrations', name), join(dir, name))
  const { db, pool, close } = await openOwnerDatabase({ connection: { ...cluster, database }, log: silentLog })
  await migrate(pool, dir)
  afterAll(async () => {
    await close()
    await admin.query(`drop database ${database} with (force)`)
    await admin.end()
    await rm(dir, { recursive: true, force: true })
  })
  return { db, pool }
}

test('there is a database of every version that was handed out', () => {
  expect(fixtures).not.toEqual([])
})

describe.each(fixtures)('a database made by %s', (fixture) => {
  test('has migrations that stand unchanged', async () => {
    const { head } = await readFixture(join('test/landed', fixture))
    const now = current.map(({ name, checksum }) => ({ name, checksum }))
    expect(now.slice(0, head.migrations.length)).toEqual(head.migrations)
  })

  test('opens under this version, and its rows are still what their facts fold to', async () => {
    const { head, rows } = await readFixture(join('test/landed', fixture))
    const { db, pool } = await oldDatabase(head.migrations.length)
    const client = await pool.connect()
    await restore(client, rows)
    client.release()
    expect(await migrate(pool, 'migrations')).toEqual(current.slice(head.migrations.length).map(({ name }) => name))
    const verification = await verifyStreams(db, allStreams)
    expect(verification.difference).toBeNull()
    expect(verification.facts).toBe(rows.filter(({ table }) => table === 'fact').length)
  })
})
