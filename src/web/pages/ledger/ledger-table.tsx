import { Button, Checkbox } from 'antd'
import { memo, useCallback, useEffect, useRef, type KeyboardEvent } from 'react'
import { Link } from 'react-router'
import { useText } from '#ui/i18n/language.tsx'
import { partWords } from '#ui/i18n/part.words.ts'
import { addresses } from '#web/addresses.ts'
import { findingNumber } from '#web/parts/names.ts'
import { columns } from './columns.tsx'
import type { Row } from './findings.query.ts'
import { ledgerWords } from './ledger.words.ts'
import { useSlice } from './use-slice.ts'
import '#ui/table/keyset-table.css'
import './ledger.css'

/** Two lines of small text and their margins; the style sheet holds every row to it. */
const rowHeight = 62

/** So many rows before the end of what is loaded, the next page is asked for. */
const ahead = 30

type Props = {
  rows: readonly Row[]
  q: string | undefined
  chosen: ReadonlySet<string>
  /** `range`: everything from the row chosen last up to this one. */
  onChoose: (index: number, range: boolean) => void
  onChooseAll: (all: boolean) => void
  /** Loads the next page; absent when everything is listed. */
  onMore: (() => void) | null
  loadingMore: boolean
  /** Older rows stay while a new view is read. */
  fading: boolean
}

/** Arrow keys go from row to row, as in a spreadsheet; the space bar chooses. */
function walk(event: KeyboardEvent<HTMLElement>) {
  const row = (event.target as HTMLElement).closest('tr')
  if (row === null) return
  if (event.key === ' ' && event.target instanceof HTMLAnchorElement) {
    event.preventDefault()
    row.querySelector<HTMLInputElement>('input[type=checkbox]')?.click()
  }
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
  const next = event.key === 'ArrowDown' ? row.nextElementSibling : row.previousElementSibling
  const link = next?.querySelector<HTMLElement>('[data-row-link]')
  if (!link) return
  event.preventDefault()
  link.focus()
}

/** The findings as a table that stays quick however long it grows: only the rows near the window are drawn. */
export function LedgerTable(props: Props) {
  const { rows, q, chosen, onChoose, onChooseAll, onMore, loadingMore, fading } = props
  const text = useText(ledgerWords)
  const parts = useText(partWords)
  const body = useRef<HTMLTableSectionElement>(null)
  const { first, last, above, below } = useSlice(body, rows.length, rowHeight)
  const nearEnd = last > rows.length - ahead
  useEffect(() => {
    if (nearEnd && !loadingMore) onMore?.()
  }, [nearEnd, loadingMore, onMore])
  const all = rows.length > 0 && rows.every((row) => chosen.has(row.id))
  return (
    <div className={fading ? 'r-table r-ledger r-ledger--fading' : 'r-table r-ledger'} aria-busy={fading}>
      <table onKeyDown={walk} aria-rowcount={onMore ? -1 : rows.length + 1}>
        <caption className="r-unseen">{text('caption')}</caption>
        <colgroup>
          <col style={{ width: 40 }} />
          {columns.map(({ key, width }) => (
            <col key={key} style={width === null ? undefined : { width }} />
          ))}
        </colgroup>
        <thead>
          <tr aria-rowindex={1}>
            <th scope="col" className="r-table__choose">
              <Checkbox
                aria-label={parts('table.choose.all')}
                checked={all}
                indeterminate={!all && chosen.size > 0}
                onChange={() => onChooseAll(!all)}
              />
            </th>
            {columns.map(({ key, end }) => (
              <th key={key} scope="col" className={end && 'r-table__end'}>
                {text(`col.${key}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody ref={body}>
          {above > 0 && <tr aria-hidden className="r-ledger__room" style={{ height: above }} />}
          {rows.slice(first, last).map((row, index) => (
            <LedgerRow key={row.id} row={row} index={first + index} q={q} chosen={chosen.has(row.id)} onChoose={onChoose} />
          ))}
          {below > 0 && <tr aria-hidden className="r-ledger__room" style={{ height: below }} />}
        </tbody>
      </table>
      <p className="r-table__foot r-muted" role="status">
        {parts(onMore ? 'table.shown' : 'table.end', { n: rows.length })}
        {onMore && (
          <Button onClick={onMore} loading={loadingMore}>
            {parts('table.more')}
          </Button>
        )}
      </p>
    </div>
  )
}

type RowProps = { row: Row; index: number; q: string | undefined; chosen: boolean; onChoose: (index: number, range: boolean) => void }

const LedgerRow = memo(function LedgerRow({ row, index, q, chosen, onChoose }: RowProps) {
  const text = useText(ledgerWords)
  const parts = useText(partWords)
  const choose = useCallback(
    (event: { nativeEvent: Event }) => onChoose(index, (event.nativeEvent as MouseEvent).shiftKey),
    [index, onChoose],
  )
  return (
    <tr className={chosen ? 'r-table__chosen' : undefined} aria-rowindex={index + 2}>
      <td className="r-table__choose">
        <Checkbox
          aria-label={parts('table.choose', { name: findingNumber(row.inspectionCode, row.number) })}
          checked={chosen}
          onChange={choose}
        />
      </td>
      {columns.map(({ key, end, bare, empty, Cell }) => (
        <td
          key={key}
          data-title={text(`col.${key}`)}
          className={[`r-ledger__${key}`, end && 'r-table__end', bare && 'r-table__bare', empty?.(row) && 'r-table__hide']
            .filter(Boolean)
            .join(' ')}
        >
          {key === 'text' ? (
            <Link to={addresses.finding(row.id)} className="r-table__link" data-row-link>
              <Cell row={row} q={q} />
            </Link>
          ) : (
            <Cell row={row} q={q} />
          )}
        </td>
      ))}
    </tr>
  )
})
