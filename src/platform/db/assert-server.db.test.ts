import pg from 'pg'
import { expect, inject, test } from 'vitest'
import { assertServer, refuseOld } from './assert-server.ts'

const cluster = inject('cluster')

const inDatabase = async <T>(options: string, work: (client: pg.Client) => Promise<T>): Promise<T> => {
  const name = `l_${Math.random().toString(36).slice(2)}`
  const admin = new pg.Client({ ...cluster, database: 'postgres' })
  await admin.connect()
  await admin.query(`create database ${name} template template0 ${options}`)
  const client = new pg.Client({ ...cluster, database: name })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
    await admin.query(`drop database ${name}`)
    await admin.end()
  }
}

test('a database made as ours are is accepted, twice', async () => {
  await inDatabase("encoding UTF8 locale_provider builtin builtin_locale 'C.UTF-8' locale 'C.UTF-8'", async (client) => {
    await assertServer(client)
    await assertServer(client)
  })
})

test.each([
  ["encoding UTF8 locale_provider builtin builtin_locale 'C' locale 'C'"],
  ["encoding UTF8 locale_provider builtin builtin_locale 'C.UTF-8' lc_ctype 'C' lc_collate 'C'"],
])('a database that drops Chinese from its trigrams is refused: %s', async (options) => {
  await inDatabase(options, (client) =>
    expect(assertServer(client)).rejects.toMatchObject({ code: 'database-locale', values: { found: 'C' } }),
  )
})

test('a database in another encoding is refused', async () => {
  await inDatabase("encoding SQL_ASCII locale_provider libc locale 'C'", (client) =>
    expect(assertServer(client)).rejects.toMatchObject({ code: 'database-encoding', values: { found: 'SQL_ASCII' } }),
  )
})

test('an old server is refused by its version', () => {
  expect(() => refuseOld({ version: 140_012, name: '14.12' })).toThrow('PostgreSQL 14.12')
  expect(() => refuseOld({ version: 150_000, name: '15.0' })).not.toThrow()
})
