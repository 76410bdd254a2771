import type { Actor, ActorPost } from '#domain/actor.ts'
import type { Day } from '#domain/day.ts'
import { permit, postsWith } from '#domain/permission.ts'
import { isRefused, refuse, unmet, type Refused } from '#domain/refusal.ts'
import type { Person, Post } from './body.ts'

type Held = Pick<Post, 'region' | 'bodyId' | 'path' | 'toDay'>

/** Whether a post is held on a day or will be later. */
export const isStanding = (post: Pick<Post, 'toDay'>, today: Day): boolean => post.toDay === null || post.toDay > today

const unposted = (actor: Actor, region: number): ActorPost | Refused =>
  (actor.region === region ? postsWith(actor, 'person.keep')[0] : undefined) ?? refuse('missing')

/** A person stands where their posts stand or stood; somebody without any is for whoever keeps persons of the region. */
export function permitToSee(actor: Actor, person: Pick<Person, 'region'>, posts: readonly Held[]): ActorPost | Refused {
  if (posts.length === 0) return unposted(actor, person.region)
  const answers = posts.map((post) => permit(actor, 'person.read', post))
  return answers.find((answer) => !isRefused(answer)) ?? refuse('missing')
}

/** Changing a person needs the right over every post they hold: an office below does not edit somebody of the office above. */
export function permitToKeep(actor: Actor, person: Pick<Person, 'region'>, posts: readonly Held[], today: Day): ActorPost | Refused {
  const standing = posts.filter((post) => isStanding(post, today))
  if (posts.length === 0) return unposted(actor, person.region)
  const answers = (standing.length > 0 ? standing : posts).map((post) => permit(actor, 'person.keep', post))
  if (!answers.some(isRefused)) return answers[0]!
  return isRefused(permitToSee(actor, person, posts))
    ? refuse('missing')
    : refuse('not-permitted', unmet('not-permitted', { act: 'person.keep' }))
}
