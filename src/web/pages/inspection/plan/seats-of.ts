import { seatOf, type Seat } from '#domain/actor.ts'
import type { Schemas } from '#web/api/generated.ts'

/** The seats a person's posts can speak from. */
export const seatsOf = (me: Schemas['Me']): Seat[] => [...new Set(me.posts.flatMap((post) => seatOf(post) ?? []))]
