import type { Fact, StreamHead } from '#domain/fact.ts'
import type { Db } from '#platform/db/open-db.ts'
import { sameValue } from './same-value.ts'
import type { AnyStream, StreamTable } from './stream.ts'
import { factBatches, headsWithoutFacts, rowsOf, type FactRow } from './verify.store.ts'

/** Where a stored row is not what its facts fold to. `column` is null where the whole row or the facts themselves are at fault. */
export type Difference = {
  table: StreamTable
  id: string
  what: 'column' | 'row-missing' | 'facts-missing' | 'version-gap'
  column: string | null
  stored: unknown
  folded: unknown
}

export type Verification = { streams: number; facts: number; difference: Difference | null }

const compare = (
  table: StreamTable,
  folded: StreamHead & Record<string, unknown>,
  stored: Record<string, unknown> | undefined,
): Difference | null => {
  if (!stored) return { table, id: folded.id, what: 'row-missing', column: null, stored: null, folded: null }
  const column = [...new Set([...Object.keys(stored), ...Object.keys(folded)])].find((key) => !sameValue(stored[key], folded[key]))
  return column === undefined
    ? null
    : { table, id: folded.id, what: 'column', column, stored: stored[column] ?? null, folded: folded[column] ?? null }
}

const foldAll = (stream: AnyStream, facts: FactRow[]): (StreamHead & Record<string, unknown>) | Difference => {
  const apply = stream.apply as (state: object | null, fact: Fact) => object
  let state: (StreamHead & Record<string, unknown>) | null = null
  for (const fact of facts) {
    if (fact.version !== ((state as StreamHead | null)?.version ?? 0) + 1) {
      return {
        table: stream.table,
        id: fact.id,
        what: 'version-gap',
        column: null,
        stored: fact.version,
        folded: ((state as StreamHead | null)?.version ?? 0) + 1,
      }
    }
    state = { ...apply(state, fact as unknown as Fact), id: fact.id, region: fact.region, version: fact.version }
  }
  return state!
}

/**
 * Folds every stream from nothing and compares it with its row, in bounded memory. Ends at the first difference.
 * Rows that no fact made are found as well.
 */
export async function verifyStreams(
  db: Db,
  streams: readonly AnyStream[],
  onProgress?: (done: Verification) => void,
): Promise<Verification> {
  const result: Verification = { streams: 0, facts: 0, difference: null }
  for (const stream of streams) {
    for await (const batch of factBatches(db, stream.table)) {
      const rows = await rowsOf(db, stream.table, [...batch.keys()])
      for (const [id, facts] of batch) {
        const folded = foldAll(stream, facts)
        result.streams += 1
        result.facts += facts.length
        const difference =
          'what' in folded && 'folded' in folded
            ? (folded as Difference)
            : compare(stream.table, folded as StreamHead & Record<string, unknown>, rows.get(id))
        if (difference) return { ...result, difference }
      }
      onProgress?.(result)
    }
    const orphan = await headsWithoutFacts(db, stream.table)
    if (orphan)
      return { ...result, difference: { table: stream.table, id: orphan, what: 'facts-missing', column: null, stored: null, folded: null } }
  }
  return result
}
