import type { TreeNode } from '#domain/document/document.ts'
import { findNode, holdsOthers } from '#domain/document/tree.ts'
import type { Schemas } from '#web/api/generated.ts'

/** A correction as the server is asked for it. */
export type EditAsked = Schemas['TreeEditAskedInput']
export type Direction = 'up' | 'down' | 'in' | 'out'

type Tree = readonly TreeNode[]

const neighbours = (tree: Tree, parentId: string | null): Tree =>
  parentId === null ? tree : (findNode(tree, parentId)?.node.children ?? [])

/** The edit that moves a node one step, or null where there is no such step. */
export function stepOf(tree: Tree, id: string, direction: Direction): EditAsked | null {
  const place = findNode(tree, id)
  if (!place) return null
  const { parentId, index } = place
  const beside = neighbours(tree, parentId)
  const to = (parent: string | null, at: number): EditAsked => ({ edit: 'move', id, parentId: parent, index: at })
  const steps: Record<Direction, () => EditAsked | null> = {
    up: () => (index > 0 ? to(parentId, index - 1) : null),
    down: () => (index < beside.length - 1 ? to(parentId, index + 1) : null),
    in: () => {
      const holder = beside.slice(0, index).findLast(({ kind }) => holdsOthers(kind))
      return holder ? to(holder.id, holder.children.length) : null
    },
    out: () => {
      const above = parentId === null ? null : findNode(tree, parentId)
      return above ? to(above.parentId, above.index + 1) : null
    },
  }
  return steps[direction]()
}

const canJoin = (node: TreeNode | undefined): node is TreeNode => node !== undefined && node.kind !== 'clue'

/** The edit that joins a node to the one before it (its first neighbour, else what it stands under) or takes in the one after it. */
export function mergeOf(tree: Tree, id: string, side: 'previous' | 'next'): EditAsked | null {
  const place = findNode(tree, id)
  if (!place || !canJoin(place.node)) return null
  const beside = neighbours(tree, place.parentId)
  if (side === 'next') {
    const next = beside[place.index + 1]
    return canJoin(next) ? { edit: 'merge', id: next.id, into: id } : null
  }
  const above = place.parentId === null ? undefined : findNode(tree, place.parentId)?.node
  const before = place.index > 0 ? beside[place.index - 1] : above
  return canJoin(before) ? { edit: 'merge', id, into: before.id } : null
}

/** Which node to show after an edit that may have taken away the chosen one. */
export const chosenAfter = (done: { edit: string; id: string; into?: string; newId?: string }): string => done.newId ?? done.into ?? done.id
