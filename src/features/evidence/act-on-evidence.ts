import type { Evidence, EvidenceHappening } from '#domain/evidence/evidence.ts'
import { permit, type Act } from '#domain/permission.ts'
import { isRefused, refuse, refuseUnmet, unmet, type Refused, type Unmet } from '#domain/refusal.ts'
import { unmetBySettled, type EvidenceAct } from '#domain/task/settled.ts'
import type { Tx } from '#platform/db/open-db.ts'
import { stampOf, type Acting } from '#platform/trail/acting.ts'
import { evidenceStream, taskStream } from '#platform/trail/streams.ts'
import { lockStream, readStream, saveStream } from '#platform/trail/trail.store.ts'
import { answeredBy } from '#features/tasks/tasks.store.ts'

export type EvidenceRef = { id: string; expected: number }
type Asked = { act: Act; does: EvidenceAct; reason?: string; against: Unmet[]; happening: EvidenceHappening }

/** What acts on existing evidence share. The task is locked first, as when evidence is added. */
export async function actOnEvidence(tx: Tx, acting: Acting, ref: EvidenceRef, asked: Asked): Promise<Evidence | Refused> {
  const seen = await readStream(tx, evidenceStream, ref.id)
  if (!seen) return refuse('missing')
  const task = await lockStream(tx, taskStream, seen.taskId)
  const evidence = (await lockStream(tx, evidenceStream, ref.id))!
  const post = permit(acting.actor, asked.act, evidence)
  if (isRefused(post)) return post
  if (ref.expected !== evidence.version) return refuse('stale', unmet('stale', { current: evidence.version }))
  if (evidence.withdrawn) return refuse('wrong-state', unmet('evidence-withdrawn'))
  if (task!.state === 'done') return refuse('wrong-state', unmet('wrong-state', { act: asked.act, state: 'done' }))
  const settled = unmetBySettled(task!, asked.does, await answeredBy(tx, task!))
  if (settled.length > 0) return refuse('wrong-state', ...settled)
  const refused = refuseUnmet(asked.against)
  if (refused) return refused
  return saveStream(tx, evidenceStream, evidence, { happenings: [asked.happening], stamp: stampOf(acting, post, asked.reason ?? null) })
}
