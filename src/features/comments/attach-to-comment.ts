import type { Comment } from '#domain/comment/comment.ts'
import type { StoredFile } from '#domain/evidence/evidence.ts'
import type { Refused } from '#domain/refusal.ts'
import type { Tx } from '#platform/db/open-db.ts'
import type { Acting } from '#platform/trail/acting.ts'
import { actOnComment, type CommentRef } from './act-on-comment.ts'

/** Files beside a comment: to be looked at, no evidence. */
export const attachToComment = (tx: Tx, acting: Acting, ref: CommentRef, files: StoredFile[]): Promise<Comment | Refused> =>
  actOnComment(tx, acting, ref, { act: 'attach', files })
