import type { Actor } from '#domain/actor.ts'
import type { Day } from '#domain/day.ts'
import { kindsFor, reachOf, readQuery, type HitKind } from '#domain/search.ts'
import type { Db } from '#platform/db/open-db.ts'
import { hitsOf, type Hit } from './search.store.ts'

export type Looking = { q: string; kind?: HitKind | undefined; limit: number }
export type FoundGroup = { kind: HitKind; items: Hit[]; more: boolean }

/** Everything that a few words lead to, by what it is; only what this person may read. */
export async function lookFor(db: Db, actor: Actor, today: Day, { q, kind, limit }: Looking): Promise<FoundGroup[]> {
  const query = readQuery(q)
  const kinds = kindsFor(query).filter((one) => kind === undefined || one === kind)
  const groups = await Promise.all(
    kinds.map(async (one) => {
      const asked = { query, ids: null, reach: reachOf(actor, one), region: actor.region, today, limit: limit + 1 }
      const items = await hitsOf(db, one, asked)
      return { kind: one, items: items.slice(0, limit), more: items.length > limit }
    }),
  )
  return groups.filter((group) => group.items.length > 0)
}
