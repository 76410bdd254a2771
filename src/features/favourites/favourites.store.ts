import type { FavouriteKind } from '#domain/favourite.ts'
import type { Db, Tx } from '#platform/db/open-db.ts'

export type Whose = { region: number; personId: string }
export type Favourite = { kind: FavouriteKind; ref: string; name: string | null }

/** What a person keeps at hand, the newest first. */
export async function favouritesOf(db: Db | Tx, { region, personId }: Whose, limit: number): Promise<Favourite[]> {
  const rows = await db
    .selectFrom('favourite')
    .select(['kind', 'ref', 'name'])
    .where('region', '=', region)
    .where('personId', '=', personId)
    .orderBy('at', 'desc')
    .orderBy('ref')
    .limit(limit)
    .execute()
  return rows as Favourite[]
}

export async function addFavourite(tx: Tx, { region, personId }: Whose, { kind, ref, name }: Favourite, at: string): Promise<void> {
  await tx
    .insertInto('favourite')
    .values({ region, personId, kind, ref, name, at })
    .onConflict((conflict) => conflict.columns(['region', 'personId', 'kind', 'ref']).doUpdateSet({ name }))
    .execute()
}

export async function dropFavourite(tx: Tx, { region, personId }: Whose, { kind, ref }: Pick<Favourite, 'kind' | 'ref'>): Promise<void> {
  await tx
    .deleteFrom('favourite')
    .where('region', '=', region)
    .where('personId', '=', personId)
    .where('kind', '=', kind)
    .where('ref', '=', ref)
    .execute()
}
