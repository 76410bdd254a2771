import type { Actor, ActorPost } from '#domain/actor.ts'
import type { Person, Post } from '#domain/body/body.ts'
import { isStanding, permitToSee } from '#domain/body/person-permission.ts'
import type { Day } from '#domain/day.ts'
import { isTop, permit, postsWith } from '#domain/permission.ts'
import { isRefused, refuse, unmet, type Refused } from '#domain/refusal.ts'

/** A post as far as it says where somebody stands and what they reach from there. */
export type PostHeld = Pick<Post, 'region' | 'bodyId' | 'path' | 'toDay' | 'scopeId'> & { scopePath: readonly string[] }

const over = (actor: Actor, { region, bodyId, path, scopeId, scopePath }: PostHeld): (ActorPost | Refused)[] => [
  permit(actor, 'account.keep', { region, bodyId, path }),
  permit(actor, 'account.keep', { region, bodyId: scopeId, path: scopePath }),
]

const overUnposted = (actor: Actor, region: number): (ActorPost | Refused)[] =>
  actor.region === region ? [postsWith(actor, 'account.keep').find(isTop) ?? refuse('missing')] : [refuse('missing')]

/**
 * Who keeps somebody's account holds the key to everything they may do. So every post of the person, and everything it reaches, lies in
 * the administrator's own subtree; somebody without a post yet is for the administrator of the whole region.
 */
export function permitToKeepAccount(
  actor: Actor,
  person: Pick<Person, 'region'>,
  posts: readonly PostHeld[],
  today: Day,
): ActorPost | Refused {
  const standing = posts.filter((post) => isStanding(post, today))
  const counted = standing.length > 0 ? standing : posts
  const answers = counted.length === 0 ? overUnposted(actor, person.region) : counted.flatMap((post) => over(actor, post))
  if (!answers.some(isRefused)) return answers[0]!
  return isRefused(permitToSee(actor, person, posts))
    ? refuse('missing')
    : refuse('not-permitted', unmet('not-permitted', { act: 'account.keep' }))
}
