import { isRefused, refuse, unmet, type Refused } from '#domain/refusal.ts'
import type { Tx } from '#platform/db/open-db.ts'
import type { Acting } from '#platform/trail/acting.ts'
import { nameIsTaken, sharingScope, type ViewToSave } from './save-view.ts'
import { deleteView, lockOwnView, nameTaken, takeViewsTurn, updateView, viewSeenBy, type SavedView, type ShownView } from './views.store.ts'

export type ViewRef = { id: string; expected: number }

/** The owner alone changes a view; whoever only sees it is told so, whoever does not see it learns nothing. */
async function ownView(tx: Tx, { actor }: Acting, { id, expected }: ViewRef): Promise<SavedView | Refused> {
  const view = await lockOwnView(tx, actor, id)
  if (!view)
    return (await viewSeenBy(tx, actor, id)) ? refuse('not-permitted', unmet('not-permitted', { act: 'view.keep' })) : refuse('missing')
  return view.version === expected ? view : refuse('stale', unmet('stale', { current: view.version }))
}

export async function changeView(tx: Tx, acting: Acting, ref: ViewRef, asked: Partial<ViewToSave>): Promise<ShownView | Refused> {
  await takeViewsTurn(tx, acting.actor)
  const view = await ownView(tx, acting, ref)
  if (isRefused(view)) return view
  const { name = view.name, search = view.search, shared = view.sharedScopeId !== null } = asked
  if (await nameTaken(tx, acting.actor, name, view.id)) return nameIsTaken(name)
  const sharedScopeId = shared ? (view.sharedScopeId ?? sharingScope(acting.actor)) : null
  await updateView(tx, { id: view.id, version: view.version + 1, name, search, sharedScopeId })
  return (await viewSeenBy(tx, acting.actor, view.id))!
}

export async function removeView(tx: Tx, acting: Acting, ref: ViewRef): Promise<void | Refused> {
  const view = await ownView(tx, acting, ref)
  if (isRefused(view)) return view
  await deleteView(tx, view.id)
}
