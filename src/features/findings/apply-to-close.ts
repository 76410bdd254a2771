import type { ClosingRequest } from '#domain/finding/conditions.ts'
import type { Finding } from '#domain/finding/finding.ts'
import type { Refused } from '#domain/refusal.ts'
import type { Tx } from '#platform/db/open-db.ts'
import type { Acting } from '#platform/trail/acting.ts'
import { regimeOfInspection } from '#features/inspections/inspections.store.ts'
import { lockTasksAtClosing } from '#features/tasks/tasks.store.ts'
import { seatsFor } from '#domain/regime.ts'
import { actOnFinding, type FindingRef } from './act-on-finding.ts'

/** The inspected body says that the finding is done. Who must verify it is fixed now, from the regime of the inspection. */
export const applyToClose = (tx: Tx, acting: Acting, ref: FindingRef, request: ClosingRequest): Promise<Finding | Refused> =>
  actOnFinding(tx, acting, ref, {
    act: 'finding.apply',
    reason: request.statement,
    ask: async (finding) => {
      const regime = await regimeOfInspection(tx, finding.inspectionId)
      const seats = [...seatsFor(regime.review.closing, finding)]
      return { act: 'apply', ...request, seats, tasks: await lockTasksAtClosing(tx, finding.id) }
    },
  })
