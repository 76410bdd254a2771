import { Button } from 'antd'
import { useEffect, useMemo, useRef, useState, type KeyboardEvent, type RefObject } from 'react'
import type { TreeNode } from '#domain/document/document.ts'
import { findNode } from '#domain/document/tree.ts'
import { useText } from '#ui/i18n/language.tsx'
import { kindWords } from '#ui/i18n/kind.words.ts'
import { TreePane } from '#ui/passage/tree-pane.tsx'
import type { TreeNode as Row } from '#ui/passage/tree.ts'
import { Tag } from '#ui/tag/tag.tsx'
import { scrollWithin } from './bring-into-view.ts'
import { deskWords } from './desk.words.ts'
import { toneOf } from './kinds.ts'
import { askedBy, doingsOn } from './node-acts.ts'
import { stepOf } from './tree-steps.ts'
import type { Drafts } from './use-drafts.ts'
import type { Edits } from './use-edits.ts'
import { rowOf, windowLength, windowOf } from './window-of-tree.ts'

type Props = {
  tree: TreeNode[]
  chosen: string | null
  labelOf: (node: TreeNode) => string
  /** null where nothing can be corrected. */
  edits: Edits | null
  onChoose: (id: string) => void
  writing: Drafts
}

const rowsFrom = (nodes: readonly TreeNode[]): Row<TreeNode>[] =>
  nodes.map((node) => ({ id: node.id, value: node, children: rowsFrom(node.children) }))

/** What was read, as a tree one walks and corrects by keys alone. */
export function TreePart({ tree, chosen, labelOf, edits, onChoose, writing }: Props) {
  const text = useText(deskWords)
  const pane = useRef<HTMLDivElement>(null)
  const [from, setFrom] = useState(0)
  const row = useMemo(() => (chosen === null ? -1 : rowOf(tree, chosen)), [tree, chosen])
  // A choice on the other side may lie outside of the rows that are drawn: they follow it, once.
  const [followed, setFollowed] = useState(row)
  if (row !== followed) {
    setFollowed(row)
    if (row >= 0 && (row < from || row >= from + windowLength)) setFrom(Math.max(0, row - windowLength / 2))
  }
  const shown = useMemo(() => windowOf(tree, from), [tree, from])
  const rows = useMemo(() => rowsFrom(shown.nodes), [shown])
  useFollowing(pane, chosen, tree)
  useComingBack(pane, chosen, writing.list.length)

  const onKeyDown = (event: KeyboardEvent) => {
    const id = (event.target as HTMLElement).dataset['node']
    const place = id === undefined ? null : findNode(tree, id)
    const asked = place && edits && askedBy(event)
    if (!place || !edits || !asked) return
    event.preventDefault()
    const { node } = place
    if ('kind' in asked) return node.kind === asked.kind ? undefined : void edits.run({ edit: 'relabel', id: node.id, kind: asked.kind })
    onChoose(node.id)
    doingsOn(tree, node.id, edits, () => writing.begin(node.id, node.text))[asked.act]?.()
  }

  return (
    <div className="r-desk__tree" ref={pane} onKeyDown={onKeyDown}>
      {shown.before > 0 && (
        <Button block type="text" onClick={() => setFrom(Math.max(0, from - windowLength / 2))}>
          {text('rows.before', { n: shown.before })}
        </Button>
      )}
      {tree.length === 0 && <p className="r-desk__nothing">{text('tree.empty')}</p>}
      {tree.length > 0 && (
        <TreePane
          label={text('pane.tree')}
          nodes={rows}
          chosen={chosen}
          onChoose={onChoose}
          render={(node) => <NodeRow node={node} label={labelOf(node)} unsent={writing.unsent.some(({ id }) => id === node.id)} />}
          {...(edits && {
            onMove: (id, direction) => {
              const step = stepOf(tree, id, direction)
              if (step) void edits.run(step)
            },
          })}
        />
      )}
      {shown.after > 0 && (
        <Button block type="text" onClick={() => setFrom(from + windowLength / 2)}>
          {text('rows.after', { n: shown.after })}
        </Button>
      )}
    </div>
  )
}

function NodeRow({ node, label, unsent }: { node: TreeNode; label: string; unsent: boolean }) {
  const text = useText(deskWords)
  const kinds = useText(kindWords)
  const { kind, fields } = node
  return (
    <span className={`r-node r-node--${kind}`}>
      <Tag tone={toneOf[kind]}>{label}</Tag>
      <span className="r-node__text">{kind === 'clue' ? text('clue.text') : node.text}</span>
      {fields['weight'] === 'key' && <Tag tone="red">{kinds('weight.key')}</Tag>}
      {fields['category'] && <Tag tone="quiet">{fields['category']}</Tag>}
      {unsent && <Tag tone="yellow">{text('unsaved')}</Tag>}
      {node.edited && <span className="r-node__edited">{text('edited')}</span>}
    </span>
  )
}

/** The chosen row stays in sight, and keeps the focus when an edit moved it elsewhere. */
function useFollowing(pane: RefObject<HTMLDivElement | null>, chosen: string | null, tree: TreeNode[]) {
  const inside = useRef(false)
  useEffect(() => {
    const root = pane.current
    if (!root) return
    const note = () => (inside.current = root.contains(document.activeElement))
    root.addEventListener('focusin', note)
    const leave = (event: FocusEvent) => {
      // A row that is taken out of the page loses the focus to nothing; whoever leaves goes somewhere.
      if (event.relatedTarget instanceof Node && !root.contains(event.relatedTarget)) inside.current = false
    }
    root.addEventListener('focusout', leave)
    return () => {
      root.removeEventListener('focusin', note)
      root.removeEventListener('focusout', leave)
    }
  }, [pane])
  useEffect(() => {
    const root = pane.current
    const row = chosen === null ? null : root?.querySelector<HTMLElement>(`[data-node="${CSS.escape(chosen)}"]`)
    if (!root || !row) return
    scrollWithin(root, row)
    if (inside.current && (document.activeElement === document.body || root.contains(document.activeElement)))
      row.focus({ preventScroll: true })
  }, [pane, chosen, tree])
}

/** When a correction is saved or left, the keys work on the tree again. */
function useComingBack(pane: RefObject<HTMLDivElement | null>, chosen: string | null, writing: number) {
  const before = useRef(writing)
  useEffect(() => {
    if (writing < before.current && chosen !== null)
      pane.current?.querySelector<HTMLElement>(`[data-node="${CSS.escape(chosen)}"]`)?.focus({ preventScroll: true })
    before.current = writing
  }, [pane, chosen, writing])
}
