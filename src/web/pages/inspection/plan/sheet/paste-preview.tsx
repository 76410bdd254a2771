import { Checkbox, Modal, Radio, Select } from 'antd'
import { useCallback, useMemo, useState } from 'react'
import { useListed, useText } from '#ui/i18n/language.tsx'
import { planWords } from '#web/pages/inspection/plan/plan.words.ts'
import type { PlanDesk } from '#web/pages/inspection/plan/plan-desk.ts'
import { useReturnFocus } from '#web/pages/inspection/use-return-focus.ts'
import type { Showing } from './cell-text.ts'
import type { Block, Pasted } from './clipboard-block.ts'
import { sheetColumns, type SheetColumn } from './columns.ts'
import type { CellEdit } from './deeds.ts'
import { PasteTable } from './paste-table.tsx'
import { changesOfRow, isForeign, layoutOf, openIn, planPaste, type Chosen } from './paste.ts'
import type { Lookups } from './read-cell.ts'
import type { SheetRow } from './sheet-rows.ts'
import { emptyFields } from './sheet-state.ts'
import { sheetWords } from './sheet.words.ts'
import { useNamesOf } from './use-names-of.ts'
import type { KnownLookups } from './use-lookups.ts'

type Props = {
  pasted: Pasted
  rows: readonly SheetRow[]
  from: { row: number; col: number }
  lookups: KnownLookups
  showing: Showing
  desk: PlanDesk
  onWrite: (edits: CellEdit[], added: { id: string; fields: typeof emptyFields }[]) => void
  onClose: () => void
}
const newId = (): string => crypto.randomUUID()

type Mapped = {
  block: Block
  columns: readonly (SheetColumn | null)[]
  head: number
  nameOf: (column: SheetColumn) => string
  onChange: (columns: (SheetColumn | null)[]) => void
}

/** Which pasted column is which, where the head row or the place does not say it rightly. */
function Mapping({ block, columns, head, nameOf, onChange }: Mapped) {
  const text = useText(sheetWords)
  const named = block[Math.max(0, head - 1)]
  return (
    <details className="r-paste__map">
      <summary>{text('paste.columns')}</summary>
      <div>
        {columns.map((column, at) => (
          // A pasted column has no other name than its place.
          // oxlint-disable-next-line react/no-array-index-key
          <label key={at}>
            <span>{(head > 0 ? named?.[at] : named?.[at]?.slice(0, 12)) || text('paste.nth', { n: at + 1 })}</span>
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

/** Columns that say something and go nowhere: they are named, so that nothing is lost unseen. */
const leftOut = ({ block }: Pasted, columns: readonly (SheetColumn | null)[], head: number, nth: (n: number) => string): string[] =>
  columns.flatMap((column, at) => {
    const says = column === null && block.slice(head).some((row) => (row[at] ?? '').trim() !== '')
    return says ? [(head > 0 && block[head - 1]?.[at]?.trim()) || nth(at + 1)] : []
  })

/** The block read against the plan: what each row will do, and what of it is still in question. */
function useReading({ pasted, rows, from, lookups, desk }: Pick<Props, 'pasted' | 'rows' | 'from' | 'lookups' | 'desk'>) {
  const first = useMemo(() => layoutOf(pasted.block, from.col), [pasted, from.col])
  const [columns, setColumns] = useState(first.columns)
  // A day to begin on is not guessed here: what is pasted may be due before today.
  const empty = useMemo(() => ({ ...emptyFields, leadBodyId: desk.bodyId }), [desk.bodyId])
  const planned = useCallback(
    (fresh: boolean, known: Lookups) =>
      planPaste(pasted, { columns, head: first.head }, { rows, from: from.row, lookups: known, newId, asNew: fresh, empty }),
    [pasted, columns, first.head, rows, from.row, empty],
  )
  const [asNew, setAsNew] = useState(() => isForeign(planned(false, lookups)))
  const begun = useMemo(() => planned(asNew, lookups), [planned, asNew, lookups])
  const { all, busy } = useNamesOf(begun, lookups, desk.planId)
  const told = useMemo(() => (all === lookups ? begun : planned(asNew, all)), [planned, asNew, all, begun, lookups])
  return { told, columns, setColumns, asNew, setAsNew, empty, head: first.head, busy }
}

/** What a pasted block will change, cell by cell, before anything is written. */
export function PastePreview(props: Props) {
  useReturnFocus()
  const { pasted, showing, onWrite, onClose } = props
  const text = useText(sheetWords)
  const plan = useText(planWords)
  const list = useListed()
  const { told, columns, setColumns, asNew, setAsNew, empty, head, busy } = useReading(props)
  const [chosen, setChosen] = useState<Chosen>(new Map())
  const [onlyOpen, setOnlyOpen] = useState(false)
  const sound = told.filter((row) => !row.homeless).map((row) => ({ row, changes: changesOfRow(row, chosen) }))
  const edits = sound.flatMap(({ row, changes }) =>
    row.target && Object.keys(changes).length > 0 ? [{ id: row.target.id!, changes }] : [],
  )
  const added = sound.flatMap(({ row, changes }) =>
    row.target ? [] : [{ id: newId(), fields: { ...empty, ...changes, findingIds: row.findingIds } }],
  )
  const open = told.reduce((sum, row) => sum + openIn(row, chosen), 0)
  const skipped = leftOut(pasted, columns, head, (n) => text('paste.nth', { n }))
  const shown = [...new Set(columns)].filter((one) => one !== null)
  const nameOf = (column: SheetColumn): string => (column === 'findingIds' ? text('column.finding') : plan(`field.${column}`))
  return (
    <Modal
      open
      width={1180}
      title={text('paste.title', { rows: told.length })}
      okText={text('paste.act', { n: edits.length + added.length })}
      okButtonProps={{ autoFocus: true, disabled: edits.length + added.length === 0 || busy }}
      onOk={() => {
        onWrite(edits, added)
        onClose()
      }}
      onCancel={onClose}
      className="r-paste"
    >
      <p>{text('paste.what', { edits: edits.length, added: added.length })}</p>
      {skipped.length > 0 && <p className="r-muted">{text('paste.skipped', { names: list(skipped) })}</p>}
      {busy && <p role="status">{text('paste.looking')}</p>}
      {open > 0 && !busy && (
        <p className="r-paste__open" role="status">
          {text('paste.open', { n: open })}{' '}
          <Checkbox checked={onlyOpen} onChange={(event) => setOnlyOpen(event.target.checked)}>
            {text('paste.only-open')}
          </Checkbox>
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
      <Mapping block={pasted.block} {...{ columns, nameOf, head }} onChange={setColumns} />
      {/* What is chosen stays in sight: only what was in question when it was asked for. */}
      <PasteTable
        rows={onlyOpen ? told.filter((row) => openIn(row, new Map()) > 0) : told}
        columns={shown}
        {...{ nameOf, showing, chosen }}
        onChosen={setChosen}
      />
    </Modal>
  )
}
