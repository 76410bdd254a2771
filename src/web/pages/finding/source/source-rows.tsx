import { useText } from '#ui/i18n/language.tsx'
import type { Source, SourcePassage } from './source-query.ts'
import { Parts } from './source-text.tsx'
import { sourceWords } from './source.words.ts'

type Cell = SourcePassage & { place: Extract<SourcePassage['place'], { in: 'cell' }> }
const isCell = (passage: SourcePassage): passage is Cell => passage.place.in === 'cell'
const isOwn = (cell: SourcePassage): boolean => cell.parts.some((part) => part.kind === 'own')

/** The row of a sheet with its neighbours, under the headers of its columns. */
export function SourceRows({ source }: { source: Source }) {
  const text = useText(sourceWords)
  const cells = source.passages.filter(isCell)
  const columns = [...new Set([...source.headers.map((one) => one.column), ...cells.map((one) => one.place.column)])].toSorted(
    (a, b) => a - b,
  )
  const header = (column: number) => source.headers.find((one) => one.column === column)?.text ?? ''
  const rows = [...Map.groupBy(cells, (cell) => cell.place.row).entries()].toSorted(([a], [b]) => a - b)
  return (
    <div className="r-source__table" tabIndex={0} role="region" aria-label={text('table')}>
      <table>
        <thead>
          <tr>
            <th scope="col">
              <span className="r-unseen">{text('row', { n: '' })}</span>
            </th>
            {columns.map((column) => (
              <th key={column} scope="col">
                {header(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([row, list]) => (
            <tr key={row} className={list.some(isOwn) ? 'r-source__row' : undefined}>
              <th scope="row" className="r-nowrap">
                {text('row', { n: row })}
              </th>
              {columns.map((column) => {
                const cell = list.find((one) => one.place.column === column)
                return <td key={column}>{cell && <Parts parts={cell.parts} />}</td>
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
