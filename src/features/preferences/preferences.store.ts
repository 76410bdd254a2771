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

export async function keepPreference(tx: Tx, { region, personId }: Whose, preference: Preference): Promise<void> {
  await tx
    .insertInto('preference')
    .values({ region, personId, ...preference })
    .onConflict((conflict) => conflict.columns(['region', 'personId']).doUpdateSet(preference))
    .execute()
}
