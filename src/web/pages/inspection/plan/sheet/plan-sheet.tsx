import { useEffect, useMemo, useState, type KeyboardEvent } from 'react'
import { kindWords } from '#ui/i18n/kind.words.ts'
import { useText } from '#ui/i18n/language.tsx'
import { ProblemNote } from '#ui/problem/problem-note.tsx'
import { useToast } from '#ui/toast.tsx'
import type { PlanView } from '#web/pages/inspection/inspection-queries.ts'
import { useNameIn } from '#web/pages/inspection/pick/use-name.ts'
import type { Place } from '#web/pages/inspection/plan/missing-place.ts'
import type { PlanDesk } from '#web/pages/inspection/plan/plan-desk.ts'
import { planWords } from '#web/pages/inspection/plan/plan.words.ts'
import { BulkFill } from './bulk-fill.tsx'
import type { Showing } from './cell-text.ts'
import type { Pasted } from './clipboard-block.ts'
import { sheetColumns, widths, type SheetColumn } from './columns.ts'
import { GoodMeasures, useGoodMeasures } from './good-measures.tsx'
import { kindNames } from './measure-lines.ts'
import type { Option } from './read-cell.ts'
import { PastePreview } from './paste-preview.tsx'
import { Asked } from './sheet-asked.tsx'
import { SheetBar } from './sheet-bar.tsx'
import { SheetBody } from './sheet-body.tsx'
import { onSheetKey } from './sheet-keys.ts'
import { sheetWords } from './sheet.words.ts'
import { useClipboard } from './use-clipboard.ts'
import { beginner, useDeeds } from './use-deeds.ts'
import { useDragging } from './use-dragging.ts'
import { columnAt, useEditing, type Edit } from './use-editing.ts'
import { useGrid } from './use-grid.ts'
import { matching, useLookups } from './use-lookups.ts'
import type { Here, Where } from './use-pulse.ts'
import { useSheet } from './use-sheet.ts'
import './sheet.css'

type Props = {
  view: PlanView
  desk: PlanDesk
  here: readonly Here[]
  /** Where a line of the missing list leads. */
  place: Place | null
  onWhere: (where: Where) => void
  /** Where the page finds how a task is added here. */
  onAdder: (add: () => void) => void
  /** The form of one task, for what the sheet has no column for. */
  onOpen: (task: string) => void
}

function useShowing(desk: PlanDesk, lookups: ReturnType<typeof useLookups>): Showing {
  const nameIn = useNameIn(desk.names)
  const kind = useText(kindWords)
  return useMemo(() => {
    const labels = new Map([...lookups.people, ...lookups.bodies, ...lookups.coBodies].map((one) => [one.id, one.label]))
    const numbers = new Map(desk.findings.map((one) => [one.id, one.number]))
    return { nameOf: (id) => nameIn(id) || (labels.get(id) ?? '…'), numberOf: (id) => numbers.get(id), kinds: kindNames(kind) }
  }, [nameIn, kind, lookups.people, lookups.bodies, lookups.coBodies, desk.findings])
}

/** Whom or what the cell under the pen may name, by what has been typed. */
function useOptions(desk: PlanDesk, edit: Edit | null) {
  const several = edit?.column === 'coBodyIds'
  // Of several names the last one is being written.
  const parts = several ? edit.text.split(/[、,，;；\n]/).map((part) => part.trim()) : [edit?.text.trim() ?? '']
  const typed = parts.at(-1)!
  const found = useLookups(desk, typed)
  const named: Partial<Record<SheetColumn, readonly Option[]>> = {
    leaderId: found.people,
    personId: found.people,
    leadBodyId: found.bodies,
    coBodyIds: found.coBodies,
  }
  const all = ((edit && named[edit.column]) ?? []).filter((one) => !several || !parts.slice(0, -1).includes(one.label))
  return { options: edit && all.length > 0 ? matching(all, edit.text === edit.shown ? '' : typed) : [], busy: found.busy }
}

