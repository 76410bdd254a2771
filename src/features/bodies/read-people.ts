import { permitToKeepAccount } from '#domain/account/keep.ts'
import type { Actor } from '#domain/actor.ts'
import { isStanding, permitToKeep, permitToSee } from '#domain/body/person-permission.ts'
import type { Day } from '#domain/day.ts'
import { mayAnywhere, postsWith } from '#domain/permission.ts'
import { isRefused } from '#domain/refusal.ts'
import type { Db } from '#platform/db/open-db.ts'
import { personStream } from '#platform/trail/streams.ts'
import { readStream } from '#platform/trail/trail.store.ts'
import { personPage, postsOf, type PeopleSeen, type PersonFilter, type PersonKey, type PersonRow } from './people.store.ts'

const seenBy = (actor: Actor): PeopleSeen => ({
  scopes: postsWith(actor, 'person.read').map((post) => post.scopeId),
  unposted: mayAnywhere(actor, 'person.keep') ? actor.region : null,
})

/** A page of the people this person may see, each with the posts that stand. */
export async function listPeople(
  db: Db,
  actor: Actor,
  filter: PersonFilter,
  page: { after: PersonKey | null; limit: number; today: Day },
): Promise<PersonRow[]> {
  const people = await personPage(db, seenBy(actor), filter, page)
  const posts = await postsOf(
    db,
    people.map((person) => person.id),
  )
  return people.map((person) => ({
    ...person,
    posts: posts.filter((post) => post.personId === person.id && isStanding(post, page.today)),
  }))
}

/** A person with every post held so far. */
export async function readPerson(db: Db, actor: Actor, today: Day, id: string) {
  const person = await readStream(db, personStream, id)
  if (!person) return null
  const posts = await postsOf(db, [id])
  if (isRefused(permitToSee(actor, person, posts))) return null
  const mayKeep = !isRefused(permitToKeep(actor, person, posts, today))
  return { ...person, posts, mayKeep, mayKeepAccount: !isRefused(permitToKeepAccount(actor, person, posts, today)) }
}
