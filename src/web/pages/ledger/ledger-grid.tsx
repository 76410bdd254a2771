import { useCallback, useEffect, useMemo, useRef, type KeyboardEvent, type MouseEvent } from 'react'
import { useNavigate } from 'react-router'
import type { SortKey } from '#domain/ledger/columns.ts'
import type { Act } from '#domain/permission.ts'
import { useLanguage, useText } from '#ui/i18n/language.tsx'
import { addresses } from '#web/addresses.ts'
import { today, useMe } from '#web/api/me.ts'
import { isEditable } from './amendment.ts'
import { useCellEditing } from './use-cell-editing.tsx'
import type { Row } from './findings.query.ts'
import { rowHeights, type Layout } from './layout.ts'
import { LedgerHead } from './ledger-head.tsx'
import { cellId, chooseWidth } from './ledger-row.tsx'
import { LedgerRows } from './ledger-rows.tsx'
import { ledgerWords } from './ledger.words.ts'
import { useCopying } from './use-copying.ts'
import { useIntoView } from './use-into-view.ts'
import type { Ledger } from './use-ledger.ts'
import { useSelection } from './use-selection.ts'
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
  const { ledger, layout, sort, q, chosen, onActive } = props
  const text = useText(ledgerWords)
  const { language } = useLanguage()
  const { may } = useMe()
  const navigate = useNavigate()
  const box = useRef<HTMLDivElement>(null)
  const asCards = window.matchMedia(cards).matches
  const rowHeight = asCards ? cardHeight : rowHeights[layout.density]
  const { total } = ledger.lines
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
  const still = lefts.length
  const drawn = useMemo(
    () => ({ columns, still, q, reading, editable: mayAmend ? editable : nothing }),
    [columns, still, q, reading, mayAmend, editable],
  )
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
          still={still}
          sort={sort}
          all={chosen.size > 0 && chosen.size >= Math.min(total, 500)}
          some={chosen.size > 0}
          onChooseAll={props.onChooseAll}
          onSort={props.onSort}
          onLayout={props.onLayout}
        />
      </div>
      <div role="rowgroup" className="r-grid__body" style={{ height: total * rowHeight, width: asCards ? undefined : width }}>
        <LedgerRows
          box={box}
          ledger={ledger}
          rowHeight={rowHeight}
          onSight={props.onSight}
          selection={selection}
          editing={editing}
          editor={editor}
          onOpenGroup={props.onOpenGroup}
          chosen={chosen}
          row={drawn}
        />
      </div>
    </div>
  )
}
