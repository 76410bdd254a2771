import { DownOutlined, RightOutlined } from '@ant-design/icons'
import { useQueries, useQuery } from '@tanstack/react-query'
import { useRef, useState, type KeyboardEvent } from 'react'
import { useNavigate } from 'react-router'
import { useLanguage, useText } from '#ui/i18n/language.tsx'
import { Empty } from '#ui/layout/empty.tsx'
import { Skeleton } from '#ui/layout/skeleton.tsx'
import { stepFrom, type TreeRow } from '#ui/passage/tree.ts'
import { ProblemNote } from '#ui/problem/problem-note.tsx'
import '#ui/passage/passage.css'
import { addresses } from '#web/addresses.ts'
import { problemOf } from '#web/api/use-send.ts'
import { nameIn } from '#web/parts/names.ts'
import { bodiesWords } from './bodies.words.ts'
import { belowQuery, top, type BodyRow } from './body-queries.ts'
import { rowsSeen } from './rows-seen.ts'

type Props = { chosen: string | undefined; path: readonly string[] | undefined; dissolved: boolean }

/** Few bodies at the top are opened at once: a tree that shows one line says nothing. */
const openedAtOnce = 3

/** What was opened or closed by hand holds; else the way down to the chosen body is open. */
function useTree({ path, dissolved }: Props) {
  const [byHand, setByHand] = useState<ReadonlyMap<string, boolean>>(new Map())
  const first = useQuery(belowQuery(top, dissolved))
  const roots = first.data ?? []
  const atOnce = [...(roots.length <= openedAtOnce ? roots.map((body) => body.id) : []), ...(path?.slice(0, -1) ?? [])]
  const open = new Set([...atOnce, ...byHand.keys()].filter((id) => byHand.get(id) ?? true))
  const ids = [top, ...open]
  const below = useQueries({
    queries: ids.map((id) => belowQuery(id, dissolved)),
    combine: (results) => new Map(results.map((result, index) => [ids[index]!, result.data ?? []])),
  })
  const set = (id: string, isOpen: boolean) =>
    // What is open now stays so when another body is chosen.
    setByHand((before) => new Map([...[...open].map((one) => [one, true] as const), ...before, [id, isOpen]]))
  return { rows: rowsSeen(below, open), toggle: (id: string) => set(id, !open.has(id)), unfold: (id: string) => set(id, true), first }
}

/** The bodies of one's scope, fetched as they are unfolded; walked with the arrow keys. */
export function BodyTree(props: Props) {
  const text = useText(bodiesWords)
  const go = useNavigate()
  const root = useRef<HTMLUListElement>(null)
  const { rows, toggle, unfold, first } = useTree(props)
  const [focused, setFocused] = useState<string | null>(null)
  const seen = (id: string | null | undefined) => rows.some((row) => row.id === id)
  const tabbed = [focused, props.chosen].find(seen) ?? rows[0]?.id
  const problem = problemOf(first.error)
  if (problem) return <ProblemNote problem={problem} onRetry={() => void first.refetch()} />
  if (first.isPending) return <Skeleton lines={9} />
  if (rows.length === 0) return <Empty title={text('tree.empty')}>{text('tree.empty.why')}</Empty>

  const choose = (id: string) => {
    unfold(id)
    void go(addresses.body(id))
  }

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const id = (event.target as HTMLElement).dataset['node']
    if (id === undefined) return
    const step = stepFrom(rows, id, event.key)
    if (event.key === 'Enter' || event.key === ' ') choose(id)
    else if (!step) return
    else if ('go' in step) root.current?.querySelector<HTMLElement>(`[data-node="${CSS.escape(step.go)}"]`)?.focus()
    else toggle('open' in step ? step.open : step.close)
    event.preventDefault()
  }

  return (
    <ul
      role="tree"
      aria-label={text('tree')}
      className="r-tree r-bodies__tree"
      ref={root}
      onKeyDown={onKeyDown}
      onFocus={(event) => setFocused((event.target as HTMLElement).dataset['node'] ?? null)}
    >
      {rows.map((row) => (
        <Line
          key={row.id}
          row={row}
          tabbed={row.id === tabbed}
          chosen={row.id === props.chosen}
          onToggle={() => toggle(row.id)}
          onGo={() => choose(row.id)}
        />
      ))}
    </ul>
  )
}

type LineProps = { row: TreeRow<BodyRow>; tabbed: boolean; chosen: boolean; onToggle: () => void; onGo: () => void }

function Line({ row, tabbed, chosen, onToggle, onGo }: LineProps) {
  const text = useText(bodiesWords)
  const { language } = useLanguage()
  return (
    <li
      role="treeitem"
      data-node={row.id}
      tabIndex={tabbed ? 0 : -1}
      aria-level={row.level}
      aria-posinset={row.position}
      aria-setsize={row.siblings}
      aria-expanded={row.open ?? undefined}
      aria-selected={chosen}
      className={chosen ? 'r-tree__row r-tree__row--chosen' : 'r-tree__row'}
      style={{ paddingLeft: 8 + (row.level - 1) * 18 }}
      onClick={onGo}
    >
      {/* For the pointer only: the keys open and close the row itself. */}
      <span
        className="r-tree__fold"
        aria-hidden
        onClick={(event) => {
          if (row.open === null) return
          event.stopPropagation()
          onToggle()
        }}
      >
        {row.open !== null && (row.open ? <DownOutlined /> : <RightOutlined />)}
      </span>
      <span className="r-tree__text">
        {nameIn(language, row.value.name, row.value.nameEn)}
        {row.value.dissolved && <span className="r-muted"> {text('dissolved')}</span>}
      </span>
      {row.value.children > 0 && <span className="r-muted">{row.value.children}</span>}
    </li>
  )
}
