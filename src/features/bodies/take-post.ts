import type { ActorPost } from '#domain/actor.ts'
import type { Body, Post } from '#domain/body/body.ts'
import { unmetToTake } from '#domain/body/keep.ts'
import { permitToSee } from '#domain/body/person-permission.ts'
import { permit } from '#domain/permission.ts'
import { isRefused, refuse, refuseUnmet, unmet, type Refused } from '#domain/refusal.ts'
import type { Tx } from '#platform/db/open-db.ts'
import { newId } from '#platform/ids.ts'
import { stampOf, type Acting } from '#platform/trail/acting.ts'
import { bodyStream, personStream, postStream } from '#platform/trail/streams.ts'
import { beginStream, lockStream, lockStreams } from '#platform/trail/trail.store.ts'
import { postsOf } from './people.store.ts'

export type PostToTake = Pick<Post, 'role' | 'branch' | 'title' | 'bodyId'> & { scopeId: string | null; fromDay: Post['fromDay'] | null }

/** A post that may be given, and the giver's post that allows it. */
export type Gift = { asked: PostToTake; body: Body; scope: Body; by: ActorPost }

/** Both bodies are held until the act ends, so that neither is dissolved under the new post. */
export async function allowPost(tx: Tx, acting: Acting, asked: PostToTake): Promise<Gift | Refused> {
  const scopeId = asked.scopeId ?? asked.bodyId
  const found = await lockStreams(tx, bodyStream, [...new Set([asked.bodyId, scopeId])])
  const [body, scope] = [asked.bodyId, scopeId].map((id) => found.find((one) => one.id === id))
  const by = body ? permit(acting.actor, 'person.keep', { ...body, bodyId: body.id }) : refuse('missing')
  if (isRefused(by)) return by.refused.code === 'missing' ? refuse('unmet', unmet('body-unknown')) : by
  if (!body || !scope || scope.region !== body.region) return refuse('unmet', unmet('body-unknown'))
  return refuseUnmet(unmetToTake({ role: asked.role, branch: asked.branch, body, scope }, acting.actor)) ?? { asked, body, scope, by }
}

export function givePost(tx: Tx, acting: Acting, personId: string, { asked, body, scope, by }: Gift): Promise<Post> {
  const { role, branch, title } = asked
  const data = {
    personId,
    bodyId: body.id,
    path: body.path,
    role,
    branch,
    title,
    scopeId: scope.id,
    scopeLevel: scope.level,
    fromDay: asked.fromDay ?? acting.today,
  }
  return beginStream(tx, postStream, newId(body.region), { happenings: [{ kind: 'post-taken', data }], stamp: stampOf(acting, by) })
}

/** A post in a body for somebody already entered: what they may do follows from its role, where from its scope. Nobody raises themselves. */
export async function takePost(tx: Tx, acting: Acting, personId: string, asked: PostToTake): Promise<Post | Refused> {
  const person = await lockStream(tx, personStream, personId)
  if (!person) return refuse('missing')
  const seen = permitToSee(acting.actor, person, await postsOf(tx, [personId]))
  if (isRefused(seen)) return seen
  if (personId === acting.actor.personId) return refuse('not-permitted', unmet('own-post'))
  const gift = await allowPost(tx, acting, asked)
  if (isRefused(gift)) return gift
  return gift.body.region === person.region ? givePost(tx, acting, personId, gift) : refuse('unmet', unmet('body-unknown'))
}
