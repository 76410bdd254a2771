import { isViewAddress, mostFavourites } from '#domain/favourite.ts'
import { refuse, unmet, type Refused } from '#domain/refusal.ts'
import type { Tx } from '#platform/db/open-db.ts'
import type { Acting } from '#platform/trail/acting.ts'
import { addFavourite, favouritesOf, type Favourite } from './favourites.store.ts'
import { nameFavourites } from './name-favourites.ts'

/** Keeps something at hand that this person may read. */
export async function keepFavourite(tx: Tx, { actor, today, at }: Acting, favourite: Favourite): Promise<Refused | undefined> {
  if (favourite.kind === 'view') {
    if (!isViewAddress(favourite.ref)) return refuse('unmet', unmet('not-a-view', { address: favourite.ref }))
  } else if ((await nameFavourites(tx, actor, today, [favourite])).length === 0) return refuse('missing')
  if ((await favouritesOf(tx, actor, mostFavourites)).length >= mostFavourites)
    return refuse('unmet', unmet('too-many-favourites', { most: mostFavourites }))
  await addFavourite(tx, actor, favourite, at)
  return undefined
}
