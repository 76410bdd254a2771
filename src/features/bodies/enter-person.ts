import type { Person, Post } from '#domain/body/body.ts'
import { postsWith } from '#domain/permission.ts'
import { isRefused, refuse, unmet, type Refused } from '#domain/refusal.ts'
import type { Tx } from '#platform/db/open-db.ts'
import { newId } from '#platform/ids.ts'
import { stampOf, type Acting } from '#platform/trail/acting.ts'
import { personStream } from '#platform/trail/streams.ts'
import { beginStream } from '#platform/trail/trail.store.ts'
import { allowPost, givePost, type PostToTake } from './take-post.ts'

export type PersonToEnter = Pick<Person, 'name' | 'nameEn' | 'phone'> & { post: PostToTake | null }
export type EnteredPerson = Person & { posts: Post[] }

/** A person, with a first post where one is given: then in the region of its body. */
export async function enterPerson(tx: Tx, acting: Acting, { post: asked, ...data }: PersonToEnter): Promise<EnteredPerson | Refused> {
  const gift = asked && (await allowPost(tx, acting, asked))
  if (isRefused(gift)) return gift
  const by = gift?.by ?? postsWith(acting.actor, 'person.keep')[0]
  if (!by) return refuse('not-permitted', unmet('not-permitted', { act: 'person.keep' }))
  const id = newId(gift?.body.region ?? acting.actor.region)
  const person = await beginStream(tx, personStream, id, { happenings: [{ kind: 'person-entered', data }], stamp: stampOf(acting, by) })
  return { ...person, posts: gift ? [await givePost(tx, acting, id, gift)] : [] }
}