function Head() {
  const text = useText(sheetWords)
  const plan = useText(planWords)
  return (
    <>
      <colgroup>
        <col style={{ width: 44 }} />
        {sheetColumns.map((one) => (
          <col key={one} style={{ width: widths[one] }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          <th scope="col">
            <span className="r-unseen">{text('column.task')}</span>
          </th>
          {sheetColumns.map((one) => (
            <th key={one} scope="col">
              {one === 'findingIds' ? text('column.finding') : plan(`field.${one}`)}
            </th>
          ))}
        </tr>
      </thead>
    </>
  )
}

/** The plan of one inspection as a spreadsheet: each task a line below its finding. */
export function PlanSheet({ view, desk, here, place, onAdder, onWhere, onOpen }: Props) {
  const text = useText(sheetWords)
  const say = useToast()
  const { sheet, state, saving } = useSheet(view, desk)
  const { editable } = desk
  const [dialog, setDialog] = useState<'fill' | { pasted: Pasted } | null>(null)
  const lookups = useLookups(desk)
  const showing = useShowing(desk, lookups)
  const grid = useGrid({ state, desk, place, onWhere })
  const { groups, rows, range, size, box, column, current, select, focus, held, place: scroller } = grid
  const editing = useEditing({ sheet, showing, lookups, ensure: beginner(sheet, desk) })
  const { edit } = editing
  const { options, busy } = useOptions(desk, edit)
  const finding = current?.findingId ?? null
  const good = useGoodMeasures(editable ? finding : null)
  const start = (row: number, col: number): void => {
    if (editable && rows[row]) editing.start(rows[row], columnAt(col), null)
  }
  const { deeds, write, remove, add, pasteOwn, pasteWord, fillTo } = useDeeds({
    sheet,
    desk,
    lookups,
    grid,
    good,
    onWrite: () => start(range.anchor.row, range.anchor.col),
  })
  useEffect(() => onAdder(() => editing.commit() && add()))
  const clipboard = useClipboard({
    rows,
    box,
    showing,
    editable,
    writing: edit !== null,
    onOwn: pasteOwn,
    onForeign: (pasted) => {
      const [[word, ...beside] = [], ...below] = pasted.block
      const alone = word !== undefined && beside.length + below.length === 0
      if (!alone || !pasteWord(word)) setDialog({ pasted })
    },
    onCut: deeds.clear,
  })
  const dragging = useDragging({ range, select, commit: editing.commit, write: ({ row, col }) => start(row, col), fillTo })
  const onKeyDown = (event: KeyboardEvent): void => {
    if (rows.length > 0) onSheetKey(event, { range, size, select, editing, options, deeds, editable })
  }
  const close = (): void => {
    setDialog(null)
    focus()
  }
  return (
    <div className="r-sheet">
      {editable && (
        <SheetBar
          {...{ state, saving, here, deeds }}
          chosen={box.bottom - box.top + 1}
          onFill={() => setDialog('fill')}
          onRemove={remove}
          onOpen={current?.task ? () => onOpen(current.task!.id) : null}
        />
      )}
      {saving.problem && <ProblemNote problem={saving.problem} onRetry={() => void sheet.flush()} />}
      <Asked {...{ sheet, state, desk }} />
      <div className="r-sheet__scroll" ref={scroller}>
        <table
          role="grid"
          aria-label={text('title')}
          aria-multiselectable
          aria-readonly={!editable}
          aria-colcount={sheetColumns.length + 1}
          {...clipboard}
          {...dragging}
          onKeyDown={onKeyDown}
        >
          <Head />
          <SheetBody
            {...{ range, showing, desk, here, edit, options, editing, column, busy, held }}
            groups={groups}
            missing={view.missing}
          />
        </table>
      </div>
      {editable && <GoodMeasures measures={good} finding={finding} desk={desk} onInsert={deeds.insert} />}
      {dialog === 'fill' && <BulkFill rows={rows.slice(box.top, box.bottom + 1)} desk={desk} onWrite={write} onClose={close} />}
      {dialog !== null && dialog !== 'fill' && (
        <PastePreview
          pasted={dialog.pasted}
          {...{ rows, lookups, showing, desk }}
          from={{ row: box.top, col: box.left }}
          onWrite={(edits, added) => {
            write(edits, added)
            say(text('paste.done', { n: edits.length + added.length }))
          }}
          onClose={close}
        />
      )}
    </div>
  )
}
