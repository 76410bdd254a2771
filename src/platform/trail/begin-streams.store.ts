import { sql } from 'kysely'
import type { Happening, StreamHead } from '#domain/fact.ts'
import type { Tx } from '#platform/db/open-db.ts'
import { regionOf } from '#platform/ids.ts'
import type { ActStamp } from './acting.ts'
import { columnsOf, type Column } from './columns.store.ts'
import { fold, type NewFact, type Stream } from './stream.ts'

/** A stream to begin, with everything that has happened to it so far. */
export type Beginning<H extends Happening> = { id: string; happenings: readonly H[] }

const rowsPerStatement = 500

const factColumns: readonly (keyof NewFact)[] = [
  'region',
  'id',
  'version',
  'stream',
  'kind',
  'data',
  'actorId',
  'postId',
  'day',
  'at',
  'reason',
  'requestId',
]
const factNames = factColumns.map((key) => key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`))

const named = (columns: readonly Pick<Column, 'key' | 'column'>[], row: object): Record<string, unknown> =>
  Object.fromEntries(columns.map(({ key, column }) => [column, row[key as keyof typeof row] ?? null]))

/** One statement with one parameter, however many rows: PostgreSQL turns the JSON into the table's own types. */
async function insert(tx: Tx, table: string, columns: readonly Pick<Column, 'key' | 'column'>[], rows: readonly object[]): Promise<void> {
  const names = sql.join(columns.map(({ column }) => sql.ref(column)))
  const json = JSON.stringify(rows.map((row) => named(columns, row)))
  await sql`
    insert into ${sql.table(table)} (${names})
    select ${names} from json_populate_recordset(null::${sql.table(table)}, ${json}::json)`.execute(tx)
}

/** Begins many streams of one kind. Each row is what its facts fold to, exactly as if they had been begun one by one. */
export async function beginStreams<S extends StreamHead, H extends Happening>(
  tx: Tx,
  stream: Stream<S, H>,
  beginnings: readonly Beginning<H>[],
  stamp: ActStamp,
): Promise<void> {
  const columns = await columnsOf(tx, stream.table)
  const facts = factColumns.map((key, at) => ({ key, column: factNames[at]! }))
  for (let from = 0; from < beginnings.length; from += rowsPerStatement) {
    const folded = beginnings
      .slice(from, from + rowsPerStatement)
      .map(({ id, happenings }) => fold(stream, null, { id, region: regionOf(id) }, { happenings, stamp }))
    await insert(
      tx,
      stream.table,
      columns,
      folded.map(({ state }) => state),
    )
    await insert(
      tx,
      'fact',
      facts,
      folded.flatMap((each) => each.facts),
    )
  }
}
