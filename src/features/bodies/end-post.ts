import type { Post } from '#domain/body/body.ts'
import type { Day } from '#domain/day.ts'
import { isTop, permit, postsWith } from '#domain/permission.ts'
import { isRefused, refuse, refuseUnmet, unmet, type Refused } from '#domain/refusal.ts'
import type { Tx } from '#platform/db/open-db.ts'
import { stampOf, type Acting } from '#platform/trail/acting.ts'
import { bodyStream, postStream } from '#platform/trail/streams.ts'
import { lockStream, readStream, saveStream } from '#platform/trail/trail.store.ts'
import type { Ref } from './act-on-body.ts'
import { anotherAdministrator } from './people.store.ts'

/** Who could not have given the scope does not take it away either: an office below cannot end a post of the office above. */
async function reachesScope(tx: Tx, acting: Acting, post: Post): Promise<boolean> {
  const scope = await readStream(tx, bodyStream, post.scopeId)
  return postsWith(acting.actor, 'person.keep').some((one) => scope!.path.includes(one.scopeId))
}

/** From this day on the post is not held any more; the day itself no longer counts. */
export async function endPost(tx: Tx, acting: Acting, ref: Ref, { toDay }: { toDay: Day }): Promise<Post | Refused> {
  const held = await lockStream(tx, postStream, ref.id)
  if (!held) return refuse('missing')
  const post = permit(acting.actor, 'person.keep', held)
  if (isRefused(post)) return post
  if (ref.expected !== held.version) return refuse('stale', unmet('stale', { current: held.version }))
  if (held.toDay !== null) return refuse('wrong-state', unmet('post-ended-already', { day: held.toDay }))
  const administers = held.role === 'administrator' && isTop(held)
  const lastOne = administers && !(await anotherAdministrator(tx, { region: held.region, postId: held.id }, toDay))
  const refused = refuseUnmet([
    ...((await reachesScope(tx, acting, held)) ? [] : [unmet('scope-outside-own')]),
    ...(toDay < held.fromDay ? [unmet('end-before-start', { from: held.fromDay, to: toDay })] : []),
    ...(lastOne ? [unmet('last-administrator')] : []),
  ])
  if (refused) return refused
  return saveStream(tx, postStream, held, { happenings: [{ kind: 'post-left', data: { toDay } }], stamp: stampOf(acting, post) })
}
