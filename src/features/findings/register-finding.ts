import type { Finding, Registration } from '#domain/finding/finding.ts'
import { permit } from '#domain/permission.ts'
import { isRefused, refuse, refuseUnmet, unmet, type Refused } from '#domain/refusal.ts'
import type { Tx } from '#platform/db/open-db.ts'
import { newId } from '#platform/ids.ts'
import { stampOf, type Acting } from '#platform/trail/acting.ts'
import { findingStream, inspectionStream } from '#platform/trail/streams.ts'
import { beginStream, lockStream, saveStream } from '#platform/trail/trail.store.ts'
import { unknownSuggestions } from './suggestions.store.ts'

export type FindingToRegister = Pick<
  Registration,
  'inspectionId' | 'headings' | 'text' | 'category' | 'weight' | 'money' | 'suggestionIds'
> &
  Partial<Pick<Registration, 'source'>>

/** A draft with the inspection's next number; the number is never given again, whatever becomes of the draft. */
export async function registerFinding(tx: Tx, acting: Acting, asked: FindingToRegister): Promise<Finding | Refused> {
  const inspection = await lockStream(tx, inspectionStream, asked.inspectionId)
  if (!inspection) return refuse('missing')
  const post = permit(acting.actor, 'finding.register', inspection)
  if (isRefused(post)) return post
  if (inspection.issued) return refuse('wrong-state', unmet('issued-already'))
  const unknown = refuseUnmet(await unknownSuggestions(tx, inspection.id, asked.suggestionIds))
  if (unknown) return unknown
  const stamp = stampOf(acting, post)
  const numbered = await saveStream(tx, inspectionStream, inspection, {
    happenings: [{ kind: 'numbers-given', data: { findings: 1, suggestions: 0, tasks: 0 } }],
    stamp,
  })
  const { roundId, bodyId, path, sourceKind } = inspection
  const data: Registration = { source: null, ...asked, roundId, bodyId, path, sourceKind, number: numbered.findingsNumbered }
  return beginStream(tx, findingStream, newId(inspection.region), { happenings: [{ kind: 'finding-registered', data }], stamp })
}
