import { sql, type Kysely } from 'kysely'
import { expect, test } from 'vitest'
import { silentLog } from '#platform/log/log.ts'
import { useDatabase } from '#test/database.ts'
import { isConnectionLost } from './connection-lost.ts'
import { openDatabase } from './open-db.ts'

const { db, owner, connection } = await useDatabase()

type Row = { id: number; someDay: string; at: string; whole: number; exact: number; nested: unknown; days: string[]; flags: boolean[] }
const local = owner as unknown as Kysely<{ sampleRow: Row }>
await sql`create table sample_row (id int, some_day date, at timestamptz, whole bigint, exact numeric(12, 2), nested jsonb, days date[], flags boolean[])`.execute(
  owner,
)

test('what is written comes back letter by letter, in the shapes that the generated types promise', async () => {
  const row: Row = {
    id: 1,
    someDay: '2026-02-28',
    at: '2026-11-22T15:59:59.120Z',
    whole: 9_007_199_254_740_991,
    exact: 1234.5,
    nested: { snake_key: { innerKey: [1, '漏水'] } },
    days: ['2026-01-01', '2026-12-31'],
    flags: [true, false],
  }
  await local.insertInto('sampleRow').values(row).execute()
  expect(await local.selectFrom('sampleRow').selectAll().executeTakeFirstOrThrow()).toEqual(row)
})

test('an instant keeps the microseconds that only the database has', async () => {
  const { rows } = await sql<{ at: string; old: string; many: string[] }>`
    select timestamptz '2026-11-22 08:00:00.123456+08' as at, timestamptz '1999-12-31 23:59:59+00' as old,
           array[timestamptz '2026-01-01 00:00:00.5+00', null] as many`.execute(db)
  expect(rows[0]).toEqual({
    at: '2026-11-22T00:00:00.123456Z',
    old: '1999-12-31T23:59:59.000Z',
    many: ['2026-01-01T00:00:00.500Z', null],
  })
})

test('the server speaks as the role that serves, with the plans that suit it', async () => {
  const { rows } = await sql<Record<string, string>>`
    select current_user::text as who, current_setting('plan_cache_mode') as plans, current_setting('jit') as jit, current_setting('timezone') as zone`.execute(
    db,
  )
  expect(rows[0]).toEqual({ who: 'rectify_server', plans: 'force_custom_plan', jit: 'off', zone: 'UTC' })
})

test('a database that is not there is named, without its password', async () => {
  const away = { connectionString: 'postgres://who:secret@127.0.0.1:9/rectify' }
  const failure = await openDatabase({ connection: away, log: silentLog }).catch((error: unknown) => error)
  expect(failure).toMatchObject({ code: 'database-unreachable', values: { where: '127.0.0.1:9/rectify' } })
  expect(String(failure)).not.toContain('secret')
  expect(isConnectionLost(failure)).toBe(true)
})

test('an error of a statement is no lost connection', async () => {
  const failure = await sql`select * from no_such_table`.execute(db).catch((error: unknown) => error)
  expect(isConnectionLost(failure)).toBe(false)
  expect(isConnectionLost(Object.assign(new Error('no file'), { code: 'ENOENT', syscall: 'open' }))).toBe(false)
  expect(isConnectionLost('text')).toBe(false)
})

test('a database of one’s own stays open', async () => {
  const other = await openDatabase({ connection, log: silentLog, poolSize: 2 })
  await other.close()
  expect((await sql<{ one: number }>`select 1 as one`.execute(db)).rows).toEqual([{ one: 1 }])
})
