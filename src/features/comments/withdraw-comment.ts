import type { Comment } from '#domain/comment/comment.ts'
import type { Refused } from '#domain/refusal.ts'
import type { Tx } from '#platform/db/open-db.ts'
import type { Acting } from '#platform/trail/acting.ts'
import { actOnComment, type CommentRef } from './act-on-comment.ts'

/** Takes a comment back: the page says that there was one; its words stay in the trail alone. */
export const withdrawComment = (tx: Tx, acting: Acting, ref: CommentRef, { reason }: { reason: string }): Promise<Comment | Refused> =>
  actOnComment(tx, acting, ref, { act: 'withdraw', reason })
