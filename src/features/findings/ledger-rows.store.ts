import { sql } from 'kysely'
import type { Actor } from '#domain/actor.ts'
import type { Day } from '#domain/day.ts'
import { holderOf } from '#domain/finding/holder.ts'
import type { LedgerLine } from '#domain/ledger/line.ts'
import { lightOn, type Light } from '#domain/light.ts'
import type { Db } from '#platform/db/open-db.ts'
import type { LedgerFilter } from './ledger-filter.store.ts'
import { narrowScopes, scopesOf } from './ledger-scope.store.ts'
import { byUrgency, type LedgerSort } from './ledger-sort.store.ts'
import { workOf } from './ledger-work.store.ts'
import { idsInOrder, ledgerOf, type LedgerRow, type LedgerSlice } from './ledger.store.ts'

/** A view of the ledger: what of it, in which order, and whether what is done about each finding is told as well. */
export type LedgerView = Omit<LedgerFilter, 'waitsFor'> & {
  bodyId?: readonly string[] | undefined
  /** Only what waits for the person who looks. */
  mine?: boolean | undefined
  sort?: LedgerSort | undefined
  work?: boolean | undefined
}

/** The findings of a view that this person may see. */
export async function sliceOf(db: Db, actor: Actor, today: Day, view: LedgerView): Promise<LedgerSlice> {
  const { bodyId, mine, sort = byUrgency, work: _, ...filter } = view
  // The group of one body is a range of the index of its level.
  const inOneBody = filter.group?.by === 'body' && filter.group.key !== null ? [filter.group.key] : undefined
  return {
    scopes: await narrowScopes(db, await narrowScopes(db, scopesOf(actor), bodyId), inOneBody),
    filter: mine ? { ...filter, waitsFor: actor } : filter,
    sort,
    today,
  }
}

/** The light from the stored days, which spares a page two hundred sums of days. */
const lightOfLine = ({ settled, greenOn, yellowOn, redOn }: LedgerRow, today: Day): Light =>
  settled || greenOn === null || yellowOn === null || redOn === null ? 'grey' : lightOn({ greenOn, yellowOn, redOn }, today)

export type ShownLine = Omit<LedgerRow, 'extensions'> & LedgerLine

/** The lines as they leave. */
export async function shownLines(db: Db, rows: readonly LedgerRow[], today: Day, work = false): Promise<ShownLine[]> {
  const works = work ? await workOf(db, rows) : null
  return rows.map((row) => ({
    ...row,
    light: lightOfLine(row, today),
    holder: holderOf(row, row.plan),
    extensions: row.extensions.filter((one) => one.state === 'approved').length,
    work: works?.get(row.id) ?? null,
  }))
}

/** So many rows are in memory at a time. */
const batch = 500

/**
 * Every line of a view, in its order, as it stood at one moment: for files of any length in bounded memory. Holds one connection until it
 * has been read to its end or left.
 */
export async function* ledgerRows(db: Db, actor: Actor, today: Day, view: LedgerView): AsyncGenerator<ShownLine> {
  const tx = await db.startTransaction().setIsolationLevel('repeatable read').setAccessMode('read only').execute()
  try {
    // Whoever fetches a long file may be slow, but not endlessly.
    await sql`set local idle_in_transaction_session_timeout = '5min'`.execute(tx)
    const slice = await sliceOf(tx, actor, today, view)
    if (slice.scopes.length === 0) return
    await sql`declare ledger no scroll cursor for ${idsInOrder(slice)}`.execute(tx)
    for (;;) {
      const { rows } = await sql<{ id: string }>`fetch ${sql.raw(String(batch))} from ledger`.execute(tx)
      if (rows.length === 0) return
      const lines = await ledgerOf(
        tx,
        rows.map((row) => row.id),
      )
      yield* await shownLines(tx, lines, today, view.work)
    }
  } finally {
    await tx.rollback().execute()
  }
}
