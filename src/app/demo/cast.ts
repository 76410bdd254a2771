import type { Actor, ActorPost } from '#domain/actor.ts'
import type { Post } from '#domain/body/body.ts'
import { isRefused, type Refused } from '#domain/refusal.ts'
import { createAccount } from '#features/accounts/create-account.ts'
import { setUp } from '#features/accounts/set-up.ts'
import { foundBody } from '#features/bodies/found-body.ts'
import { enterPerson } from '#features/bodies/enter-person.ts'
import { changeBody } from '#features/bodies/change-body.ts'
import type { Clock } from '#platform/clock.ts'
import type { Db } from '#platform/db/open-db.ts'
import type { Acting } from '#platform/trail/acting.ts'
import { bodies } from '#sample/bodies.ts'
import { people, samplePassword } from '#sample/people.ts'

/** Everybody and everything of the sample city by key, as the product knows them. */
export type Cast = { region: number; bodies: Map<string, string>; actors: Map<string, Actor> }

/** The sample follows the product's own rules, so a refusal is a fault of the sample. */
export function granted<T>(result: T | Refused, what: string): T {
  if (isRefused(result)) throw new Error(`The sample was refused: ${what}: ${JSON.stringify(result.refused)}`)
  return result
}

export const actingAs = (actor: Actor, clock: Clock): Acting => ({ actor, today: clock.today(), at: clock.now(), requestId: 'sample' })

const heldBy = ({ id, role, branch, title, bodyId, scopeId, scopeLevel }: Post): ActorPost => ({
  id,
  role,
  branch,
  title,
  bodyId,
  scopeId,
  scopeLevel,
})

/** Founds the city, its bodies, people, posts and accounts through the acts that an administrator has. */
export async function foundCity(db: Db, clock: Clock): Promise<Cast> {
  const [top, ...below] = bodies
  const [first, ...others] = people
  const founded = granted(
    await db
      .transaction()
      .execute((tx) =>
        setUp(
          tx,
          { clock, requestId: 'sample' },
          { region: top!.nameZh, name: first!.nameZh, login: first!.login, password: samplePassword, title: first!.posts[0]!.titleZh },
        ),
      ),
    'setting up',
  )
  const { region, personId, bodyId, postId } = founded
  const held: ActorPost = { id: postId, role: 'administrator', branch: null, title: '', bodyId, scopeId: bodyId, scopeLevel: 1 }
  const administrator: Actor = { personId, name: first!.nameZh, region, posts: [held] }
  const cast: Cast = { region, bodies: new Map([[top!.code, bodyId]]), actors: new Map([[first!.key, administrator]]) }
  const acting = actingAs(administrator, clock)
  await db.transaction().execute(async (tx) => {
    granted(await changeBody(tx, acting, { id: bodyId, expected: 1 }, { nameEn: top!.nameEn, code: top!.code }), top!.code)
    for (const { code, nameZh, nameEn, kind, parent } of below) {
      const body = await foundBody(tx, acting, { code, name: nameZh, nameEn, kind, parentId: cast.bodies.get(parent!)! })
      cast.bodies.set(code, granted(body, code).id)
    }
  })
  for (const person of others) await enter(db, acting, cast, person)
  return cast
}

async function enter(db: Db, acting: Acting, cast: Cast, person: (typeof people)[number]): Promise<void> {
  const [post] = person.posts
  const asked = {
    role: post!.role,
    branch: post!.branch,
    title: post!.titleZh,
    bodyId: cast.bodies.get(post!.body)!,
    scopeId: cast.bodies.get(post!.scope)!,
    fromDay: null,
  }
  await db.transaction().execute(async (tx) => {
    const entered = granted(
      await enterPerson(tx, acting, { name: person.nameZh, nameEn: person.nameEn, phone: null, post: asked }),
      person.key,
    )
    granted(await createAccount(tx, acting, { personId: entered.id, login: person.login, password: samplePassword }), person.key)
    cast.actors.set(person.key, { personId: entered.id, name: person.nameZh, region: cast.region, posts: entered.posts.map(heldBy) })
  })
}
