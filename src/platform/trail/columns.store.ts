import { sql } from 'kysely'
import type { Db, Tx } from '#platform/db/open-db.ts'
import type { StreamTable } from './stream.ts'

export type Column = { key: string; column: string; json: boolean; type: string }

const known = new Map<StreamTable, readonly Column[]>()
const camel = (name: string): string => name.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())

/** The columns of a stream's table that are its state; those that the database generates are left out. Asked once. */
export async function columnsOf(db: Db | Tx, table: StreamTable): Promise<readonly Column[]> {
  const found = known.get(table)
  if (found) return found
  const { rows } = await sql<{ attname: string; type: string }>`
    select attname, format_type(atttypid, null) as type from pg_attribute
    where attrelid = ${table}::regclass and attnum > 0 and not attisdropped and attgenerated = '' order by attnum`.execute(db)
  const columns = rows.map((row) => ({ key: camel(row.attname), column: row.attname, json: row.type === 'jsonb', type: row.type }))
  known.set(table, columns)
  return columns
}

/** A state's value as its column takes it: JSON as text, the rest as it is. */
export const valueFor = (column: Column, value: unknown): unknown =>
  column.json && value !== null && value !== undefined ? JSON.stringify(value) : (value ?? null)
