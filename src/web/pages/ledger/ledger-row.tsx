import { memo } from 'react'
import type { Reading } from '#domain/ledger/cells.ts'
import { columnOf } from '#domain/ledger/columns.ts'
import { useText } from '#ui/i18n/language.tsx'
import { partWords } from '#ui/i18n/part.words.ts'
import { findingNumber } from '#web/parts/names.ts'
import { CellContent } from './cells.tsx'
import type { Row } from './findings.query.ts'
import type { ShownColumn } from './layout.ts'
import { ledgerWords } from './ledger.words.ts'

export const chooseWidth = 40

export const cellId = (index: number, column: number): string => `ledger-${index}-${column}`

type Props = {
  row: Row | undefined
  index: number
  top: number
  columns: readonly ShownColumn[]
  /** So many columns stand still when the others scroll. */
  still: number
  q: string | undefined
  reading: Reading
  chosen: boolean
  /** The first and the last selected column of this row; -1 where none is. */
  from: number
  to: number
  /** The column with the cursor, -1 where it is in another row. */
  active: number
  editable: (row: Row, column: number) => boolean
  editor: React.ReactNode
  editing: number
}

/** A line of the ledger. Drawn anew only where something of it has changed: what scrolls past must cost nothing. */
export const LedgerRow = memo(function LedgerRow(props: Props) {
  const { row, index, top, columns, still, chosen, from, to, active, editing } = props
  const text = useText(ledgerWords)
  const parts = useText(partWords)
  const style = { top }
  if (row === undefined)
    return (
      <div role="row" aria-rowindex={index + 2} className="r-grid__row r-grid__row--waiting" style={style} aria-busy>
        <div role="gridcell" className="r-grid__cell r-grid__choose" />
        {columns.map(({ key, width }) => (
          <div key={key} role="gridcell" className="r-grid__cell" style={{ width }}>
            <span className="r-grid__bone" />
          </div>
        ))}
      </div>
    )
  const cell = ({ key, width }: ShownColumn, at: number) => {
    const open = props.editable(row, at)
    const look = [
      'r-grid__cell',
      `r-grid__cell--${key}`,
      columnOf(key).kind !== 'text' && columnOf(key).kind !== 'day' && 'r-grid__cell--end',
      at >= from && at <= to && 'r-grid__cell--selected',
      at === active && 'r-grid__cell--active',
      open && 'r-grid__cell--open',
      at === editing && 'r-grid__cell--editing',
    ]
    return (
      <div
        key={key}
        role="gridcell"
        id={at === active ? cellId(index, at) : undefined}
        data-column={at}
        aria-selected={(at >= from && at <= to) || at === active}
        aria-readonly={!open}
        className={look.filter(Boolean).join(' ')}
        style={{ width }}
        title={open ? text('edit.hint') : undefined}
      >
        <span className="r-grid__content">
          <CellContent column={key} row={row} q={props.q} reading={props.reading} />
        </span>
        {at === editing && props.editor}
      </div>
    )
  }
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      aria-selected={chosen}
      data-row={index}
      className={['r-grid__row', chosen && 'r-grid__row--chosen', editing >= 0 && 'r-grid__row--editing'].filter(Boolean).join(' ')}
      style={style}
    >
      <div className="r-grid__stills">
        <div role="gridcell" className="r-grid__cell r-grid__choose">
          <input
            type="checkbox"
            tabIndex={-1}
            data-choose={index}
            aria-label={parts('table.choose', { name: findingNumber(row.inspectionCode, row.number) })}
            checked={chosen}
            readOnly
          />
        </div>
        {columns.slice(0, still).map(cell)}
      </div>
      {columns.slice(still).map((column, at) => cell(column, still + at))}
    </div>
  )
})
