import { Button, Checkbox } from 'antd'
import type { KeyboardEvent, ReactNode } from 'react'
import { Link } from 'react-router'
import { useText } from '#ui/i18n/language.tsx'
import { partWords } from '#ui/i18n/part.words.ts'
import { Skeleton } from '#ui/layout/skeleton.tsx'
import './keyset-table.css'

export type Column<Row> = {
  key: string
  title: string
  render: (row: Row) => ReactNode
  width?: number | string
  align?: 'end'
  /** Carries the link to where the row leads; it covers the whole row. The first column does unless another says so. */
  leads?: boolean
  /** On a narrow window the column's title is dropped, or the whole column. */
  narrow?: 'bare' | 'hide'
}

/** `acts` are what can be done to all chosen rows at once. */
export type Selection = { chosen: ReadonlySet<string>; onChange: (chosen: ReadonlySet<string>) => void; acts: ReactNode }

type Props<Row> = {
  /** What the table lists, for those who hear it. */
  caption: string
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  rowId: (row: Row) => string
  /** A short name of the row, for its check box. */
  rowName: (row: Row) => string
  /** Where the row leads. */
  rowTo?: (row: Row) => string
  selection?: Selection | undefined
  loading?: boolean
  loadingMore?: boolean
  /** Loads the next page; absent when everything is listed. */
  onMore?: (() => void) | undefined
  empty: ReactNode
}

const toggled = (chosen: ReadonlySet<string>, id: string): Set<string> => {
  const next = new Set(chosen)
  if (!next.delete(id)) next.add(id)
  return next
}

/** Arrow keys go from row to row, as in a spreadsheet. */
function walk(event: KeyboardEvent<HTMLElement>) {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
  const links = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-row-link]')]
  const at = links.indexOf(event.target as HTMLElement)
  const next = at === -1 ? undefined : links[at + (event.key === 'ArrowDown' ? 1 : -1)]
  if (!next) return
  event.preventDefault()
  next.focus()
}

function ChooseAll<Row>({ rows, rowId, selection }: Pick<Props<Row>, 'rows' | 'rowId'> & { selection: Selection }) {
  const text = useText(partWords)
  const all = rows.every((row) => selection.chosen.has(rowId(row)))
  return (
    <Checkbox
      aria-label={text('table.choose.all')}
      checked={rows.length > 0 && all}
      indeterminate={!all && selection.chosen.size > 0}
      onChange={() => selection.onChange(new Set(all ? [] : rows.map(rowId)))}
    />
  )
}

function TableRow<Row>({ row, table }: { row: Row; table: Props<Row> }) {
  const text = useText(partWords)
  const { columns, rowId, rowName, rowTo, selection } = table
  const id = rowId(row)
  const leading = columns.find((column) => column.leads) ?? columns[0]
  return (
    <tr className={selection?.chosen.has(id) ? 'r-table__chosen' : undefined}>
      {selection && (
        <td className="r-table__choose">
          <Checkbox
            aria-label={text('table.choose', { name: rowName(row) })}
            checked={selection.chosen.has(id)}
            onChange={() => selection.onChange(toggled(selection.chosen, id))}
          />
        </td>
      )}
      {columns.map((column) => {
        const cell = column.render(row)
        const look = `${column.align === 'end' ? 'r-table__end ' : ''}${column.narrow ? `r-table__${column.narrow}` : ''}`
        return (
          <td key={column.key} data-title={column.title} className={look || undefined}>
            {column === leading && rowTo ? (
              <Link to={rowTo(row)} className="r-table__link" data-row-link>
                {cell}
              </Link>
            ) : (
              cell
            )}
          </td>
        )
      })}
    </tr>
  )
}

/** A list that grows by pages: no page numbers, no totals, because on big ledgers both are slow and soon wrong. */
export function KeysetTable<Row>(props: Props<Row>) {
  const { caption, columns, rows, rowId, selection, loading = false, loadingMore = false, onMore, empty } = props
  const text = useText(partWords)
  if (loading) return <Skeleton lines={10} />
  if (rows.length === 0) return <div className="r-table">{empty}</div>
  return (
    <div className="r-table">
      <table onKeyDown={walk}>
        <caption className="r-unseen">{caption}</caption>
        <thead>
          <tr>
            {selection && (
              <th scope="col" className="r-table__choose">
                <ChooseAll rows={rows} rowId={rowId} selection={selection} />
              </th>
            )}
            {columns.map((column) => (
              <th
                key={column.key}
                scope="col"
                style={{ width: column.width }}
                className={column.align === 'end' ? 'r-table__end' : undefined}
              >
                {column.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <TableRow key={rowId(row)} row={row} table={props} />
          ))}
        </tbody>
      </table>
      {selection && selection.chosen.size > 0 && (
        <div className="r-table__bulk r-no-print">
          <span role="status">{text('table.chosen', { n: selection.chosen.size })}</span>
          {selection.acts}
        </div>
      )}
      <p className="r-table__foot r-muted" role="status">
        {text(onMore ? 'table.shown' : 'table.end', { n: rows.length })}
        {onMore && (
          <Button onClick={onMore} loading={loadingMore}>
            {text('table.more')}
          </Button>
        )}
      </p>
    </div>
  )
}
