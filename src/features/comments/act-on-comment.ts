import type { Comment } from '#domain/comment/comment.ts'
import { decideComment, unmetMentions, type CommentRequest } from '#domain/comment/decide.ts'
import { readTarget } from '#domain/finding/ties.ts'
import { permit } from '#domain/permission.ts'
import { isRefused, refuse, refuseUnmet, unmet, type Refused } from '#domain/refusal.ts'
import type { Tx } from '#platform/db/open-db.ts'
import { stampOf, type Acting } from '#platform/trail/acting.ts'
import { commentStream, findingStream } from '#platform/trail/streams.ts'
import { lockStream, readStream, saveStream } from '#platform/trail/trail.store.ts'
import { readBy, readersAmong } from './comments.store.ts'
import { maySee } from './see-comment.ts'

export type CommentRef = { id: string; expected: number }

/** What acts on a standing comment share. One that is not for this person's eyes is not there. */
export async function actOnComment(tx: Tx, acting: Acting, ref: CommentRef, ask: CommentRequest): Promise<Comment | Refused> {
  const comment = await lockStream(tx, commentStream, ref.id)
  const finding = comment && (await readStream(tx, findingStream, comment.findingId))
  if (!comment || !finding || !maySee(acting.actor, comment, finding)) return refuse('missing')
  const post = permit(acting.actor, 'comment.write', readTarget(finding))
  if (isRefused(post)) return post
  if (ref.expected !== comment.version) return refuse('stale', unmet('stale', { current: comment.version }))
  if (ask.act === 'edit') {
    const readers = await readersAmong(tx, readBy(finding, comment.audience, acting.today), ask.mentions)
    const refused = refuseUnmet(unmetMentions(ask.mentions, readers))
    if (refused) return refused
  }
  const happenings = decideComment(comment, ask, acting.actor.personId)
  if (isRefused(happenings)) return happenings
  const reason = ask.act === 'withdraw' && ask.reason !== '' ? ask.reason : null
  return saveStream(tx, commentStream, comment, { happenings, stamp: stampOf(acting, post, reason) })
}
