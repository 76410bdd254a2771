import type { Day } from '#domain/day.ts'
import type { StoredFile } from '#domain/evidence/evidence.ts'
import type { Fact, StreamHead } from '#domain/fact.ts'

/** Whom a comment is for: everybody who may read the finding, or the inspectors' side alone. Chosen once: what was said inside stays inside. */
export const audiences = ['everybody', 'inspectors'] as const
export type Audience = (typeof audiences)[number]

/** A file beside a comment. It is no evidence: it counts for no task and proves nothing. */
export type Attachment = StoredFile & { number: number; addedAt: string }

/** What somebody remarked on a finding. `mentions` are the persons called on by it. */
export type Comment = StreamHead & {
  findingId: string
  inspectionId: string
  bodyId: string
  path: string[]
  audience: Audience
  text: string
  mentions: string[]
  attachments: Attachment[]
  writtenBy: string
  postId: string | null
  writtenAt: string
  editedAt: string | null
  withdrawn: { day: Day; reason: string } | null
}

export type CommentHappening =
  | {
      kind: 'comment-added'
      data: Pick<Comment, 'findingId' | 'inspectionId' | 'bodyId' | 'path' | 'audience' | 'text' | 'mentions'>
    }
  /** `newMentions` are those whom the earlier wording did not call on. */
  | { kind: 'comment-edited'; data: { text: string; mentions: string[]; newMentions: string[] } }
  | { kind: 'comment-attached'; data: { files: StoredFile[] } }
  | { kind: 'comment-withdrawn'; data: { reason: string } }

type Body = Omit<Comment, keyof StreamHead>

const attached = (earlier: readonly Attachment[], files: readonly StoredFile[], addedAt: string): Attachment[] => [
  ...earlier,
  ...files.map((file, index) => ({ ...file, number: earlier.length + index + 1, addedAt })),
]

/** The comment after a fact. */
export function applyToComment(state: Comment | null, fact: Fact<CommentHappening>): Body {
  switch (fact.kind) {
    case 'comment-added': {
      const { actorId: writtenBy, postId, at: writtenAt } = fact
      return { ...fact.data, attachments: [], writtenBy, postId, writtenAt, editedAt: null, withdrawn: null }
    }
    case 'comment-edited':
      return { ...state!, text: fact.data.text, mentions: fact.data.mentions, editedAt: fact.at }
    case 'comment-attached':
      return { ...state!, attachments: attached(state!.attachments, fact.data.files, fact.at) }
    case 'comment-withdrawn':
      return { ...state!, withdrawn: { day: fact.day, reason: fact.data.reason } }
  }
}
