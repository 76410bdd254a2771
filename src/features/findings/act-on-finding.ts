import type { ActorPost } from '#domain/actor.ts'
import { decideFinding, type FindingRequest } from '#domain/finding/decide.ts'
import type { Finding } from '#domain/finding/finding.ts'
import { isUntold } from '#domain/finding/life.ts'
import { permit, type Act, type Target } from '#domain/permission.ts'
import { isRefused, refuse, unmet, type Refused } from '#domain/refusal.ts'
import type { Tx } from '#platform/db/open-db.ts'
import { stampOf, type Acting } from '#platform/trail/acting.ts'
import { findingStream } from '#platform/trail/streams.ts'
import { lockStream, saveStream } from '#platform/trail/trail.store.ts'
import { targetOfInspection } from '#features/inspections/inspections.store.ts'

/** Which finding, and which version the person saw; null where the act does not depend on what was seen (bulk acts, jobs). */
export type FindingRef = { id: string; expected: number | null }

type Ask = FindingRequest | Refused
/** `target`: where the act is another body's than the finding's own. */
type Asked = {
  act: Act
  target?: (finding: Finding) => Target
  ask: (finding: Finding, post: ActorPost, target: Target) => Ask | Promise<Ask>
  reason?: string | undefined
}

/** What every act on a finding shares: lock, permission, version, decision, saving. The rule itself stands in the domain. */
export async function actOnFinding(tx: Tx, acting: Acting, ref: FindingRef, asked: Asked): Promise<Finding | Refused> {
  const finding = await lockStream(tx, findingStream, ref.id)
  if (!finding) return refuse('missing')
  const aimed = asked.target?.(finding) ?? { ...(await targetOfInspection(tx, finding.inspectionId)), ...finding }
  const target = { ...aimed, draft: isUntold(finding.state) }
  const post = permit(acting.actor, asked.act, target)
  if (isRefused(post)) return post
  if (ref.expected !== null && ref.expected !== finding.version) return refuse('stale', unmet('stale', { current: finding.version }))
  const ask = await asked.ask(finding, post, target)
  if (isRefused(ask)) return ask
  const happenings = decideFinding(finding, ask, acting.actor.personId)
  if (isRefused(happenings)) return happenings
  return saveStream(tx, findingStream, finding, { happenings, stamp: stampOf(acting, post, asked.reason ?? null) })
}
