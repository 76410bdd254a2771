import type { Body, Person, Post } from '#domain/body/body.ts'
import type { Tx } from '#platform/db/open-db.ts'
import { newId } from '#platform/ids.ts'
import type { Acting, ActStamp } from '#platform/trail/acting.ts'
import { bodyStream, personStream, postStream } from '#platform/trail/streams.ts'
import { beginStream } from '#platform/trail/trail.store.ts'
import { nextRegion } from './bodies.store.ts'

export type RegionToFound = {
  body: Pick<Body, 'code' | 'name' | 'nameEn' | 'kind'>
  administrator: Pick<Person, 'name' | 'nameEn' | 'phone'> & Pick<Post, 'title'>
}
export type FoundedRegion = { region: number; body: Body; person: Person; post: Post }

/** The beginning of an office: its region, the body at its top, and the first administrator, who does it all in their own name. */
export async function foundRegion(tx: Tx, when: Omit<Acting, 'actor'>, asked: RegionToFound): Promise<FoundedRegion> {
  const region = await nextRegion(tx, asked.body.name)
  const [bodyId, personId, postId] = [newId(region), newId(region), newId(region)]
  const stamp: ActStamp = { actorId: personId, postId, day: when.today, at: when.at, requestId: when.requestId, reason: null }
  const { title, ...entered } = asked.administrator
  const founded = { ...asked.body, parentId: null, path: [bodyId], level: 1 }
  const body = await beginStream(tx, bodyStream, bodyId, { happenings: [{ kind: 'body-founded', data: founded }], stamp })
  const person = await beginStream(tx, personStream, personId, { happenings: [{ kind: 'person-entered', data: entered }], stamp })
  const taken = {
    personId,
    bodyId,
    path: [bodyId],
    role: 'administrator',
    branch: null,
    title,
    scopeId: bodyId,
    scopeLevel: 1,
    fromDay: when.today,
  } as const
  const post = await beginStream(tx, postStream, postId, {
    happenings: [{ kind: 'post-taken', data: { ...taken, path: [bodyId] } }],
    stamp,
  })
  return { region, body, person, post }
}
