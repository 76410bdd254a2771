import type { Person } from '#domain/body/body.ts'
import { permitToKeep } from '#domain/body/person-permission.ts'
import { isRefused, refuse, unmet, type Refused } from '#domain/refusal.ts'
import type { Tx } from '#platform/db/open-db.ts'
import { stampOf, type Acting } from '#platform/trail/acting.ts'
import { changesIn, isEmpty } from '#platform/trail/changes.ts'
import { personStream } from '#platform/trail/streams.ts'
import { lockStream, saveStream } from '#platform/trail/trail.store.ts'
import type { Ref } from './act-on-body.ts'
import { postsOf } from './people.store.ts'

type Changes = { [K in 'name' | 'nameEn' | 'phone']?: Person[K] | undefined }

export async function changePerson(tx: Tx, acting: Acting, ref: Ref, asked: Changes): Promise<Person | Refused> {
  const person = await lockStream(tx, personStream, ref.id)
  if (!person) return refuse('missing')
  const post = permitToKeep(acting.actor, person, await postsOf(tx, [ref.id]), acting.today)
  if (isRefused(post)) return post
  if (ref.expected !== person.version) return refuse('stale', unmet('stale', { current: person.version }))
  const data = changesIn(person, asked)
  if (isEmpty(data)) return person
  return saveStream(tx, personStream, person, { happenings: [{ kind: 'person-changed', data }], stamp: stampOf(acting, post) })
}
