import type { Comment } from '#domain/comment/comment.ts'
import { decideComment, unmetMentions, type CommentRequest } from '#domain/comment/decide.ts'
import { permit } from '#domain/permission.ts'
import { isRefused, refuse, refuseUnmet, unmet, type Refused } from '#domain/refusal.ts'
import type { Tx } from '#platform/db/open-db.ts'
import { stampOf, type Acting } from '#platform/trail/acting.ts'
import { commentStream } from '#platform/trail/streams.ts'
import { lockStream, saveStream } from '#platform/trail/trail.store.ts'
import { readersAmong } from './comments.store.ts'
import { maySee } from './see-comment.ts'

export type CommentRef = { id: string; expected: number }

/** What acts on a standing comment share. One that is not for this person's eyes is not there. */
export async function actOnComment(tx: Tx, acting: Acting, ref: CommentRef, ask: CommentRequest): Promise<Comment | Refused> {
  const comment = await lockStream(tx, commentStream, ref.id)
  if (!comment || !maySee(acting.actor, comment)) return refuse('missing')
  const post = permit(acting.actor, 'comment.write', comment)
  if (isRefused(post)) return post
  if (ref.expected !== comment.version) return refuse('stale', unmet('stale', { current: comment.version }))
  if (ask.act === 'edit') {
    const refused = refuseUnmet(unmetMentions(ask.mentions, await readersAmong(tx, { ...comment, today: acting.today }, ask.mentions)))
    if (refused) return refused
  }
  const happenings = decideComment(comment, ask, acting.actor.personId)
  if (isRefused(happenings)) return happenings
  const reason = ask.act === 'withdraw' && ask.reason !== '' ? ask.reason : null
  return saveStream(tx, commentStream, comment, { happenings, stamp: stampOf(acting, post, reason) })
}
