import type { Actor } from '#domain/actor.ts'
import type { Day } from '#domain/day.ts'
import { reachOf, type HitKind } from '#domain/search.ts'
import type { Db, Tx } from '#platform/db/open-db.ts'
import { isId } from '#platform/ids.ts'
import { hitsOf, type Hit } from '#features/search/search.store.ts'
import type { Favourite } from './favourites.store.ts'

export type NamedFavourite = Omit<Hit, 'kind' | 'id'> & Pick<Favourite, 'kind' | 'ref'>

const nothing = { words: [], number: null }

type Some = { kind: HitKind; ids: readonly string[] }

async function named(db: Db | Tx, actor: Actor, today: Day, { kind, ids }: Some): Promise<Hit[]> {
  const sound = ids.filter(isId)
  return hitsOf(db, kind, { query: nothing, ids: sound, reach: reachOf(actor, kind), region: actor.region, today, limit: sound.length })
}

/** Favourites as they are called now, in their order; what this person may not read any more is left out. */
export async function nameFavourites(db: Db | Tx, actor: Actor, today: Day, favourites: readonly Favourite[]): Promise<NamedFavourite[]> {
  const byKind = Map.groupBy(
    favourites.filter((one): one is Favourite & { kind: HitKind } => one.kind !== 'view'),
    (one) => one.kind,
  )
  const hits = new Map<string, Hit>()
  for (const [kind, some] of byKind) {
    const ids = some.map((one) => one.ref)
    for (const hit of await named(db, actor, today, { kind, ids })) hits.set(`${kind} ${hit.id}`, hit)
  }
  const plain = { code: null, titleEn: null, note: null, noteEn: null, state: null }
  return favourites.flatMap(({ kind, ref, name }): NamedFavourite[] => {
    if (kind === 'view') return [{ ...plain, kind, ref, title: name ?? ref }]
    const hit = hits.get(`${kind} ${ref}`)
    return hit ? [{ ...hit, kind, ref }] : []
  })
}
