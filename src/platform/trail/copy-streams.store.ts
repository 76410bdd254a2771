import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { PoolClient } from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import type { Fact, Happening, StreamHead } from '#domain/fact.ts'
import type { Db } from '#platform/db/open-db.ts'
import type { ActStamp } from './acting.ts'
import { columnsOf, type Column } from './columns.store.ts'
import type { NewFact, Stream } from './stream.ts'

/** A whole stream to be written at once: its facts fold to its row, so the replay law holds for what comes in bulk as well. */
export type StreamToCopy<H extends Happening> = { id: string; region: number; facts: readonly { happening: H; stamp: ActStamp }[] }

const special = /[\\\n\r\t]/
/** Most values hold nothing that COPY minds; looking first is ten times cheaper than replacing. */
const escaped = (text: string): string =>
  special.test(text)
    ? text
        .replaceAll('\\', String.raw`\\`)
        .replaceAll('\n', String.raw`\n`)
        .replaceAll('\r', String.raw`\r`)
        .replaceAll('\t', String.raw`\t`)
    : text
const quotable = /[\\"]/
const quoted = (item: unknown): string => {
  const text = String(item)
  return quotable.test(text) ? `"${text.replaceAll('\\', String.raw`\\`).replaceAll('"', String.raw`\"`)}"` : `"${text}"`
}

/** A value in PostgreSQL's text format for COPY. */
export function copyValue(value: unknown, json: boolean): string {
  if (value === null || value === undefined) return String.raw`\N`
  if (json) return escaped(JSON.stringify(value))
  if (Array.isArray(value)) return escaped(`{${value.map(quoted).join(',')}}`)
  return escaped(String(value))
}

const lineOf = (columns: readonly Pick<Column, 'key' | 'json'>[], row: object): string =>
  `${columns.map((one) => copyValue(row[one.key as keyof typeof row], one.json)).join('\t')}\n`

const factColumns = [
  { key: 'region', column: 'region', json: false },
  { key: 'id', column: 'id', json: false },
  { key: 'version', column: 'version', json: false },
  { key: 'stream', column: 'stream', json: false },
  { key: 'kind', column: 'kind', json: false },
  { key: 'data', column: 'data', json: true },
  { key: 'actorId', column: 'actor_id', json: false },
  { key: 'postId', column: 'post_id', json: false },
  { key: 'day', column: 'day', json: false },
  { key: 'at', column: 'at', json: false },
  { key: 'reason', column: 'reason', json: false },
  { key: 'requestId', column: 'request_id', json: false },
]

/** So many lines go over the wire in one piece: a write costs the same for a line as for a hundred. */
const linesPerPiece = 200

function* pieces(lines: readonly string[]): Generator<Buffer> {
  for (let at = 0; at < lines.length; at += linesPerPiece) yield Buffer.from(lines.slice(at, at + linesPerPiece).join(''))
}

const copy = (client: PoolClient, table: string, columns: readonly { column: string }[], lines: string[]): Promise<void> =>
  pipeline(
    Readable.from(pieces(lines)),
    client.query(copyFrom(`copy ${table} (${columns.map((one) => one.column).join(', ')}) from stdin`)),
  )

function folded<S extends StreamHead, H extends Happening>(stream: Stream<S, H>, one: StreamToCopy<H>): { state: S; facts: NewFact[] } {
  let state: S | null = null
  const facts: NewFact[] = []
  for (const [index, { happening, stamp }] of one.facts.entries()) {
    const fact = { ...stamp, ...happening } as Fact<H>
    state = { ...stream.apply(state, fact), id: one.id, region: one.region, version: index + 1 } as S
    facts.push({
      ...stamp,
      id: one.id,
      region: one.region,
      version: index + 1,
      stream: stream.table,
      kind: happening.kind,
      data: happening.data,
    })
  }
  return { state: state!, facts }
}

/** Writes whole streams of one kind in one COPY of rows and one of facts, inside the client's transaction. Answers how many facts. */
export async function copyStreams<S extends StreamHead, H extends Happening>(
  at: { db: Db; client: PoolClient },
  stream: Stream<S, H>,
  streams: readonly StreamToCopy<H>[],
): Promise<number> {
  const columns = await columnsOf(at.db, stream.table)
  const rows: string[] = []
  const facts: string[] = []
  for (const one of streams) {
    const made = folded(stream, one)
    rows.push(lineOf(columns, made.state))
    facts.push(...made.facts.map((fact) => lineOf(factColumns, fact)))
  }
  await copy(at.client, stream.table, columns, rows)
  await copy(at.client, 'fact', factColumns, facts)
  return facts.length
}
