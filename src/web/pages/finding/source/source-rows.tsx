import { useText } from '#ui/i18n/language.tsx'
import type { Source, SourcePassage } from './source-query.ts'
import { Parts } from './source-text.tsx'
import { sourceWords } from './source.words.ts'

type Cell = SourcePassage & { place: Extract<SourcePassage['place'], { in: 'cell' }> }
const isCell = (passage: SourcePassage): passage is Cell => passage.place.in === 'cell'
const isOwn = (cell: SourcePassage): boolean => cell.parts.some((part) => part.kind === 'own')

const wordsOf = ({ parts }: Cell): string => parts.map((part) => ('text' in part ? part.text : '')).join('')
/** A column with sentences in it needs the room of a sentence. */
const longText = 24

/** The row of a sheet with its neighbours, under the headers of its columns. */
export function SourceRows({ source }: { source: Source }) {
  const text = useText(sourceWords)
  const cells = source.passages.filter(isCell)
  const columns = [...new Set([...source.headers.map((one) => one.column), ...cells.map((one) => one.place.column)])].toSorted(
    (a, b) => a - b,
  )
  const header = (column: number) => source.headers.find((one) => one.column === column)?.text ?? ''
  // The row of the heads stands above the table already.
  const isHead = (list: readonly Cell[]) => source.headers.length > 0 && list.every((one) => wordsOf(one) === header(one.place.column))
  const rows = [...Map.groupBy(cells, (cell) => cell.place.row).entries()].filter(([, list]) => !isHead(list)).toSorted(([a], [b]) => a - b)
  const long = new Set(cells.filter((one) => isOwn(one) || wordsOf(one).length > longText).map((one) => one.place.column))
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
              {list.length === 1 && columns.length > 1 && !isOwn(list[0]!) ? (
                // A title or a remark over the whole width of the sheet.
                <td colSpan={columns.length}>
                  <Parts parts={list[0]!.parts} />
                </td>
              ) : (
                columns.map((column) => {
                  const cell = list.find((one) => one.place.column === column)
                  return (
                    <td key={column} className={long.has(column) ? 'r-source__long' : undefined}>
                      {cell && <Parts parts={cell.parts} />}
                    </td>
                  )
                })
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
