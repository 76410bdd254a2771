import { Modal, Radio, Select } from 'antd'
import { useCallback, useMemo, useState } from 'react'
import { useText } from '#ui/i18n/language.tsx'
import { planWords } from '#web/pages/inspection/plan/plan.words.ts'
import type { PlanDesk } from '#web/pages/inspection/plan/plan-desk.ts'
import { useReturnFocus } from '#web/pages/inspection/use-return-focus.ts'
import { textIn, type Showing } from './cell-text.ts'
import type { Block } from './clipboard-block.ts'
import { sheetColumns, type SheetColumn } from './columns.ts'
import type { CellEdit } from './deeds.ts'
import { changesOfRow, choiceKey, isForeign, layoutOf, planPaste, type PasteCell, type PasteRow } from './paste.ts'
import type { Lookups } from './read-cell.ts'
import type { SheetRow } from './sheet-rows.ts'
import { emptyFields } from './sheet-state.ts'
import { sheetWords } from './sheet.words.ts'

type Props = {
  block: Block
  rows: readonly SheetRow[]
  from: { row: number; col: number }
  lookups: Lookups
  showing: Showing
  desk: PlanDesk
  onWrite: (edits: CellEdit[], added: { id: string; fields: typeof emptyFields }[]) => void
  onClose: () => void
}
const newId = (): string => crypto.randomUUID()

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

type Mapped = {
  block: Block
  columns: readonly (SheetColumn | null)[]
  head: boolean
  nameOf: (column: SheetColumn) => string
  onChange: (columns: (SheetColumn | null)[]) => void
}

/** Which pasted column is which, where the head row or the place does not say it rightly. */
function Mapping({ block, columns, head, nameOf, onChange }: Mapped) {
  const text = useText(sheetWords)
  return (
    <details className="r-paste__map">
      <summary>{text('paste.columns')}</summary>
      <div>
        {columns.map((column, at) => (
          // A pasted column has no other name than its place.
          // oxlint-disable-next-line react/no-array-index-key
          <label key={at}>
            <span>{(head ? block[0]?.[at] : block[0]?.[at]?.slice(0, 12)) || at + 1}</span>
            <Select
              value={column ?? 'none'}
              onChange={(next: SheetColumn | 'none') => onChange(columns.with(at, next === 'none' ? null : next))}
              options={[{ value: 'none', label: text('paste.skip') }, ...sheetColumns.map((one) => ({ value: one, label: nameOf(one) }))]}
            />
          </label>
        ))}
      </div>
    </details>
  )
}

/** What a pasted block will change, cell by cell, before anything is written. */
export function PastePreview({ block, rows, from, lookups, showing, desk, onWrite, onClose }: Props) {
  useReturnFocus()
  const text = useText(sheetWords)
  const plan = useText(planWords)
  const first = useMemo(() => layoutOf(block, from.col), [block, from.col])
  const [columns, setColumns] = useState(first.columns)
  const [chosen, setChosen] = useState<ReadonlyMap<string, string>>(new Map())
  // A day to begin on is not guessed here: what is pasted may be due before today.
  const empty = useMemo(() => ({ ...emptyFields, leadBodyId: desk.bodyId }), [desk.bodyId])
  const planned = useCallback(
    (fresh: boolean) => planPaste(block, { columns, head: first.head }, { rows, from: from.row, lookups, newId, asNew: fresh, empty }),
    [block, columns, first.head, rows, from.row, lookups, empty],
  )
  const [asNew, setAsNew] = useState(() => isForeign(planned(false)))
  const told = useMemo(() => planned(asNew), [planned, asNew])
  const sound = told.filter((row) => !row.homeless).map((row) => ({ row, changes: changesOfRow(row, chosen) }))
  const edits = sound.flatMap(({ row, changes }) =>
    row.target && Object.keys(changes).length > 0 ? [{ id: row.target.id!, changes }] : [],
  )
  const added = sound.flatMap(({ row, changes }) =>
    row.target ? [] : [{ id: newId(), fields: { ...empty, ...changes, findingIds: row.findingIds } }],
  )
  const open = told.reduce(
    (sum, row) =>
      sum +
      (row.homeless
        ? 1
        : row.cells.filter((cell) => 'wrong' in cell.reading || ('choose' in cell.reading && !chosen.has(choiceKey(row, cell.column))))
            .length),
    0,
  )
  const shown = [...new Set(columns)].filter((one) => one !== null)
  const nameOf = (column: SheetColumn): string => (column === 'findingIds' ? text('column.finding') : plan(`field.${column}`))
  const whose = (row: PasteRow): string => {
    if (row.homeless) return text('paste.homeless')
    if (row.target) return row.target.number === null ? text('row.new') : plan('task.number', { n: row.target.number })
    return text('paste.new', { n: row.findingIds.map(showing.numberOf).join('、') })
  }
  return (
    <Modal
      open
      width={1180}
      title={text('paste.title', { rows: told.length })}
      okText={text('paste.act', { n: edits.length + added.length })}
      okButtonProps={{ autoFocus: true, disabled: edits.length + added.length === 0 }}
      onOk={() => {
        onWrite(edits, added)
        onClose()
      }}
      onCancel={onClose}
      className="r-paste"
    >
      <p>{text('paste.what', { edits: edits.length, added: added.length })}</p>
      {open > 0 && (
        <p className="r-paste__open" role="status">
          {text('paste.open', { n: open })}
        </p>
      )}
      <Radio.Group
        aria-label={text('paste.how')}
        value={asNew}
        onChange={(event) => setAsNew(event.target.value as boolean)}
        options={[
          { value: false, label: text('paste.over') },
          { value: true, label: text('paste.as-new') },
        ]}
      />
      <Mapping {...{ block, columns, nameOf }} head={first.head} onChange={setColumns} />
      <div className="r-paste__scroll" tabIndex={0} role="region" aria-label={text('paste.preview')}>
        <table>
          <thead>
            <tr>
              <th scope="col">{text('column.task')}</th>
              {shown.map((column) => (
                <th key={column} scope="col">
                  {nameOf(column)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {told.map((row) => (
              <tr key={row.line} className={row.homeless ? 'r-paste__wrong' : undefined}>
                <th scope="row">{whose(row)}</th>
                {shown.map((column) => {
                  const cell = row.cells.find((one) => one.column === column)
                  const key = choiceKey(row, column)
                  return cell ? (
                    <Cell
                      key={column}
                      {...{ row, cell, showing }}
                      chosen={chosen.get(key)}
                      onChoose={(id) => setChosen(new Map(chosen).set(key, id))}
                    />
                  ) : (
                    <td key={column} />
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Modal>
  )
}
