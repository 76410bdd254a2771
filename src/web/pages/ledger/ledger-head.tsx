import { CaretDownFilled, CaretUpFilled } from '@ant-design/icons'
import { memo, useRef, type KeyboardEvent, type PointerEvent } from 'react'
import { columnOf, sortOfColumn, type ColumnKey, type SortKey } from '#domain/ledger/columns.ts'
import { useLanguage, useText } from '#ui/i18n/language.tsx'
import { partWords } from '#ui/i18n/part.words.ts'
import { moved, placeOf, resized, type Layout, type ShownColumn } from './layout.ts'
import { ledgerWords } from './ledger.words.ts'

type Props = {
  layout: Layout
  still: number
  sort: string | null
  all: boolean
  some: boolean
  onChooseAll: (all: boolean) => void
  onSort: (key: SortKey) => void
  onLayout: (change: (layout: Layout) => Layout) => void
}

const step = 16

const turnOf = (sort: string | null, key: string | null): 'ascending' | 'descending' | undefined =>
  key === null || sort === null || sort.replace('-', '') !== key ? undefined : sort.startsWith('-') ? 'descending' : 'ascending'

/** Drags the right edge of a head; the width follows the pointer. */
function useResizing(onLayout: Props['onLayout']) {
  const from = useRef<{ key: ColumnKey; x: number; width: number } | null>(null)
  return (key: ColumnKey, width: number) => ({
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      event.preventDefault()
      event.stopPropagation()
      event.currentTarget.setPointerCapture(event.pointerId)
      from.current = { key, x: event.clientX, width }
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      if (!from.current) return
      const { key: dragged, x, width: before } = from.current
      onLayout((layout) => resized(layout, dragged, before + event.clientX - x))
    },
    onPointerUp: () => {
      from.current = null
    },
    onDoubleClick: () => onLayout((layout) => resized(layout, key, columnOf(key).width)),
  })
}

/** The heads of the columns: sort by a click, move by dragging, resize at the edge; by keyboard with Shift or Ctrl and the arrows. */
export const LedgerHead = memo(function LedgerHead({ layout, still, sort, all, some, onChooseAll, onSort, onLayout }: Props) {
  const text = useText(ledgerWords)
  const parts = useText(partWords)
  const { language } = useLanguage()
  const dragged = useRef<ColumnKey | null>(null)
  const resizing = useResizing(onLayout)
  const byKeys = (event: KeyboardEvent, key: ColumnKey, width: number) => {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return
    const way = event.key === 'ArrowRight' ? 1 : -1
    event.stopPropagation()
    if (!event.shiftKey && !event.ctrlKey && !event.metaKey) return
    event.preventDefault()
    const { shiftKey } = event
    onLayout((now) => (shiftKey ? resized(now, key, width + way * step) : moved(now, key, placeOf(now, key) + way)))
  }
  const head = ({ key, width }: ShownColumn) => {
    const sortable = sortOfColumn(key)
    const turn = turnOf(sort, sortable)
    return (
      <div
        key={key}
        role="columnheader"
        aria-sort={turn}
        className={`r-grid__cell r-grid__cell--${key}`}
        style={{ width }}
        draggable
        onDragStart={() => (dragged.current = key)}
        onDragOver={(event) => event.preventDefault()}
        onDrop={() => {
          const { current } = dragged
          if (current && current !== key) onLayout((now) => moved(now, current, placeOf(now, key)))
          dragged.current = null
        }}
      >
        <button
          type="button"
          className="r-grid__title"
          title={text(sortable ? 'head.hint' : 'head.hint.unsorted')}
          onClick={() => sortable && onSort(sortable)}
          onKeyDown={(event) => byKeys(event, key, width)}
        >
          {columnOf(key)[language]}
          {turn === 'ascending' && <CaretUpFilled aria-hidden />}
          {turn === 'descending' && <CaretDownFilled aria-hidden />}
        </button>
        <span className="r-grid__grip" aria-hidden {...resizing(key, width)} />
      </div>
    )
  }
  return (
    <div role="row" aria-rowindex={1} className="r-grid__head">
      <div className="r-grid__stills">
        <div role="columnheader" className="r-grid__cell r-grid__choose">
          <input
            type="checkbox"
            aria-label={parts('table.choose.all')}
            checked={all}
            ref={(box) => {
              if (box) box.indeterminate = some && !all
            }}
            onChange={() => onChooseAll(!all)}
          />
        </div>
        {layout.columns.slice(0, still).map(head)}
      </div>
      {layout.columns.slice(still).map(head)}
    </div>
  )
})
