import type { Audience, Comment } from '#domain/comment/comment.ts'
import { unmetAudience, unmetMentions } from '#domain/comment/decide.ts'
import { readTarget } from '#domain/finding/ties.ts'
import { permit } from '#domain/permission.ts'
import { isRefused, refuse, refuseUnmet, type Refused } from '#domain/refusal.ts'
import type { Tx } from '#platform/db/open-db.ts'
import { newId } from '#platform/ids.ts'
import { stampOf, type Acting } from '#platform/trail/acting.ts'
import { commentStream, findingStream } from '#platform/trail/streams.ts'
import { beginStream, readStream } from '#platform/trail/trail.store.ts'
import { readBy, readersAmong } from './comments.store.ts'
import { audiencesOf } from './see-comment.ts'

export type CommentToAdd = { findingId: string; text: string; audience: Audience; mentions: string[] }

/** A remark on a finding, whatever state it is in; whoever is mentioned must be able to read it. */
export async function addComment(tx: Tx, acting: Acting, { findingId, ...asked }: CommentToAdd): Promise<Comment | Refused> {
  const finding = await readStream(tx, findingStream, findingId)
  if (!finding) return refuse('missing')
  const post = permit(acting.actor, 'comment.write', readTarget(finding))
  if (isRefused(post)) return post
  const inside = audiencesOf(acting.actor, finding).includes('inspectors')
  const readers = await readersAmong(tx, readBy(finding, asked.audience, acting.today), asked.mentions)
  const refused = refuseUnmet([...unmetAudience(asked.audience, inside), ...unmetMentions(asked.mentions, readers)])
  if (refused) return refused
  const { inspectionId, bodyId, path } = finding
  const data = { findingId, inspectionId, bodyId, path, ...asked }
  const happened = { happenings: [{ kind: 'comment-added' as const, data }], stamp: stampOf(acting, post) }
  return beginStream(tx, commentStream, newId(finding.region), happened)
}
