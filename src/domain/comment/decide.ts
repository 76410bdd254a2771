import type { StoredFile } from '#domain/evidence/evidence.ts'
import { refuse, refuseUnmet, unmet, type Refused, type Unmet } from '#domain/refusal.ts'
import type { Audience, Comment, CommentHappening } from './comment.ts'

export const limits = { text: 4000, mentions: 20, attachments: 20 } as const

export type CommentRequest =
  | { act: 'edit'; text: string; mentions: string[] }
  | { act: 'attach'; files: StoredFile[] }
  | { act: 'withdraw'; reason: string }

/** Only the reader of a comment can be called on by it. `readers` are those among the mentioned who may read it. */
export const unmetMentions = (mentions: readonly string[], readers: ReadonlySet<string>): Unmet[] =>
  mentions.filter((person) => !readers.has(person)).map((person) => unmet('mention-cannot-read', { person }))

const happeningOf = (comment: Comment, ask: CommentRequest): CommentHappening => {
  if (ask.act === 'attach') return { kind: 'comment-attached', data: { files: ask.files } }
  if (ask.act === 'withdraw') return { kind: 'comment-withdrawn', data: { reason: ask.reason } }
  const { text, mentions } = ask
  return {
    kind: 'comment-edited',
    data: { text, mentions, newMentions: mentions.filter((person) => !comment.mentions.includes(person)) },
  }
}

/** May this be done to a comment? Words are their writer's: nobody else changes, adds to or withdraws them. */
export function decideComment(comment: Comment, ask: CommentRequest, actorId: string): CommentHappening[] | Refused {
  if (comment.writtenBy !== actorId) return refuse('not-permitted', unmet('comment-of-another'))
  if (comment.withdrawn) return refuse('wrong-state', unmet('comment-withdrawn'))
  const list =
    ask.act === 'attach' && comment.attachments.length + ask.files.length > limits.attachments
      ? [unmet('attachments-at-limit', { limit: limits.attachments })]
      : []
  return refuseUnmet(list) ?? [happeningOf(comment, ask)]
}

/** Somebody outside the inspectors' side speaks to everybody who reads; there is no inside for them. */
export const unmetAudience = (audience: Audience, inside: boolean): Unmet[] =>
  audience === 'inspectors' && !inside ? [unmet('audience-not-yours')] : []
