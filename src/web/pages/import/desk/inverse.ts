import type { TreeNode } from '#domain/document/document.ts'
import type { TreeEdit } from '#domain/document/edit-tree.ts'
import { findNode, holdsOthers, nextNodeId, replaceNode } from '#domain/document/tree.ts'
import type { EditAsked } from './tree-steps.ts'

type Of<E extends TreeEdit['edit']> = Extract<TreeEdit, { edit: E }>
type Place = NonNullable<ReturnType<typeof findNode>>
type Undoing = EditAsked[] | null

const isBare = ({ fields, state, edited }: TreeNode): boolean => Object.keys(fields).length === 0 && state === null && !edited

/** A node that became a leaf lost what stood below it to the place after it: all of it goes back. */
function relabelBack({ node }: Place, to: TreeNode['kind']): Undoing {
  if (to === 'clue' && !isBare(node)) return null
  const back: EditAsked = { edit: 'relabel', id: node.id, kind: node.kind }
  if (holdsOthers(to)) return [back]
  return [back, ...node.children.map(({ id }, index): EditAsked => ({ edit: 'move', id, parentId: node.id, index }))]
}

/** Two that became one are cut again where they met; only where the second brought nothing but its words. */
function cutAgain(tree: TreeNode[], from: Place, { into }: Of<'merge'>): Undoing {
  const target = findNode(tree, into)
  const plain = from.node.children.length === 0 && isBare({ ...from.node, edited: false })
  if (!target || !plain || target.node.text === '') return null
  const newId = nextNodeId(replaceNode(tree, from.node.id, () => []))
  const stays = target.parentId === from.parentId && target.index + 1 === from.index
  return [
    { edit: 'split', id: into, at: target.node.text.length },
    ...(target.node.kind === from.node.kind ? [] : [{ edit: 'relabel', id: newId, kind: from.node.kind } as const]),
    ...(stays ? [] : [{ edit: 'move', id: newId, parentId: from.parentId, index: from.index } as const]),
  ]
}

/** The edits that take one back, in their order; null where there is no way back. `tree` is the tree before it. */
export function inverseOf(tree: TreeNode[], done: TreeEdit): Undoing {
  const place = findNode(tree, done.id)
  if (!place) return null
  const { node, parentId, index } = place
  switch (done.edit) {
    case 'correct':
      return node.text.trim() === '' ? null : [{ edit: 'correct', id: node.id, text: node.text }]
    case 'relabel':
      return relabelBack(place, done.kind)
    case 'discard':
      return relabelBack(place, 'unread')
    case 'split':
      return [{ edit: 'merge', id: done.newId, into: node.id }]
    case 'merge':
      return cutAgain(tree, place, done)
    case 'move':
      return [{ edit: 'move', id: node.id, parentId, index }]
    case 'set-field':
      return [{ edit: 'set-field', id: node.id, field: done.field, value: node.fields[done.field] ?? '' }]
  }
}
