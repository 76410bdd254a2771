import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import type pg from 'pg'

/** A database as an earlier version left it: how far its migrations had come, then every row of every table. */
export type Head = { migrations: { name: string; checksum: string }[] }
export type Row = { table: string; row: Record<string, unknown> }

const quoted = (name: string): string => `"${name}"`

/** The product's tables in a fixed order, so that a fixture made again differs only where the database does. */
export async function tablesOf(client: pg.ClientBase): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select table_name as name from information_schema.tables
     where table_schema = 'public' and table_type = 'BASE TABLE' and table_name <> 'migration' order by 1`,
  )
  return rows.map(({ name }) => name)
}

/** Columns that are stored, and not computed from others. */
async function columnsOf(client: pg.ClientBase, table: string): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select column_name as name from information_schema.columns
     where table_schema = 'public' and table_name = $1 and is_generated = 'NEVER' order by ordinal_position`,
    [table],
  )
  return rows.map(({ name }) => name)
}

export async function* rowsIn(client: pg.ClientBase): AsyncGenerator<Row> {
  for (const table of await tablesOf(client)) {
    const columns = (await columnsOf(client, table)).map(quoted).join(', ')
    const text = `select to_json(one) as row from (select ${columns} from ${quoted(table)}) as one order by to_json(one)::text collate "C"`
    for (const { row } of (await client.query<{ row: Record<string, unknown> }>(text)).rows) yield { table, row }
  }
}

export async function readFixture(file: string): Promise<{ head: Head; rows: Row[] }> {
  const lines: unknown[] = []
  for await (const line of createInterface(createReadStream(file))) lines.push(JSON.parse(line))
  const [head, ...rows] = lines as [Head, ...Row[]]
  return { head, rows }
}

/** Puts the rows back as they were; what a migration had put there before gives way. */
export async function restore(client: pg.ClientBase, rows: readonly Row[]): Promise<void> {
  await client.query('begin')
  await client.query('set local session_replication_role = replica')
  for (const table of await tablesOf(client)) await client.query(`delete from ${quoted(table)}`)
  for (const { table, row } of rows) {
    const columns = Object.keys(row).map(quoted).join(', ')
    await client.query(
      `insert into ${quoted(table)} (${columns}) overriding system value
       select ${columns} from json_populate_record(null::${quoted(table)}, $1)`,
      [JSON.stringify(row)],
    )
  }
  await client.query('commit')
}
