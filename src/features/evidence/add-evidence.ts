import { unmetClaim, type Evidence, type EvidenceKind, type StoredFile } from '#domain/evidence/evidence.ts'
import type { Day } from '#domain/day.ts'
import { permit } from '#domain/permission.ts'
import { isRefused, refuse, refuseUnmet, unmet, type Refused } from '#domain/refusal.ts'
import { unmetBySettled } from '#domain/task/settled.ts'
import type { Tx } from '#platform/db/open-db.ts'
import { newId } from '#platform/ids.ts'
import { stampOf, type Acting } from '#platform/trail/acting.ts'
import { evidenceStream, planStream, taskStream } from '#platform/trail/streams.ts'
import { beginStream, lockStream, readStream } from '#platform/trail/trail.store.ts'
import { answeredBy } from '#features/tasks/tasks.store.ts'

export type EvidenceToAdd = { taskId: string; kind: EvidenceKind; title: string; claimedOn: Day | null; files: StoredFile[] }

/** Each file becomes one piece of evidence. The task is locked, so that no closing looks at it half-way. */
export async function addEvidence(tx: Tx, acting: Acting, asked: EvidenceToAdd): Promise<{ items: Evidence[] } | Refused> {
  const task = await lockStream(tx, taskStream, asked.taskId)
  if (!task) return refuse('missing')
  const post = permit(acting.actor, 'evidence.add', task)
  if (isRefused(post)) return post
  const plan = await readStream(tx, planStream, task.planId)
  if (plan!.state !== 'adopted') return refuse('wrong-state', unmet('plan-not-adopted'))
  const settled = unmetBySettled(task, 'add-evidence', await answeredBy(tx, task))
  if (settled.length > 0) return refuse('wrong-state', ...settled)
  const refused = refuseUnmet(unmetClaim(asked.claimedOn, acting.today))
  if (refused) return refused
  const { inspectionId, bodyId, path } = task
  const stamp = stampOf(acting, post)
  const items: Evidence[] = []
  for (const file of asked.files) {
    const title = asked.files.length === 1 && asked.title !== '' ? asked.title : file.name
    const data = { inspectionId, bodyId, path, taskId: task.id, evidenceKind: asked.kind, title, claimedOn: asked.claimedOn, file }
    items.push(await beginStream(tx, evidenceStream, newId(task.region), { happenings: [{ kind: 'evidence-added', data }], stamp }))
  }
  return { items }
}
