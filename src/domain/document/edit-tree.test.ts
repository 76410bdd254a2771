import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isRefused } from '#domain/refusal.ts'
import { nodeKinds, type NodeKind, type TreeNode } from './document.ts'
import { editTree, type TreeEdit } from './edit-tree.ts'
import { findNode, holdsOthers, nextNodeId, nodesOf } from './tree.ts'

/** The document that random trees are read from; its characters all differ, so that none can stand in for another. */
const passages = Array.from({ length: 30 }, (_, passage) =>
  Array.from({ length: 12 }, (__, at) => String.fromCodePoint(0x4e00 + passage * 12 + at)).join(''),
)

const node = (id: string, kind: NodeKind, text = '', children: TreeNode[] = []): TreeNode => ({
  id,
  kind,
  text,
  mark: null,
  state: null,
  edited: false,
  spans: [],
  fields: {},
  children,
})

/** A tree over whole passages, as a reader would make it. */
const trees: fc.Arbitrary<TreeNode[]> = fc
  .array(fc.record({ depth: fc.nat(3), kind: fc.constantFrom(...nodeKinds) }), { maxLength: 30 })
  .map((list) => {
    const root = node('root', 'aspect')
    const way = [root]
    for (const [passage, { depth, kind }] of list.entries()) {
      way.splice(Math.min(depth, way.length - 1) + 1)
      while (!holdsOthers(way.at(-1)!.kind)) way.pop()
      const made = {
        ...node(`n${passage + 1}`, kind, kind === 'clue' ? '' : passages[passage]!),
        spans: [{ passage, from: 0, to: 12 }],
        fields: kind === 'clue' ? {} : { number: String(passage) },
      }
      way.at(-1)!.children.push(made)
      way.push(made)
    }
    return root.children
  })

const words = (spans: TreeNode['spans']): string => spans.map(({ passage, from, to }) => passages[passage]!.slice(from, to)).join('')

type Draw = { edit: TreeEdit['edit']; which: number; other: number; at: number; kind: NodeKind }
const draws: fc.Arbitrary<Draw[]> = fc.array(
  fc.record({
    edit: fc.constantFrom('correct', 'relabel', 'split', 'merge', 'move', 'discard', 'set-field'),
    which: fc.nat(),
    other: fc.nat(),
    at: fc.nat(14),
    kind: fc.constantFrom(...nodeKinds),
  }),
  { maxLength: 25 },
)

/** The edit a draw means in the tree as it stands, with what the server adds. */
function editOf(tree: TreeNode[], { edit, which, other, at, kind }: Draw): TreeEdit | null {
  const all = [...nodesOf(tree)]
  if (all.length === 0) return null
  const { id, spans } = all[which % all.length]!
  const into = all[other % all.length]!.id
  const text = words(spans)
  const edits: Record<TreeEdit['edit'], TreeEdit> = {
    correct: { edit: 'correct', id, text: '改' },
    relabel: { edit: 'relabel', id, kind, text },
    split: { edit: 'split', id, at, newId: nextNodeId(tree) },
    merge: { edit: 'merge', id, into },
    move: { edit: 'move', id, parentId: other % 3 === 0 ? null : into, index: at },
    discard: { edit: 'discard', id, text },
    'set-field': { edit: 'set-field', id, field: 'category', value: '财务' },
  }
  return edits[edit]
}

const sorted = (parts: string[]): string =>
  parts
    .flatMap((part) => [...part])
    .toSorted()
    .join('')
const spansIn = (tree: TreeNode[]): string => sorted([...nodesOf(tree)].map(({ spans }) => words(spans)))
const textsIn = (tree: TreeNode[]): string => sorted([...nodesOf(tree)].map(({ text }) => text))
const fieldsIn = (tree: TreeNode[]): string[] =>
  [...nodesOf(tree)].flatMap(({ fields }) => Object.values(fields).flatMap((value) => value.split('\n'))).toSorted()

const touchesClue = (before: TreeNode[], after: TreeNode[], id: string): boolean =>
  [findNode(before, id), findNode(after, id)].some((place) => place?.node.kind === 'clue')

function after(tree: TreeNode[], edit: TreeEdit): TreeNode[] {
  const edited = editTree(tree, edit)
  return isRefused(edited) ? tree : edited
}

const everyEdit = (check: (before: TreeNode[], edit: TreeEdit, now: TreeNode[]) => void): void =>
  fc.assert(
    fc.property(trees, draws, (start, list) => {
      let tree = start
      for (const draw of list) {
        const edit = editOf(tree, draw)
        if (!edit) return
        const now = after(tree, edit)
        check(tree, edit, now)
        tree = now
      }
    }),
    { numRuns: 300 },
  )

