import { refuseUnmet, type Refused } from '#domain/refusal.ts'
import type { Round, RoundDescription } from '#domain/round/round.ts'
import type { Tx } from '#platform/db/open-db.ts'
import type { Acting } from '#platform/trail/acting.ts'
import { changesIn, isEmpty } from '#platform/trail/changes.ts'
import { actOnRound, type RoundRef } from './act-on-round.ts'
import { roundFaults } from './round-faults.ts'

type Changes = { [K in keyof RoundDescription]?: RoundDescription[K] | undefined }

/** A round described anew. Inspections opened before keep the regime they were opened with. */
export const changeRound = (tx: Tx, acting: Acting, ref: RoundRef, asked: Changes): Promise<Round | Refused> =>
  actOnRound(tx, acting, ref, async (round) => {
    const data = changesIn(round, asked)
    if (isEmpty(data)) return []
    return refuseUnmet(await roundFaults(tx, round, { ...round, ...data })) ?? [{ kind: 'round-changed', data }]
  })
