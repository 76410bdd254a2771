import { yearFaults, type YearData } from '#domain/calendar.ts'
import { permit } from '#domain/permission.ts'
import { isRefused, refuse, refuseUnmet, unmet, type Refused } from '#domain/refusal.ts'
import type { Tx } from '#platform/db/open-db.ts'
import { stampOf, type Acting } from '#platform/trail/acting.ts'
import { plain, type Plain } from './plain.ts'
import { recomputeClocks, type Recomputed } from './recompute-clocks.ts'
import { keepYear, lockYear } from './regimes.store.ts'

export type KeptYear = Plain<YearData> & { version: number; recomputed: Recomputed }

/** The working days of one year as the office knows them, instead of the shipped ones or where there were none; what waited for them is counted again. */
export async function keepCalendar(tx: Tx, acting: Acting, data: YearData, expected: number): Promise<KeptYear | Refused> {
  const post = permit(acting.actor, 'calendar.keep', { region: acting.actor.region, bodyId: '', path: [] })
  if (isRefused(post)) return post
  const current = await lockYear(tx, data.year)
  if (expected !== current) return refuse('stale', unmet('stale', { current }))
  const refused = refuseUnmet(yearFaults(data))
  if (refused) return refused
  const { region } = acting.actor
  await keepYear(tx, { data, version: current + 1, region, stamp: { ...stampOf(acting, post), postId: post.id } })
  const recomputed = await recomputeClocks(tx, acting, post, `calendar ${data.year}, version ${current + 1}`)
  return { ...plain(data), version: current + 1, recomputed }
}
