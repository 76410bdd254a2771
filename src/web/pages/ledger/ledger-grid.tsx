import {
  useCallback,
  useDeferredValue,
  useEffect,
  useMemo,
  useRef,
  type ComponentProps,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
} from 'react'
import { useNavigate } from 'react-router'
import type { SortKey } from '#domain/ledger/columns.ts'
import type { Act } from '#domain/permission.ts'
import { useLanguage, useText } from '#ui/i18n/language.tsx'
import { addresses } from '#web/addresses.ts'
import { today, useMe } from '#web/api/me.ts'
import { isEditable } from './amendment.ts'
import { useCellEditing } from './use-cell-editing.tsx'
import type { Row } from './findings.query.ts'
import { GroupHead } from './group-head.tsx'
import { rowHeights, type Layout } from './layout.ts'
import { LedgerHead } from './ledger-head.tsx'
import { cellId, chooseWidth, LedgerRow } from './ledger-row.tsx'
import { ledgerWords } from './ledger.words.ts'
import { blockOf, type Selection } from './selection.ts'
import { useCopying } from './use-copying.ts'
import { useIntoView } from './use-into-view.ts'
import type { Ledger } from './use-ledger.ts'
import { useSelection } from './use-selection.ts'
import { useSight } from './use-sight.ts'
import './grid.css'

export const headHeight = 38
const cards = '(max-width: 720px)'
const cardHeight = 156
/** About what stands above and below the grid; a page by keys may as well be a line too short. */
const aroundGrid = 380

type Props = {
  ledger: Ledger
  layout: Layout
  sort: string | null
  q: string | undefined
  chosen: ReadonlyMap<string, Row>
  onChoose: (index: number, range: boolean) => void
  onChooseAll: (all: boolean) => void
  onSort: (key: SortKey) => void
  onLayout: (change: (layout: Layout) => Layout) => void
  onSight: (sight: { first: number; last: number }) => void
  onOpenGroup: (key: string) => void
  onActive: (row: Row | undefined) => void
  onPrint: () => void
}

const nothing = () => false

type Doings = { print: () => void; undo: () => void; open: () => void; choose: (range: boolean) => void; edit: () => void }

/** What the keys beside those that move do. */
const keysOf = ({ print, undo, open, choose, edit }: Doings): Record<string, (event: KeyboardEvent) => void> => {
  const withCommand = (act: () => void) => (event: KeyboardEvent) => {
    if (!event.ctrlKey && !event.metaKey) return
    event.preventDefault()
    act()
  }
  return {
    p: withCommand(print),
    z: withCommand(undo),
    Enter: open,
    ' ': (event) => {
      event.preventDefault()
      choose(event.shiftKey)
    },
    F2: edit,
  }
}

/** The group whose head stands in a line, where one does. */
function groupAt(ledger: Ledger, index: number | undefined): string | null {
  const line = index === undefined ? null : ledger.lines.lineAt(index)
  return line?.at === 'head' ? (ledger.parts[line.section]!.key ?? '-') : null
}

/** The selected columns of a row, and the one with the cursor. */
function spanIn(selection: Selection | null, index: number): { from: number; to: number; active: number } {
  if (selection === null) return { from: -1, to: -2, active: -1 }
  const { top, bottom, left, right } = blockOf(selection)
  const inside = index >= top && index <= bottom
  return { from: inside ? left : -1, to: inside ? right : -2, active: selection.active.row === index ? selection.active.column : -1 }
}

/** Where each still column begins; the ones that scroll have no place of their own. */
const leftsOf = ({ columns, frozen }: Layout): number[] => {
  let left = chooseWidth
  return columns.slice(0, frozen).map(({ width }) => {
    left += width
    return left - width
  })
}

