import { Button } from 'antd'
import { useState } from 'react'
import type { Text } from '#ui/i18n/catalogue.ts'
import { useText } from '#ui/i18n/language.tsx'
import { Notice } from '#ui/layout/notice.tsx'
import { ProblemNote } from '#ui/problem/problem-note.tsx'
import { Tag } from '#ui/tag/tag.tsx'
import { columnWords } from './columns.words.ts'
import type { Mapping, useReading } from './use-reading.ts'

type Sheet = Mapping[number]
type Column = Sheet['columns'][number]
type Field = NonNullable<Column['field']>
type Props = { mapping: Mapping; remembered: boolean; reread: ReturnType<typeof useReading>['reread'] }

const fields = (Object.keys(columnWords.zh) as (keyof typeof columnWords.zh)[])
  .filter((key) => key.startsWith('column.'))
  .map((key) => key.slice('column.'.length) as Field)

const withField = (mapping: Mapping, at: number, column: number, field: Field | null): Mapping =>
  mapping.map((sheet, index) =>
    index === at
      ? { ...sheet, columns: sheet.columns.map((one) => (one.column === column ? { ...one, field, reason: 'given', confidence: 1 } : one)) }
      : sheet,
  )

/** A ledger may say a thing in two columns on purpose; it is pointed out, not forbidden. */
const chosenTwice = ({ columns }: Sheet): Field[] => {
  const taken = columns.flatMap(({ field }) => field ?? [])
  return [...new Set(taken.filter((field, at) => taken.indexOf(field) !== at))]
}

/** Which column was taken for what. A person corrects it here and has the file read once more. */
export function MappingTable({ mapping, remembered, reread }: Props) {
  const text = useText(columnWords)
  const [own, setOwn] = useState(mapping)
  const changed = own !== mapping
  return (
    <section className="r-mapping" aria-label={text('title')}>
      <h3>
        {text('title')} {remembered && <Tag tone="blue">{text('remembered')}</Tag>}
      </h3>
      <p className="r-muted">{text('hint')}</p>
      {own.map((sheet, at) => (
        <SheetTable key={sheet.sheet} sheet={sheet} onField={(column, field) => setOwn(withField(own, at, column, field))} />
      ))}
      {reread.problem && <ProblemNote problem={reread.problem} />}
      {changed && (
        <div className="r-way__on">
          <Button type="primary" loading={reread.busy} onClick={() => reread.send(own)}>
            {text('reread')}
          </Button>
          <Button type="text" onClick={() => setOwn(mapping)}>
            {text('restore')}
          </Button>
        </div>
      )}
    </section>
  )
}

function captionOf({ sheet, headerFrom: from, headerTo: to }: Sheet, text: Text<typeof columnWords.zh>): string {
  if (from === 0) return text('sheet.none', { sheet })
  return from === to ? text('sheet.row', { sheet, from }) : text('sheet', { sheet, from, to })
}

function SheetTable({ sheet, onField }: { sheet: Sheet; onField: (column: number, field: Field | null) => void }) {
  const text = useText(columnWords)
  const twice = chosenTwice(sheet)
  return (
    <div className="r-mapping__sheet">
      <table>
        <caption>{captionOf(sheet, text)}</caption>
        <thead>
          <tr>
            <th scope="col">{text('column')}</th>
            <th scope="col">{text('header')}</th>
            <th scope="col">{text('field')}</th>
            <th scope="col">{text('sure')}</th>
          </tr>
        </thead>
        <tbody>
          {sheet.columns.map((column) => (
            <tr key={column.column}>
              <td>{column.letter}</td>
              <th scope="row">{column.header}</th>
              <td>
                {/* The browser's own list: sixty fields are found by typing, on every device. */}
                <select
                  aria-label={text('field.of', { letter: column.letter })}
                  value={column.field ?? ''}
                  onChange={(event) => onField(column.column, (event.target.value || null) as Field | null)}
                >
                  <option value="">{text('none')}</option>
                  {fields.map((field) => (
                    <option key={field} value={field}>
                      {text(`column.${field}`)}
                    </option>
                  ))}
                </select>
              </td>
              <td>
                <Sure column={column} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {twice.map((field) => (
        <Notice key={field} tone="yellow" title={text('twice', { field: text(`column.${field}`) })} />
      ))}
    </div>
  )
}

function Sure({ column: { field, confidence, reason } }: { column: Column }) {
  const text = useText(columnWords)
  if (reason === 'given') return <Tag tone="blue">{text('sure.given')}</Tag>
  if (field === null) return <span className="r-muted">{text('sure.none')}</span>
  if (confidence >= 0.9) return <Tag tone="green">{text('sure.high')}</Tag>
  return <Tag tone="yellow">{text(confidence >= 0.6 ? 'sure.middle' : 'sure.low')}</Tag>
}
