import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import { beforeEach, expect, inject, onTestFinished, test } from 'vitest'
import { temporaryDir } from '#test/embedded.ts'
import { migrate } from './migrate.ts'
import { openDatabase } from './open-db.ts'
import { silentLog } from '#platform/log/log.ts'
import type { Connection } from './connection.ts'

let dir: string
let connection: Connection
let pool: pg.Pool

/** An empty database: what the runner does to it is the subject here, so it is not copied from the migrated template. */
beforeEach(async () => {
  const cluster = inject('cluster')
  const database = `m_${Math.random().toString(36).slice(2)}`
  const admin = new pg.Client({ ...cluster, database: 'postgres' })
  await admin.connect()
  await admin.query(`create database ${database}`)
  await admin.end()
  connection = { ...cluster, database }
  pool = new pg.Pool({ ...connection, max: 4 })
  dir = await temporaryDir()
  onTestFinished(() => pool.end())
})

const write = (name: string, text: string): Promise<void> => writeFile(join(dir, name), text)
const tables = async (): Promise<string[]> => {
  const { rows } = await pool.query<{ name: string }>("select tablename as name from pg_tables where schemaname = 'public' order by 1")
  return rows.map(({ name }) => name)
}

test('applies what is new, once, in order', async () => {
  await write('0001_a.sql', 'create table a (id int);')
  await write('0002_b.sql', 'create table b (id int); alter table a add column b int;')
  expect(await migrate(pool, dir)).toEqual(['0001_a.sql', '0002_b.sql'])
  expect(await migrate(pool, dir)).toEqual([])
  await write('0003_c.sql', 'create table c (id int);')
  expect(await migrate(pool, dir)).toEqual(['0003_c.sql'])
  expect(await tables()).toEqual(['a', 'b', 'c', 'migration'])
})

test('two servers that start together apply each migration once', async () => {
  await write('0001_a.sql', 'create table a (id int); select pg_sleep(0.2);')
  await write('0002_b.sql', 'create table b (id int);')
  const applied = await Promise.all([migrate(pool, dir), migrate(pool, dir), migrate(pool, dir)])
  expect(applied.flat().toSorted()).toEqual(['0001_a.sql', '0002_b.sql'])
})

test('one that fails leaves nothing of itself and is named with its line', async () => {
  await write('0001_a.sql', 'create table a (id int);')
  await write('0002_b.sql', 'create table b (id int);\ncreate tabel c (id int);')
  await expect(migrate(pool, dir)).rejects.toMatchObject({ code: 'migration-failed', values: { name: '0002_b.sql' } })
  await expect(migrate(pool, dir)).rejects.toThrow('line 2')
  expect(await tables()).toEqual(['a', 'migration'])
  await write('0002_b.sql', 'create table b (id int);')
  expect(await migrate(pool, dir)).toEqual(['0002_b.sql'])
})

test('one that was changed after it landed is refused, a turned line end is no change', async () => {
  await write('0001_a.sql', 'create table a (id int);\n')
  await migrate(pool, dir)
  await write('0001_a.sql', 'create table a (id int);\r\n')
  expect(await migrate(pool, dir)).toEqual([])
  await write('0001_a.sql', 'create table a (id bigint);\n')
  await expect(migrate(pool, dir)).rejects.toMatchObject({ code: 'migration-changed', values: { name: '0001_a.sql' } })
})

test('a database that a newer Rectify has migrated is refused', async () => {
  await write('0001_a.sql', 'create table a (id int);')
  await migrate(pool, dir)
  await pool.query("insert into migration (number, name, checksum) values (2, '0002_b.sql', 'x')")
  await expect(migrate(pool, dir)).rejects.toMatchObject({ code: 'migration-newer', values: { found: 2, wanted: 1 } })
})

test.each([[['0002_a.sql']], [['0001_a.sql', '0003_c.sql']], [['0001_a.sql', '0001_b.sql']], [['1_a.sql']]])(
  'files %o are out of order',
  async (names) => {
    for (const name of names) await write(name, 'select 1;')
    await expect(migrate(pool, dir)).rejects.toMatchObject({ code: 'migration-files', values: { name: names.at(-1) } })
  },
)

test('the server reads and writes, but never changes a fact, never empties a table, never touches the schema', async () => {
  await write(
    '0001_a.sql',
    `create table finding (id bigint generated always as identity primary key, text text);
     create table fact (id int);
     create table seal (id int); comment on table seal is 'append-only: one row a day';
     create table part (id int) partition by range (id); create table part_1 partition of part for values from (1) to (10);`,
  )
  await migrate(pool, dir)
  await migrate(pool, dir)
  const database = await openDatabase({ connection, log: silentLog, poolSize: 2 })
  onTestFinished(() => database.close())
  const may = (text: string): Promise<string> =>
    database.pool.query(text).then(
      () => 'yes',
      (error: { code: string }) => error.code,
    )
  const denied = '42501'
  for (const text of [
    "insert into finding (text) values ('x')",
    "update finding set text = 'y'",
    'delete from finding',
    'insert into part values (1)',
    'insert into fact values (1)',
    'select * from fact',
    'insert into seal values (1)',
    'select * from migration',
  ]) {
    expect(await may(text), text).toBe('yes')
  }
  for (const text of [
    'update fact set id = 2',
    'delete from fact',
    'truncate fact',
    'update seal set id = 2',
    'delete from seal',
    'truncate finding',
    'drop table finding',
    'create table own (id int)',
    'insert into migration values (9)',
    "select pg_read_file('/etc/passwd')",
  ]) {
    expect([denied, '42601', '23502'], text).toContain(await may(text))
    expect(await may(text), text).not.toBe('yes')
  }
  expect(await may('insert into migration (number, name, checksum) values (9, $$x$$, $$y$$)')).toBe(denied)
})

test('rights that somebody has added are taken back', async () => {
  await write('0001_a.sql', 'create table fact (id int);')
  await migrate(pool, dir)
  await pool.query('grant all on fact to rectify_server')
  await migrate(pool, dir)
  const { rows } = await pool.query<{ rights: string[] }>(
    "select array_agg(privilege_type::text order by 1) as rights from information_schema.role_table_grants where table_name = 'fact' and grantee = 'rectify_server'",
  )
  expect(rows[0]?.rights).toEqual(['INSERT', 'SELECT'])
})
