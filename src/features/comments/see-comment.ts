import type { Actor } from '#domain/actor.ts'
import type { Audience, Comment } from '#domain/comment/comment.ts'
import type { Finding } from '#domain/finding/finding.ts'
import { readTarget } from '#domain/finding/ties.ts'
import { postFor } from '#domain/permission.ts'

/** The audiences a person belongs to on a finding: none who may not read it, and the inside only for the inspectors' side. */
export const audiencesOf = (actor: Actor, finding: Finding): Audience[] => [
  ...(postFor(actor, 'comment.read', readTarget(finding)) ? (['everybody'] as const) : []),
  ...(postFor(actor, 'comment.read-inside', finding) ? (['inspectors'] as const) : []),
]

export const maySee = (actor: Actor, comment: Comment, finding: Finding): boolean => audiencesOf(actor, finding).includes(comment.audience)
