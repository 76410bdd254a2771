import { noPreference, type Preference } from '#domain/preference.ts'
import type { Db, Tx } from '#platform/db/open-db.ts'

export type Whose = { region: number; personId: string }

const columns = ['theme', 'density', 'textSize', 'keys', 'muted', 'guideClosed'] as const

/** A person's settings; the usual ones for who has not chosen yet. */
export async function preferenceOf(db: Db | Tx, { region, personId }: Whose): Promise<Preference> {
  const row = await db
    .selectFrom('preference')
    .select(columns)
    .where('region', '=', region)
    .where('personId', '=', personId)
    .executeTakeFirst()
  return row ? (row as Preference) : noPreference
}

/** Only what is chosen is written, so that two choices of one moment both count. */
export async function keepPreference(tx: Tx, { region, personId }: Whose, chosen: Partial<Preference>): Promise<void> {
  if (Object.keys(chosen).length === 0) return
  await tx
    .insertInto('preference')
    .values({ region, personId, ...noPreference, ...chosen })
    .onConflict((conflict) => conflict.columns(['region', 'personId']).doUpdateSet(chosen))
    .execute()
}
