import { BarChartOutlined, TableOutlined } from '@ant-design/icons'
import { lazy, Suspense, useState, type ReactNode } from 'react'
import { Link, useNavigate } from 'react-router'
import { Explain } from '#ui/explain.tsx'
import { useText } from '#ui/i18n/language.tsx'
import { Section } from '#ui/layout/section.tsx'
import { chartWords } from './chart.words.ts'
import type { Draw } from './options.ts'
import './charts.css'

export const Drawing = lazy(async () => ({ default: (await import('./drawing.tsx')).Drawing }))

export type Cell = string | number | { text: string; to: string }
export type Table = { head: readonly string[]; rows: readonly (readonly Cell[])[] }

export type ChartProps = {
  title: string
  /** What exactly is counted, in the words of the domain. */
  what: ReactNode
  draw: Draw
  height: number
  table: Table
  /** Said where there is nothing to draw. */
  empty?: string | undefined
}

/** A chart with its definition and its table; paper and readers of screens get the table, and so does whoever moves into it by key. */
export function Chart({ title, what, draw, height, table, empty }: ChartProps) {
  const text = useText(chartWords)
  const navigate = useNavigate()
  const [asTable, setAsTable] = useState(false)
  const nothing = table.rows.length === 0
  const aside = (
    <span className="r-together">
      <Explain label={text('what', { title })}>{what}</Explain>
      {!nothing && (
        <button
          type="button"
          className="r-plain-button r-chart__toggle r-no-print"
          aria-pressed={asTable}
          onClick={() => setAsTable(!asTable)}
        >
          {asTable ? <BarChartOutlined aria-hidden /> : <TableOutlined aria-hidden />} {asTable ? text('as-chart') : text('as-table')}
          <span className="r-unseen">{title}</span>
        </button>
      )}
    </span>
  )
  return (
    <Section title={title} aside={aside}>
      {nothing ? (
        <p className="r-muted">{empty ?? text('nothing')}</p>
      ) : (
        <div className={asTable ? 'r-chart r-chart--table' : 'r-chart'}>
          {!asTable && (
            <Suspense fallback={<div className="r-chart__drawing r-arriving-chart" style={{ height }} />}>
              <Drawing draw={draw} height={height} onGo={(to) => void navigate(to)} />
            </Suspense>
          )}
          <Figures title={title} table={table} />
        </div>
      )}
      <p className="r-chart__what">{what}</p>
    </Section>
  )
}

function Figures({ title, table }: { title: string; table: Table }) {
  return (
    <div className="r-chart__table">
      <table className="r-figures" aria-label={title}>
        <thead>
          <tr>
            {table.head.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, at) => (
            <tr key={at}>
              {row.map((cell, column) =>
                column === 0 ? (
                  <th key={column} scope="row">
                    <Said cell={cell} />
                  </th>
                ) : (
                  <td key={column}>
                    <Said cell={cell} />
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

const Said = ({ cell }: { cell: Cell }) => (typeof cell === 'object' ? <Link to={cell.to}>{cell.text}</Link> : cell)