/** The findings as a grid that stays quick however long it is: only what is near the window is drawn, only what is looked at is loaded. */
export function LedgerGrid(props: Props) {
  const { ledger, layout, sort, q, chosen, onSight, onActive } = props
  const text = useText(ledgerWords)
  const { language } = useLanguage()
  const { may } = useMe()
  const navigate = useNavigate()
  const box = useRef<HTMLDivElement>(null)
  const asCards = window.matchMedia(cards).matches
  const rowHeight = asCards ? cardHeight : rowHeights[layout.density]
  const { total } = ledger.lines
  const { slice, rest, pool } = useSight(box, total, rowHeight)
  useEffect(() => onSight(rest), [rest, onSight])
  const page = Math.max(1, Math.floor((window.innerHeight - aroundGrid) / rowHeight))
  const { selection, byKeys, onPointerDown, onPointerMove } = useSelection({ rows: total, columns: layout.columns.length, page }, box)
  const lefts = useMemo(() => (asCards ? [] : leftsOf(layout)), [layout, asCards])
  const reading = useMemo(() => ({ language, today: today() }), [language])
  const mayAmend = may.includes('finding.amend' satisfies Act)
  const { columns } = layout
  const editable = useCallback(
    (row: Row, column: number): boolean => {
      const key = columns[column]?.key
      return key !== undefined && row.state === 'draft' && isEditable(key) && !(key === 'money' && row.sums > 1)
    },
    [columns],
  )
  const active = selection?.active
  const activeRow = active && ledger.rowAt(active.row)
  const activeGroup = groupAt(ledger, active?.row)
  useEffect(() => onActive(activeRow), [activeRow, onActive])
  useIntoView(box, active, { rowHeight, layout, lefts })
  const { editing, editor, edit, undo } = useCellEditing(ledger, columns, { editable: mayAmend ? editable : nothing, box })
  const open = (group: string | null) => {
    if (group !== null) props.onOpenGroup(group)
    else if (activeRow) void navigate(addresses.finding(activeRow.id))
  }
  const keys = keysOf({
    print: props.onPrint,
    undo,
    open: () => open(activeGroup),
    choose: (range) => {
      if (activeGroup !== null) props.onOpenGroup(activeGroup)
      else if (active) props.onChoose(active.row, range)
    },
    edit: () => active && edit(active.row, active.column),
  })
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target === box.current && !byKeys(event)) keys[event.key]?.(event)
  }
  const onClick = (event: MouseEvent) => {
    const { target } = event
    if (target instanceof HTMLInputElement && target.dataset['choose']) props.onChoose(Number(target.dataset['choose']), event.shiftKey)
    // The links of the rows are plain ones: a router's link in every row would be most of what a row costs.
    const link = target instanceof Element ? target.closest('a') : null
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    void navigate(link.pathname)
  }
  const onDoubleClick = () => {
    if (active && activeRow && !edit(active.row, active.column)) open(null)
  }
  const onCopy = useCopying(ledger, columns, { selection, reading, box })
  const width = chooseWidth + columns.reduce((sum, column) => sum + column.width, 0)
  return (
    <div
      ref={box}
      role="grid"
      tabIndex={0}
      aria-label={text('caption')}
      aria-rowcount={ledger.counted ? total + 1 : -1}
      aria-colcount={columns.length + 1}
      aria-multiselectable
      aria-busy={ledger.fading}
      aria-activedescendant={active && activeRow ? cellId(active.row, active.column) : undefined}
      className={['r-grid', `r-grid--${layout.density}`, ledger.fading && 'r-grid--fading'].filter(Boolean).join(' ')}
      onKeyDown={onKeyDown}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onClick={onClick}
      onDoubleClick={onDoubleClick}
      onCopy={onCopy}
    >
      <div role="rowgroup" style={{ width: asCards ? undefined : width }} className="r-grid__top">
        <LedgerHead
          layout={layout}
          still={lefts.length}
          sort={sort}
          all={chosen.size > 0 && chosen.size >= Math.min(total, 500)}
          some={chosen.size > 0}
          onChooseAll={props.onChooseAll}
          onSort={props.onSort}
          onLayout={props.onLayout}
        />
      </div>
      <div role="rowgroup" className="r-grid__body" style={{ height: total * rowHeight, width: asCards ? undefined : width }}>
        <Rows
          ledger={ledger}
          pool={pool}
          rowHeight={rowHeight}
          first={slice.first}
          last={Math.min(slice.last, total)}
          seen={slice.seen}
          selection={selection}
          editing={editing}
          editor={editor}
          onOpenGroup={props.onOpenGroup}
          chosen={chosen}
          row={{ columns, still: lefts.length, q, reading, editable: mayAmend ? editable : nothing }}
        />
      </div>
    </div>
  )
}

type RowsProps = Pick<Props, 'ledger' | 'chosen' | 'onOpenGroup'> & {
  pool: number
  rowHeight: number
  first: number
  last: number
  seen: { first: number; last: number }
  selection: Selection | null
  editing: { row: Row; index: number; at: number } | null
  editor: ReactNode
  /** What every row is drawn with. */
  row: Pick<ComponentProps<typeof LedgerRow>, 'columns' | 'still' | 'q' | 'reading' | 'editable'>
}

/** The lines in sight. A line that leaves at one edge lends its elements to the one that comes in at the other. */
function Rows({ pool, ledger, chosen, onOpenGroup, rowHeight, first, last, seen, selection, editing, editor, row: shared }: RowsProps) {
  // What cannot be seen yet is drawn after what can.
  const behind = useDeferredValue(ledger)
  return Array.from({ length: Math.max(0, last - first) }, (_, at) => {
    const index = first + at
    const line = ledger.lines.lineAt(index)!
    const top = index * rowHeight
    if (line.at === 'head') {
      const part = ledger.parts[line.section]!
      const look = { top, index, span: shared.columns.length + 1, active: selection?.active.row === index }
      return <GroupHead key={index % pool} group={part.group!} open={part.open} onOpen={onOpenGroup} {...look} />
    }
    const row = (index >= seen.first && index < seen.last ? ledger : behind).rowAt(index)
    const edited = editing !== null && editing.index === index && editing.row.id === row?.id
    return (
      <LedgerRow
        key={index % pool}
        row={row}
        index={index}
        top={top}
        {...shared}
        chosen={row !== undefined && chosen.has(row.id)}
        {...spanIn(selection, index)}
        editor={edited ? editor : null}
        editing={edited ? editing.at : -1}
      />
    )
  })
}
