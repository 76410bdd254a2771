import { sql, type RawBuilder } from 'kysely'
import type { Happening, StoredFact, StreamHead } from '#domain/fact.ts'
import type { Db, Tx } from '#platform/db/open-db.ts'
import { isId, regionOf } from '#platform/ids.ts'
import type { ActStamp } from './acting.ts'
import { columnsOf, valueFor, type Column } from './columns.store.ts'
import { sameValue } from './same-value.ts'
import { fold, type NewFact, type Stream, type StreamTable } from './stream.ts'

const selected = (columns: readonly Column[]) => sql.join(columns.map((one) => sql.ref(one.column)))

type Lock = 'update' | 'share' | 'none'
const locks = { update: 'for update', share: 'for share', none: '' }

/** The whole statement as text, made once: thirty columns told to the query builder one by one cost more than the row does. */
const loading = new Map<string, RawBuilder<unknown>>()

function loadingOf(table: StreamTable, columns: readonly Column[], lock: Lock): { head: RawBuilder<unknown>; tail: RawBuilder<unknown> } {
  const known =
    loading.get(table) ?? sql.raw(`select ${columns.map(({ column, key }) => `"${column}" as "${key}"`).join(', ')} from "${table}"`)
  loading.set(table, known)
  return { head: known, tail: sql.raw(`order by id ${locks[lock]}`) }
}

async function load<S extends StreamHead>(db: Db | Tx, table: StreamTable, ids: readonly string[], lock: Lock): Promise<S[]> {
  const sound = ids.filter(isId)
  if (sound.length === 0) return []
  const regions = [...new Set(sound.map(regionOf))]
  const { head, tail } = loadingOf(table, await columnsOf(db, table), lock)
  const { rows } = await sql<S>`${head} where region = any(${regions}::bigint[]) and id = any(${sound}::uuid[]) ${tail}`.execute(
    db.withoutPlugins(),
  )
  return rows
}

/** The state as its row stands, locked until the act ends; undefined where there is none. Lock in the order inspection, plan, finding, task, evidence. */
export const lockStream = async <S extends StreamHead, H extends Happening>(
  tx: Tx,
  stream: Stream<S, H>,
  id: string,
): Promise<S | undefined> => (await load<S>(tx, stream.table, [id], 'update'))[0]

/** The state, which nobody may change until the act ends, though others may look at it the same way. */
export const holdStream = async <S extends StreamHead, H extends Happening>(
  tx: Tx,
  stream: Stream<S, H>,
  id: string,
): Promise<S | undefined> => (await load<S>(tx, stream.table, [id], 'share'))[0]

/** Several of one kind, locked in the order of their ids so that two acts never wait for each other in a ring. */
export const lockStreams = <S extends StreamHead, H extends Happening>(
  tx: Tx,
  stream: Stream<S, H>,
  ids: readonly string[],
): Promise<S[]> => load<S>(tx, stream.table, ids, 'update')

export const readStream = async <S extends StreamHead, H extends Happening>(
  db: Db | Tx,
  stream: Stream<S, H>,
  id: string,
): Promise<S | undefined> => (await load<S>(db, stream.table, [id], 'none'))[0]

export const readStreams = <S extends StreamHead, H extends Happening>(
  db: Db | Tx,
  stream: Stream<S, H>,
  ids: readonly string[],
): Promise<S[]> => load<S>(db, stream.table, ids, 'none')

async function insertRow(tx: Tx, table: StreamTable, state: StreamHead): Promise<void> {
  const columns = await columnsOf(tx, table)
  const values = columns.map((one) => sql`${valueFor(one, state[one.key as keyof StreamHead])}`)
  await sql`insert into ${sql.table(table)} (${selected(columns)}) values (${sql.join(values)})`.execute(tx)
}

async function updateRow(tx: Tx, table: StreamTable, before: StreamHead, after: StreamHead): Promise<void> {
  const columns = await columnsOf(tx, table)
  const changed = columns.filter(({ key }) => !sameValue(before[key as keyof StreamHead], after[key as keyof StreamHead]))
  const sets = changed.map((one) => sql`${sql.ref(one.column)} = ${valueFor(one, after[one.key as keyof StreamHead])}`)
  const { numAffectedRows } = await sql`
    update ${sql.table(table)} set ${sql.join(sets)}
    where region = ${after.region} and id = ${after.id} and version = ${before.version}`.execute(tx)
  if (numAffectedRows !== 1n) throw new Error(`${table} ${after.id} changed under a lock`)
}

async function append(tx: Tx, facts: readonly NewFact[]): Promise<void> {
  const rows = facts.map((fact) => ({ ...fact, data: JSON.stringify(fact.data) }))
  await tx.insertInto('fact').values(rows).execute()
}

type Before<S> = { id: string; region: number; state: S | null }

/** Folds the happenings into the row and appends their facts, both in the act's transaction. There is no other way to change a row. */
export async function saveStream<S extends StreamHead, H extends Happening>(
  tx: Tx,
  stream: Stream<S, H>,
  before: Before<S> | S,
  happened: { happenings: readonly H[]; stamp: ActStamp },
): Promise<S> {
  const earlier: Before<S> = 'version' in before ? { id: before.id, region: before.region, state: before } : before
  const { state, facts } = fold(stream, earlier.state, earlier, happened)
  await (earlier.state ? updateRow(tx, stream.table, earlier.state, state) : insertRow(tx, stream.table, state))
  await append(tx, facts)
  return state
}

/** Begins a stream. */
export const beginStream = <S extends StreamHead, H extends Happening>(
  tx: Tx,
  stream: Stream<S, H>,
  id: string,
  happened: { happenings: readonly H[]; stamp: ActStamp },
): Promise<S> => saveStream(tx, stream, { id, region: regionOf(id), state: null }, happened)

/** The facts of some streams in the order in which they happened; at most `limit`. */
export async function factsOf(db: Db | Tx, ids: readonly string[], limit = 2000): Promise<StoredFact[]> {
  if (ids.length === 0) return []
  const regions = [...new Set(ids.map(regionOf))]
  const { rows } = await sql<StoredFact>`
    select region, id, version, stream, kind, data, schema, actor_id as "actorId", post_id as "postId", day, at, reason from fact
    where region = any(${regions}::bigint[]) and id = any(${[...ids]}::uuid[]) order by at, id, version limit ${limit}`.execute(
    db.withoutPlugins(),
  )
  return rows
}
