import type { Comment } from '#domain/comment/comment.ts'
import type { Refused } from '#domain/refusal.ts'
import type { Tx } from '#platform/db/open-db.ts'
import type { Acting } from '#platform/trail/acting.ts'
import { actOnComment, type CommentRef } from './act-on-comment.ts'

/** Another wording; the earlier one stays in the trail. */
export const editComment = (
  tx: Tx,
  acting: Acting,
  ref: CommentRef,
  asked: { text: string; mentions: string[] },
): Promise<Comment | Refused> => actOnComment(tx, acting, ref, { act: 'edit', ...asked })
