import type { NodeKind, TreeNode } from '#domain/document/document.ts'
import { findNode } from '#domain/document/tree.ts'
import { kindKeys } from './kinds.ts'
import { mergeOf, stepOf, type EditAsked } from './tree-steps.ts'
import type { Edits } from './use-edits.ts'

export const nodeActs = ['correct', 'split', 'merge.previous', 'merge.next', 'discard', 'undo'] as const
export const nodeMoves = ['up', 'down', 'in', 'out'] as const
export type NodeAct = (typeof nodeActs)[number] | (typeof nodeMoves)[number]

/** The key of each act while one is in the tree; moves take Alt, so that the arrows alone walk. */
export const actKeys: Record<NodeAct, string> = {
  correct: 'E',
  split: 'S',
  'merge.previous': 'M',
  'merge.next': 'N',
  up: 'Alt+↑',
  down: 'Alt+↓',
  in: 'Alt+→',
  out: 'Alt+←',
  discard: 'Del',
  undo: 'Ctrl+Z',
}

type Doing = Pick<Edits, 'run' | 'undo'>
export type Doings = Record<NodeAct, (() => void) | null>

/** What can be done to a node now; null where there is nothing to do it to. */
export function doingsOn(tree: readonly TreeNode[], id: string, { run, undo }: Doing, write: () => void): Doings {
  const kind = findNode(tree, id)?.node.kind
  const asked = (edit: EditAsked | null) => (edit === null ? null : () => void run(edit))
  const words = kind === undefined || kind === 'clue' ? null : write
  return {
    correct: words,
    split: words,
    'merge.previous': asked(mergeOf(tree, id, 'previous')),
    'merge.next': asked(mergeOf(tree, id, 'next')),
    up: asked(stepOf(tree, id, 'up')),
    down: asked(stepOf(tree, id, 'down')),
    in: asked(stepOf(tree, id, 'in')),
    out: asked(stepOf(tree, id, 'out')),
    discard: kind === undefined || kind === 'unread' ? null : () => void run({ edit: 'discard', id }),
    undo,
  }
}

const letters: Readonly<Record<string, NodeAct>> = { e: 'correct', s: 'split', m: 'merge.previous', n: 'merge.next', Delete: 'discard' }

type Pressed = { key: string; ctrlKey: boolean; metaKey: boolean; altKey: boolean }

/** What a key asks for in the tree. */
export function askedBy({ key, ctrlKey, metaKey, altKey }: Pressed): { act: NodeAct } | { kind: NodeKind } | null {
  if (altKey) return null
  if (ctrlKey || metaKey) return key.toLowerCase() === 'z' ? { act: 'undo' } : null
  const act = letters[key.length === 1 ? key.toLowerCase() : key]
  if (act) return { act }
  const kind = (Object.keys(kindKeys) as NodeKind[]).find((one) => kindKeys[one] === key)
  return kind ? { kind } : null
}
