import { sql, type RawBuilder } from 'kysely'
import type { Actor, ActorPost } from '#domain/actor.ts'
import { postsWith, seesDrafts } from '#domain/permission.ts'
import type { Db } from '#platform/db/open-db.ts'
import { regionOf } from '#platform/ids.ts'

/** A subtree, and whether what is not fed back yet is seen in it. */
export type Scope = Pick<ActorPost, 'scopeId' | 'scopeLevel'> & { drafts: boolean }

const levels = [1, 2, 3, 4, 5, 6]

/** A finding `f` lies in a subtree: its ancestor column of that level, a fixed word and never text from outside. */
export const inSubtree = ({ scopeId, scopeLevel, drafts }: Scope): RawBuilder<unknown> => {
  if (!levels.includes(scopeLevel)) throw new Error(`No level ${scopeLevel}`)
  return sql`${sql.raw(`f.l${scopeLevel}`)} = ${scopeId}${sql.raw(drafts ? '' : ` and f.state <> 'draft'`)}`
}

/** A finding `f` lies in any of the subtrees. */
export const inAnySubtree = (scopes: readonly Scope[]): RawBuilder<unknown> => sql`(${sql.join(scopes.map(inSubtree), sql` or `)})`

/** The subtrees in which an actor may read findings, the widest first. */
export const scopesOf = (actor: Actor): Scope[] => {
  const posts = postsWith(actor, 'finding.read').toSorted((a, b) => a.scopeLevel - b.scopeLevel)
  const drafts = new Set(posts.filter(seesDrafts).map((post) => post.scopeId))
  return [...new Map(posts.map(({ scopeId, scopeLevel }) => [scopeId, { scopeId, scopeLevel, drafts: drafts.has(scopeId) }])).values()]
}

/** A body's place in the tree, for a filter by subtree. */
export async function placeOf(db: Db, bodyId: string): Promise<{ path: string[]; level: number } | undefined> {
  return db.selectFrom('body').select(['path', 'level']).where('region', '=', regionOf(bodyId)).where('id', '=', bodyId).executeTakeFirst()
}

/** The chosen bodies' subtrees, as far as the actor's own reach; without a choice the actor's own. */
export async function narrowScopes(db: Db, scopes: readonly Scope[], bodyIds: readonly string[] | undefined): Promise<Scope[]> {
  if (bodyIds === undefined) return [...scopes]
  const places = await Promise.all(bodyIds.map((id) => placeOf(db, id)))
  return bodyIds.flatMap((scopeId, at) => {
    const place = places[at]
    const over = scopes.filter((scope) => place?.path.includes(scope.scopeId))
    return place !== undefined && over.length > 0 ? [{ scopeId, scopeLevel: place.level, drafts: over.some((scope) => scope.drafts) }] : []
  })
}
