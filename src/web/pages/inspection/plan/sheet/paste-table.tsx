import { Button, Select } from 'antd'
import { useState } from 'react'
import { useText } from '#ui/i18n/language.tsx'
import { planWords } from '#web/pages/inspection/plan/plan.words.ts'
import { textIn, type Showing } from './cell-text.ts'
import type { SheetColumn } from './columns.ts'
import { choiceKey, chosenFor, type Chosen, type PasteCell, type PasteRow } from './paste.ts'
import { emptyFields } from './sheet-state.ts'
import { sheetWords } from './sheet.words.ts'

type CellProps = { row: PasteRow; cell: PasteCell; showing: Showing; chosen: string | undefined; onChoose: (id: string) => void }

function Cell({ row, cell: { column, text: words, reading, same }, showing, chosen, onChoose }: CellProps) {
  const text = useText(sheetWords)
  if ('wrong' in reading)
    return (
      <td className="r-paste__wrong">
        {words}
        <p>{text(`wrong.${reading.wrong}`)}</p>
      </td>
    )
  if ('choose' in reading)
    return (
      <td className="r-paste__choose">
        <Select
          aria-label={text('paste.choose', { name: words })}
          placeholder={words}
          value={chosen ?? null}
          onChange={onChoose}
          options={reading.choose.map((one) => ({ value: one.id, label: `${one.label} ${one.hint}` }))}
        />
        <p>{text('paste.not-unique')}</p>
      </td>
    )
  if (same) return <td className="r-muted">{words}</td>
  const before = row.target ? textIn(column, row.target.fields, showing) : ''
  return (
    <td className="r-paste__new">
      {before !== '' && <del>{before}</del>} <span>{textIn(column, { ...emptyFields, ...reading.changes }, showing)}</span>
    </td>
  )
}

/** So many lines are drawn at a time: a table of five hundred takes an old computer seconds. */
const atOnce = 60

type Props = {
  rows: readonly PasteRow[]
  columns: readonly SheetColumn[]
  nameOf: (column: SheetColumn) => string
  showing: Showing
  chosen: Chosen
  onChosen: (chosen: Chosen) => void
}

/** What every pasted cell will do; where all cannot be seen at once, those in question can be had alone. */
export function PasteTable({ rows, columns, nameOf, showing, chosen, onChosen }: Props) {
  const text = useText(sheetWords)
  const plan = useText(planWords)
  const [most, setMost] = useState(atOnce)
  const whose = (row: PasteRow): string => {
    if (row.homeless) return text('paste.homeless')
    if (row.target) return row.target.number === null ? text('row.new') : plan('task.number', { n: row.target.number })
    return text('paste.new', { n: row.findingIds.map(showing.numberOf).join('、') })
  }
  return (
    <div className="r-paste__scroll" tabIndex={0} role="region" aria-label={text('paste.preview')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{text('column.task')}</th>
            {columns.map((column) => (
              <th key={column} scope="col">
                {nameOf(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, most).map((row) => (
            <tr key={row.line} className={row.homeless ? 'r-paste__wrong' : undefined}>
              <th scope="row">{whose(row)}</th>
              {columns.map((column) => {
                const cell = row.cells.find((one) => one.column === column)
                return cell ? (
                  <Cell
                    key={column}
                    {...{ row, cell, showing }}
                    chosen={chosen.get(choiceKey(row, column))}
                    onChoose={(id) => onChosen(chosenFor(rows, chosen, { row, cell }, id))}
                  />
                ) : (
                  <td key={column} />
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > most && (
        <Button block type="text" onClick={() => setMost(most + atOnce * 4)}>
          {text('paste.more', { n: rows.length - most })}
        </Button>
      )}
    </div>
  )
}
