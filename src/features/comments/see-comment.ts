import type { Actor } from '#domain/actor.ts'
import type { Audience, Comment } from '#domain/comment/comment.ts'
import { postFor, type Target } from '#domain/permission.ts'

/** The audiences a person belongs to on a finding: none who may not read it, and the inside only for the inspectors' side. */
export const audiencesOf = (actor: Actor, target: Target): Audience[] => [
  ...(postFor(actor, 'comment.read', target) ? (['everybody'] as const) : []),
  ...(postFor(actor, 'comment.read-inside', target) ? (['inspectors'] as const) : []),
]

export const maySee = (actor: Actor, comment: Comment): boolean => audiencesOf(actor, comment).includes(comment.audience)
