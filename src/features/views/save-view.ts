import { postsWith } from '#domain/permission.ts'
import { refuse, unmet, type Refused } from '#domain/refusal.ts'
import type { Actor } from '#domain/actor.ts'
import type { Tx } from '#platform/db/open-db.ts'
import { newId } from '#platform/ids.ts'
import type { Acting } from '#platform/trail/acting.ts'
import { countOwnViews, insertView, nameTaken, takeViewsTurn, viewSeenBy, type ShownView } from './views.store.ts'

/** As many as still fit into a menu. */
export const mostViews = 100

/** The widest of a person's reaches: whom they share with. */
export const sharingScope = (actor: Actor): string =>
  postsWith(actor, 'view.keep').toSorted((a, b) => a.scopeLevel - b.scopeLevel)[0]!.scopeId

export const nameIsTaken = (name: string): Refused => refuse('invalid', unmet('taken-already', { field: 'view', value: name }))

export type ViewToSave = { name: string; search: string; shared: boolean }

export async function saveView(tx: Tx, { actor }: Acting, asked: ViewToSave): Promise<ShownView | Refused> {
  await takeViewsTurn(tx, actor)
  if ((await countOwnViews(tx, actor)) >= mostViews) return refuse('unmet', unmet('views-at-limit', { limit: mostViews }))
  if (await nameTaken(tx, actor, asked.name, null)) return nameIsTaken(asked.name)
  const id = newId(actor.region)
  await insertView(tx, actor, { ...asked, id, version: 1, sharedScopeId: asked.shared ? sharingScope(actor) : null })
  return (await viewSeenBy(tx, actor, id))!
}
