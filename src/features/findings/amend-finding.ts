import type { Amendment, Finding } from '#domain/finding/finding.ts'
import { refuseUnmet, type Refused } from '#domain/refusal.ts'
import type { Tx } from '#platform/db/open-db.ts'
import type { Acting } from '#platform/trail/acting.ts'
import { actOnFinding, type FindingRef } from './act-on-finding.ts'
import { unknownSuggestions } from './suggestions.store.ts'

export const amendFinding = (tx: Tx, acting: Acting, ref: FindingRef, changes: Amendment): Promise<Finding | Refused> =>
  actOnFinding(tx, acting, ref, {
    act: 'finding.amend',
    ask: async (finding) =>
      refuseUnmet(await unknownSuggestions(tx, finding.inspectionId, changes.suggestionIds ?? [])) ?? { act: 'amend', changes },
  })
