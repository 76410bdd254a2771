import type { Inspection, InspectionDescription } from '#domain/inspection/inspection.ts'
import { permit } from '#domain/permission.ts'
import { isRefused, refuse, refuseUnmet, unmet, type Refused } from '#domain/refusal.ts'
import type { Tx } from '#platform/db/open-db.ts'
import { stampOf, type Acting } from '#platform/trail/acting.ts'
import { changesIn, isEmpty } from '#platform/trail/changes.ts'
import { inspectionStream } from '#platform/trail/streams.ts'
import { lockStream, saveStream } from '#platform/trail/trail.store.ts'
import { inspectionFaults } from './inspection-faults.ts'

type Changeable = 'name' | 'teamName' | 'team' | 'leaderId' | 'fieldworkFrom' | 'fieldworkTo'
type Changes = { [K in Changeable]?: InspectionDescription[K] | undefined }

/** Another name, other people, other days. Body, round and code stay: papers name them. */
export async function changeInspection(
  tx: Tx,
  acting: Acting,
  ref: { id: string; expected: number },
  asked: Changes,
): Promise<Inspection | Refused> {
  const inspection = await lockStream(tx, inspectionStream, ref.id)
  if (!inspection) return refuse('missing')
  const post = permit(acting.actor, 'inspection.keep', inspection)
  if (isRefused(post)) return post
  if (ref.expected !== inspection.version) return refuse('stale', unmet('stale', { current: inspection.version }))
  const data = changesIn(inspection, asked)
  if (isEmpty(data)) return inspection
  const body = { id: inspection.bodyId, region: inspection.region }
  const refused = refuseUnmet(await inspectionFaults(tx, body, { ...inspection, ...data }, acting.today))
  if (refused) return refused
  return saveStream(tx, inspectionStream, inspection, { happenings: [{ kind: 'inspection-changed', data }], stamp: stampOf(acting, post) })
}
