import type { Refused } from '#domain/refusal.ts'
import type { Round } from '#domain/round/round.ts'
import type { Tx } from '#platform/db/open-db.ts'
import type { Acting } from '#platform/trail/acting.ts'
import { actOnRound, type RoundRef } from './act-on-round.ts'

/** No body is added any more; the rectification of those in it goes on. */
export const endRound = (tx: Tx, acting: Acting, ref: RoundRef): Promise<Round | Refused> =>
  actOnRound(tx, acting, ref, () => [{ kind: 'round-ended', data: {} }])
