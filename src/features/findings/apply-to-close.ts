import type { ClosingRequest } from '#domain/finding/conditions.ts'
import type { Finding } from '#domain/finding/finding.ts'
import { readTarget } from '#domain/finding/ties.ts'
import { permit } from '#domain/permission.ts'
import { isRefused, refuseUnmet, unmet, type Refused, type Unmet } from '#domain/refusal.ts'
import type { Tx } from '#platform/db/open-db.ts'
import { findingStream } from '#platform/trail/streams.ts'
import { readStream } from '#platform/trail/trail.store.ts'
import type { Acting } from '#platform/trail/acting.ts'
import { regimeOfInspection } from '#features/inspections/inspections.store.ts'
import { lockTasksAtClosing } from '#features/tasks/tasks.store.ts'
import { seatsFor } from '#domain/regime.ts'
import { actOnFinding, type FindingRef } from './act-on-finding.ts'

/** A finding that another is said to be merged into must be there, and be seen by whoever says so. */
async function unknownMerge(tx: Tx, acting: Acting, { mergedInto }: ClosingRequest): Promise<Unmet[]> {
  if (mergedInto === null) return []
  const into = await readStream(tx, findingStream, mergedInto)
  const there = into !== undefined && into.state !== 'discarded' && !isRefused(permit(acting.actor, 'finding.read', readTarget(into)))
  return there ? [] : [unmet('finding-unknown', { id: mergedInto })]
}

/** The inspected body says that the finding is done. Who must verify it is fixed now, from the regime of the inspection. */
export const applyToClose = (tx: Tx, acting: Acting, ref: FindingRef, request: ClosingRequest): Promise<Finding | Refused> =>
  actOnFinding(tx, acting, ref, {
    act: 'finding.apply',
    reason: request.statement,
    ask: async (finding) => {
      const unknown = refuseUnmet(await unknownMerge(tx, acting, request))
      if (unknown) return unknown
      const regime = await regimeOfInspection(tx, finding.inspectionId)
      const seats = [...seatsFor(regime.review.closing, finding)]
      return { act: 'apply', ...request, seats, tasks: await lockTasksAtClosing(tx, finding.id) }
    },
  })
