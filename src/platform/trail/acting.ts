import type { Actor, ActorPost } from '#domain/actor.ts'
import type { Day } from '#domain/day.ts'

/** Who asks for an act and when: everything of the request that an act may know. */
export type Acting = { actor: Actor; today: Day; at: string; requestId: string }

/** What is written beside every fact. */
export type ActStamp = { actorId: string; postId: string | null; day: Day; at: string; requestId: string; reason: string | null }

/** The stamp of an act done through a post; `reason` is repeated on the fact so that a reader of the trail need not open its data. */
export const stampOf = (acting: Acting, post: ActorPost | null, reason: string | null = null): ActStamp => ({
  actorId: acting.actor.personId,
  postId: post?.id ?? null,
  day: acting.today,
  at: acting.at,
  requestId: acting.requestId,
  reason,
})
