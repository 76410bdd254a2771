import { Segmented } from 'antd'
import { useState } from 'react'
import { useText } from '#ui/i18n/language.tsx'
import type { Preview } from './preview-query.ts'
import { viewerWords } from './viewer.words.ts'

type Sheet = Preview['sheets'][number]

/** The first rows of each sheet, as they stand. */
export function SheetStage({ sheets }: { sheets: readonly Sheet[] }) {
  const text = useText(viewerWords)
  const [at, setAt] = useState(0)
  const sheet = sheets[at]
  return (
    <div className="r-stage">
      {sheets.length > 1 && (
        <Segmented
          className="r-stage__sheets"
          value={at}
          onChange={setAt}
          options={sheets.map((one, value) => ({ value, label: one.hidden ? `${one.name} (${text('sheet.hidden')})` : one.name }))}
        />
      )}
      {sheet && sheet.rows.length > 0 ? <Rows sheet={sheet} /> : <p className="r-muted">{text('sheet.empty')}</p>}
      {sheet?.more && <p className="r-muted">{text('sheet.more', { n: sheet.rows.length })}</p>}
    </div>
  )
}

function Rows({ sheet }: { sheet: Sheet }) {
  const text = useText(viewerWords)
  return (
    <div className="r-stage__table" tabIndex={0} role="region" aria-label={text('sheet.table', { name: sheet.name })}>
      <table>
        <thead>
          <tr>
            <td />
            {sheet.columns.map(({ column, letter }) => (
              <th key={column} scope="col">
                {letter}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sheet.rows.map(({ row, cells }) => (
            <tr key={row}>
              <th scope="row">{row}</th>
              {sheet.columns.map(({ column }) => (
                <td key={column}>{cells.find((cell) => cell.column === column)?.text}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