test('every edit keeps every character of the document in exactly one node', () => {
  everyEdit((before, _, now) => expect(spansIn(now)).toBe(spansIn(before)))
})

test('nothing but a correction changes what is written; a clue loses its words and gets them back', () => {
  everyEdit((before, edit, now) => {
    if (edit.edit !== 'correct' && !touchesClue(before, now, edit.id)) expect(textsIn(now)).toBe(textsIn(before))
  })
})

test('nothing but set-field changes what stands in fields', () => {
  everyEdit((before, edit, now) => {
    if (edit.edit !== 'set-field' && edit.edit !== 'merge' && !touchesClue(before, now, edit.id))
      expect(fieldsIn(now)).toEqual(fieldsIn(before))
    if (edit.edit === 'merge') expect(new Set(fieldsIn(now))).toEqual(new Set(fieldsIn(before)))
  })
})

test('what nobody has corrected is, letter for letter, what its spans point to', () => {
  everyEdit((_, __, now) => {
    for (const { kind, text, edited, spans } of nodesOf(now)) if (!edited) expect(text).toBe(kind === 'clue' ? '' : words(spans))
  })
})

test('ids stay unique, and only headings, findings, suggestions and measures hold others', () => {
  everyEdit((_, __, now) => {
    const all = [...nodesOf(now)]
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
    for (const { kind, children } of all) expect(holdsOthers(kind) || children.length === 0).toBe(true)
  })
})

test('what an edit does not touch stays the same object', () => {
  const tree = [node('n1', 'aspect', '甲', [node('n2', 'finding', '乙')]), node('n3', 'aspect', '丙', [node('n4', 'finding', '丁')])]
  expect(after(tree, { edit: 'correct', id: 'n2', text: '戊' })[1]).toBe(tree[1])
})

const small = [
  node('a', 'aspect', '方面', [
    { ...node('b', 'finding', '甲。'), mark: '1', state: 'complete' },
    { ...node('c', 'finding', '乙😀'), state: 'partial' },
  ]),
  node('k', 'clue'),
  node('u', 'unread', '丙'),
]

test.each([
  ['a node that is gone', { edit: 'discard', id: 'x' }, 'node-missing'],
  ['a merge into a node that is gone', { edit: 'merge', id: 'b', into: 'x' }, 'node-missing'],
  ['a move below itself', { edit: 'move', id: 'a', parentId: 'b', index: 0 }, 'move-into-itself'],
  ['a merge into what stands below', { edit: 'merge', id: 'a', into: 'b' }, 'move-into-itself'],
  ['a move below mere text', { edit: 'move', id: 'b', parentId: 'u', index: 0 }, 'node-holds-nothing'],
  ['an empty correction', { edit: 'correct', id: 'b', text: ' ' }, 'text-missing'],
  ['a split at the start', { edit: 'split', id: 'b', at: 0, newId: 'n' }, 'split-at-edge'],
  ['a split at the end', { edit: 'split', id: 'b', at: 2, newId: 'n' }, 'split-at-edge'],
  ['a split inside a character', { edit: 'split', id: 'c', at: 2, newId: 'n' }, 'split-at-edge'],
  ['words for a clue', { edit: 'correct', id: 'k', text: '某人' }, 'clue-stays-apart'],
  ['a field for a clue', { edit: 'set-field', id: 'k', field: 'person', value: '某人' }, 'clue-stays-apart'],
  ['a clue merged into a finding', { edit: 'merge', id: 'k', into: 'b' }, 'clue-stays-apart'],
] as [string, TreeEdit, string][])('%s is refused with its reason', (_, edit, code) => {
  expect(editTree(small, edit)).toMatchObject({ refused: { unmet: [{ code }] } })
})

test('two passages become one in the order of the document, whichever is dropped on which; states that differ leave none', () => {
  for (const edit of [{ edit: 'merge', id: 'c', into: 'b' } as const, { edit: 'merge', id: 'b', into: 'c' } as const]) {
    const [one] = after(small, edit)[0]!.children
    expect(one).toMatchObject({ id: edit.into, text: '甲。乙😀', state: null })
  }
})

test('a discarded heading leaves what stood below it in its place', () => {
  expect(after(small, { edit: 'discard', id: 'a' }).map(({ id, kind }) => [id, kind])).toEqual([
    ['a', 'unread'],
    ['b', 'finding'],
    ['c', 'finding'],
    ['k', 'clue'],
    ['u', 'unread'],
  ])
})
