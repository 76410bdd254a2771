import { sql } from 'kysely'
import type { ColumnMapping } from '#documents/ledger/mapping.ts'
import type { Db, Tx } from '#platform/db/open-db.ts'

/** The office itself as a sender: what one body's ledger taught, helps with the next body's. */
const office = 'office'

type Sender = { region: number; bodyId: string }
type SheetColumns = { headerSha: string; mapping: ColumnMapping }

/** Columns as they were last corrected: those of this body's ledgers before those of the office. */
export async function rememberedColumns(db: Db | Tx, { region, bodyId }: Sender, shas: readonly string[]): Promise<SheetColumns[]> {
  const rows = await db
    .selectFrom('columnMapping')
    .select(['sender', 'headerSha', 'mapping'])
    .where('region', '=', region)
    .where('sender', 'in', [bodyId, office])
    .where('headerSha', 'in', [...shas])
    .execute()
  const own = ({ sender }: { sender: string }): number => (sender === bodyId ? 0 : 1)
  return rows.toSorted((a, b) => own(a) - own(b)).map(({ headerSha, mapping }) => ({ headerSha, mapping: mapping as ColumnMapping }))
}

/** Remembers corrected columns for the next ledger with the same headers. */
export async function rememberColumns(tx: Tx, { region, bodyId }: Sender, columns: readonly SheetColumns[]): Promise<void> {
  for (const { headerSha, mapping } of columns)
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
