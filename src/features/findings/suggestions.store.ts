import { sql } from 'kysely'
import { unmet, type Unmet } from '#domain/refusal.ts'
import type { Tx } from '#platform/db/open-db.ts'
import { regionOf } from '#platform/ids.ts'

/** Suggestions a finding names that its own inspection does not have. */
export async function unknownSuggestions(tx: Tx, inspectionId: string, ids: readonly string[]): Promise<Unmet[]> {
  if (ids.length === 0) return []
  const { rows } = await sql<{ id: string }>`
    select id from suggestion
    where region = ${regionOf(inspectionId)} and inspection_id = ${inspectionId} and id = any(${[...ids]}::uuid[])`.execute(tx)
  const known = new Set(rows.map((row) => row.id))
  return ids.filter((id) => !known.has(id)).map((id) => unmet('suggestion-unknown', { id }))
}
