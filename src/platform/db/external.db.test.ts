import { sql } from 'kysely'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { silentLog } from '#platform/log/log.ts'
import { until } from '#test/embedded.ts'
import { startExternal, whyNoExternal, type External } from '#test/external.ts'
import { migrate } from './migrate.ts'
import { openDatabase, openOwnerDatabase } from './open-db.ts'

const owner = 'an_office'

test.describe('an external PostgreSQL 15', () => {
  let external: External

  const asAdmin = async (text: string, database = 'postgres'): Promise<void> => {
    const client = new pg.Client({ connectionString: external.url('postgres', database) })
    await client.connect()
    try {
      await client.query(text)
    } finally {
      await client.end()
    }
  }

  beforeAll(async () => {
    if (whyNoExternal) return
    external = await startExternal()
    await until(() =>
      asAdmin('select 1').then(
        () => true,
        () => false,
      ),
    )
    await asAdmin(`create role ${owner} login createrole password 'for-the-test'`)
  })
  afterAll(() => external?.stop())

  test('is migrated and served by an ordinary account that owns its database', async ({ skip }) => {
    if (whyNoExternal) skip(whyNoExternal)
    await asAdmin(`create database office owner ${owner}`)
    const connection = { connectionString: external.url(owner, 'office') }
    const own = await openOwnerDatabase({ connection, log: silentLog })
    await migrate(own.pool, 'migrations')
    expect(await migrate(own.pool, 'migrations')).toEqual([])
    await own.close()

    const served = await openDatabase({ connection, log: silentLog, poolSize: 2 })
    const { rows } = await sql<{ who: string; version: number; grams: string[] }>`
      select current_user::text as who, current_setting('server_version_num')::int as version, show_trgm('漏水') as grams`.execute(
      served.db,
    )
    expect(rows[0]).toMatchObject({ who: 'rectify_server' })
    expect(Math.floor((rows[0]?.version ?? 0) / 10_000)).toBe(15)
    expect(rows[0]?.grams).not.toEqual([])
    const refused = await sql`delete from fact`.execute(served.db).catch((error: { code: string }) => error.code)
    expect(refused).toBe('42501')
    await served.close()
  })

  test('settings that the address brings stay, ours are added', async ({ skip }) => {
    if (whyNoExternal) skip(whyNoExternal)
    const connection = { connectionString: `${external.url('postgres', 'postgres')}?options=-c%20work_mem%3D7MB` }
    await asAdmin('do $$ begin create role rectify_server; exception when duplicate_object then null; end $$')
    const served = await openDatabase({ connection, log: silentLog, poolSize: 2 })
    const { rows } = await sql<{
      memory: string
      who: string
    }>`select current_setting('work_mem') as memory, current_user::text as who`.execute(served.db)
    expect(rows[0]).toEqual({ memory: '7MB', who: 'rectify_server' })
    await served.close()
  })

  test('an account that may not make roles is told what to ask for', async ({ skip }) => {
    if (whyNoExternal) skip(whyNoExternal)
    await asAdmin("create role plain login password 'for-the-test'")
    await asAdmin('create database plain owner plain')
    await asAdmin('drop database if exists office')
    await asAdmin('drop role if exists rectify_server')
    const own = await openOwnerDatabase({ connection: { connectionString: external.url('plain', 'plain') }, log: silentLog })
    await expect(migrate(own.pool, 'migrations')).rejects.toMatchObject({ code: 'database-role', values: { user: 'plain' } })
    await asAdmin('create role rectify_server nologin; grant rectify_server to plain')
    expect(await migrate(own.pool, 'migrations')).not.toEqual([])
    await own.close()
  })

  test('a database in the locale C is refused before anything is written', async ({ skip }) => {
    if (whyNoExternal) skip(whyNoExternal)
    await asAdmin("create database plain_c locale 'C' template template0")
    const own = await openOwnerDatabase({ connection: { connectionString: external.url('postgres', 'plain_c') }, log: silentLog })
    await expect(migrate(own.pool, 'migrations')).rejects.toMatchObject({ code: 'database-locale', values: { found: 'C' } })
    const { rows } = await own.pool.query<{ name: string | null }>("select to_regclass('migration')::text as name")
    expect(rows[0]?.name).toBeNull()
    await own.close()
  })

  test('when it goes away and comes back the pool recovers', async ({ skip }) => {
    if (whyNoExternal) skip(whyNoExternal)
    const own = await openOwnerDatabase({ connection: { connectionString: external.url('postgres', 'postgres') }, log: silentLog })
    await asAdmin("select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'rectify'")
    // The first to ask may still be given the connection that is gone: the next one is not.
    await expect.poll(async () => (await own.pool.query('select 1 as one')).rows, { timeout: 60_000 }).toEqual([{ one: 1 }])
    await own.close()
  })
})
