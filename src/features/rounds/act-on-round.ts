import { permit } from '#domain/permission.ts'
import { isRefused, refuse, unmet, type Refused } from '#domain/refusal.ts'
import type { Round, RoundHappening } from '#domain/round/round.ts'
import type { Tx } from '#platform/db/open-db.ts'
import { stampOf, type Acting } from '#platform/trail/acting.ts'
import { roundStream } from '#platform/trail/streams.ts'
import { lockStream, saveStream } from '#platform/trail/trail.store.ts'
import { targetOfRound } from './rounds.store.ts'

export type RoundRef = { id: string; expected: number }

/** What every act on a round shares. An ended round stays as it is. */
export async function actOnRound(
  tx: Tx,
  acting: Acting,
  ref: RoundRef,
  decide: (round: Round) => RoundHappening[] | Refused | Promise<RoundHappening[] | Refused>,
): Promise<Round | Refused> {
  const round = await lockStream(tx, roundStream, ref.id)
  if (!round) return refuse('missing')
  const post = permit(acting.actor, 'round.keep', await targetOfRound(tx, acting.actor, round))
  if (isRefused(post)) return post
  if (ref.expected !== round.version) return refuse('stale', unmet('stale', { current: round.version }))
  if (round.ended) return refuse('wrong-state', unmet('round-ended'))
  const happenings = await decide(round)
  if (isRefused(happenings)) return happenings
  if (happenings.length === 0) return round
  return saveStream(tx, roundStream, round, { happenings, stamp: stampOf(acting, post) })
}
