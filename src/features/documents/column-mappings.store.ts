import { sql } from 'kysely'
import type { ColumnMapping } from '#documents/ledger/mapping.ts'
import type { Db, Tx } from '#platform/db/open-db.ts'

/** The office itself as a sender: what one body's ledger taught, helps with the next body's. */
const office = 'office'

type Sender = { region: number; bodyId: string }

/** The columns as they were last corrected for this body's ledgers, else for those of the office. */
export async function rememberedMapping(db: Db | Tx, { region, bodyId }: Sender, headerSha: string): Promise<ColumnMapping[] | null> {
  const rows = await db
    .selectFrom('columnMapping')
    .select(['sender', 'mapping'])
    .where('region', '=', region)
    .where('sender', 'in', [bodyId, office])
    .where('headerSha', '=', headerSha)
    .execute()
  const row = rows.find(({ sender }) => sender === bodyId) ?? rows[0]
  return row ? (row.mapping as ColumnMapping[]) : null
}

/** Remembers corrected columns for the next ledger with the same headers. */
export async function rememberMapping(
  tx: Tx,
  { region, bodyId }: Sender,
  headerSha: string,
  mapping: readonly ColumnMapping[],
): Promise<void> {
  for (const sender of [bodyId, office]) {
    await tx
      .insertInto('columnMapping')
      .values({ region, sender, headerSha, mapping: JSON.stringify(mapping) })
      .onConflict((conflict) =>
        conflict.columns(['region', 'sender', 'headerSha']).doUpdateSet({ mapping: JSON.stringify(mapping), at: sql`now()` }),
      )
      .execute()
  }
}
