import { useText } from '#ui/i18n/language.tsx'
import { columnWords } from './columns.words.ts'
import { importWords } from './import.words.ts'
import type { Reading } from './use-reading.ts'

/** What is wrong in which cell, in the words of the person's own table. */
export function CellErrors({ reading: { cellErrors, cellErrorCount } }: { reading: Reading }) {
  const text = useText(importWords)
  const columns = useText(columnWords)
  return (
    <details className="r-errors" open={cellErrorCount <= 10}>
      <summary>{text('errors.title', { n: cellErrorCount })}</summary>
      <p className="r-muted">{text('errors.hint')}</p>
      <div className="r-mapping__sheet">
        <table>
          <thead>
            <tr>
              <th scope="col">{text('errors.cell')}</th>
              <th scope="col">{text('errors.field')}</th>
              <th scope="col">{text('errors.what')}</th>
            </tr>
          </thead>
          <tbody>
            {cellErrors.map(({ sheet, cell, field, code, detail }) => (
              <tr key={`${sheet}!${cell} ${code}`}>
                <th scope="row" className="r-nowrap">
                  {sheet} {cell}
                </th>
                <td>{field && columns(`column.${field}`)}</td>
                <td>{detail}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {cellErrorCount > cellErrors.length && <p className="r-muted">{text('errors.shown', { n: cellErrors.length })}</p>}
    </details>
  )
}
