import type { Actor } from '#domain/actor.ts'
import type { Audience, Attachment, Comment } from '#domain/comment/comment.ts'
import type { Day } from '#domain/day.ts'
import { readTarget } from '#domain/finding/ties.ts'
import { postFor } from '#domain/permission.ts'
import type { Db } from '#platform/db/open-db.ts'
import { commentStream, findingStream } from '#platform/trail/streams.ts'
import { readStream } from '#platform/trail/trail.store.ts'
import { namesOf } from '#features/findings/findings.store.ts'
import { commentsOn, readBy, readersNamed, type Reader } from './comments.store.ts'
import { audiencesOf, maySee } from './see-comment.ts'

/** A comment as it leaves: what was withdrawn keeps its place and loses its words. */
export function shown(comment: Comment, actor: Actor, mayWrite = true) {
  const gone = comment.withdrawn !== null
  return {
    ...comment,
    text: gone ? null : comment.text,
    mentions: gone ? [] : comment.mentions,
    attachments: gone ? [] : comment.attachments,
    mine: !gone && comment.writtenBy === actor.personId && mayWrite,
  }
}

/** A page of the comments on a finding that are for this person, and whether and to whom they may write one; null where they may not read it. */
export async function listComments(db: Db, actor: Actor, findingId: string, page: { after: string | null; limit: number }) {
  const finding = await readStream(db, findingStream, findingId)
  const audiences = finding ? audiencesOf(actor, finding) : []
  if (!finding || audiences.length === 0) return null
  const mayWrite = postFor(actor, 'comment.write', readTarget(finding)) !== null
  const comments = await commentsOn(db, findingId, { audiences, ...page })
  const named = comments.flatMap((one) => [one.writtenBy, one.postId ?? one.writtenBy, ...one.mentions])
  return {
    rows: comments.map((one) => shown(one, actor, mayWrite)),
    names: await namesOf(db, finding.region, [...new Set(named)]),
    audiences: mayWrite ? audiences : [],
  }
}

/** An attachment of a comment that is for this person. */
export async function seenAttachment(db: Db, actor: Actor, id: string, number: number): Promise<Attachment | null> {
  const comment = await readStream(db, commentStream, id)
  const finding = comment && (await readStream(db, findingStream, comment.findingId))
  if (!comment || !finding || comment.withdrawn || !maySee(actor, comment, finding)) return null
  return comment.attachments.find((one) => one.number === number) ?? null
}

export type MentionSearch = { audience: Audience; q: string; today: Day }

/** Whom a comment on this finding may call on; null where this person may write none for that audience. */
export async function mentionable(
  db: Db,
  actor: Actor,
  findingId: string,
  { audience, q, today }: MentionSearch,
): Promise<Reader[] | null> {
  const finding = await readStream(db, findingStream, findingId)
  if (!finding || !postFor(actor, 'comment.write', readTarget(finding)) || !audiencesOf(actor, finding).includes(audience)) return null
  return readersNamed(db, readBy(finding, audience, today), { q, but: actor.personId, limit: 12 })
}
