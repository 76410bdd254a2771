import { DownOutlined, RightOutlined } from '@ant-design/icons'
import { useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import { rowsOf, stepFrom, type TreeNode, type TreeRow } from './tree.ts'
import './passage.css'

type Move = 'up' | 'down' | 'in' | 'out'

type Props<T> = {
  label: string
  nodes: readonly TreeNode<T>[]
  chosen: string | null
  onChoose: (id: string) => void
  /** One line or more of a row; nothing in it can be pressed. */
  render: (value: T, row: TreeRow<T>) => ReactNode
  /** Alt with an arrow key moves the chosen node among its neighbours, or a level in or out. */
  onMove?: (id: string, move: Move) => void
}

const moves: Record<string, Move> = { ArrowUp: 'up', ArrowDown: 'down', ArrowRight: 'in', ArrowLeft: 'out' }

/** A tree one walks with the arrow keys; the other half of `MarkedText`. */
export function TreePane<T>({ label, nodes, chosen, onChoose, render, onMove }: Props<T>) {
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set())
  const root = useRef<HTMLUListElement>(null)
  const rows = rowsOf(nodes, closed)
  const tabbed = rows.some((row) => row.id === chosen) ? chosen : (rows[0]?.id ?? null)
  const toggle = (id: string) =>
    setClosed((before) => (before.has(id) ? new Set([...before].filter((one) => one !== id)) : new Set([...before, id])))

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const id = (event.target as HTMLElement).dataset['node']
    if (id === undefined) return
    const move = moves[event.key]
    if (event.altKey && move && onMove) onMove(id, move)
    else if (event.key === 'Enter' || event.key === ' ') onChoose(id)
    else {
      const step = stepFrom(rows, id, event.key)
      if (!step) return
      if ('go' in step) {
        onChoose(step.go)
        root.current?.querySelector<HTMLElement>(`[data-node="${CSS.escape(step.go)}"]`)?.focus()
      } else toggle('open' in step ? step.open : step.close)
    }
    event.preventDefault()
  }

  return (
    <ul role="tree" aria-label={label} className="r-tree" ref={root} onKeyDown={onKeyDown}>
      {rows.map((row) => (
        <li
          key={row.id}
          role="treeitem"
          data-node={row.id}
          tabIndex={row.id === tabbed ? 0 : -1}
          aria-level={row.level}
          aria-posinset={row.position}
          aria-setsize={row.siblings}
          aria-expanded={row.open ?? undefined}
          aria-selected={row.id === chosen}
          className={row.id === chosen ? 'r-tree__row r-tree__row--chosen' : 'r-tree__row'}
          style={{ paddingLeft: 8 + (row.level - 1) * 20 }}
          onClick={() => onChoose(row.id)}
        >
          {row.open === null ? (
            <span className="r-tree__fold" />
          ) : (
            // For the pointer only: the keys open and close the row itself.
            <span
              className="r-tree__fold"
              aria-hidden
              onClick={(event) => {
                event.stopPropagation()
                toggle(row.id)
              }}
            >
              {row.open ? <DownOutlined /> : <RightOutlined />}
            </span>
          )}
          <span className="r-tree__text">{render(row.value, row)}</span>
        </li>
      ))}
    </ul>
  )
}
