import { Fragment } from 'react'
import { Link } from 'react-router'
import { kindWords } from '#ui/i18n/kind.words.ts'
import { useListed, useText } from '#ui/i18n/language.tsx'
import { Tag } from '#ui/tag/tag.tsx'
import type { Schemas } from '#web/api/generated.ts'
import { addresses } from '#web/addresses.ts'
import { findingId, placeOf } from '#web/pages/inspection/plan/missing-place.ts'
import type { PlanDesk } from '#web/pages/inspection/plan/plan-desk.ts'
import { planWords } from '#web/pages/inspection/plan/plan.words.ts'
import { CellEditor } from './cell-editor.tsx'
import type { Showing } from './cell-text.ts'
import { sheetColumns, type SheetColumn } from './columns.ts'
import { boxOf, type Range } from './range.ts'
import type { Option } from './read-cell.ts'
import { SheetLine } from './sheet-line.tsx'
import { textIn } from './cell-text.ts'
import type { SheetGroup, SheetRow } from './sheet-rows.ts'
import { sheetWords } from './sheet.words.ts'
import type { Edit, Editing } from './use-editing.ts'
import type { Here } from './use-pulse.ts'

type Props = {
  groups: readonly SheetGroup[]
  range: Range
  showing: Showing
  desk: PlanDesk
  here: readonly Here[]
  edit: Edit | null
  editing: Editing
  options: readonly Option[]
  busy: boolean
  held: boolean
  column: SheetColumn
  missing: readonly Schemas['Unmet'][]
}

function GroupHead({ group: { finding, also }, desk }: { group: SheetGroup; desk: PlanDesk }) {
  const text = useText(planWords)
  const kind = useText(kindWords)
  return (
    <tr className="r-sheet__finding">
      <th scope="rowgroup" colSpan={sheetColumns.length + 1} id={finding ? `${findingId(finding.id)}-title` : undefined}>
        {finding ? (
          <div>
            <Link to={addresses.finding(finding.id)}>{text('finding.number', { n: finding.number })}</Link>{' '}
            {finding.weight === 'key' && <Tag tone="violet">{kind('weight.key')}</Tag>} <span>{finding.text}</span>{' '}
            {finding.due && desk.editable && <span className="r-muted r-nowrap">{text('finding.due', { day: finding.due })}</span>}{' '}
            {also.length > 0 && <span className="r-muted">{text('finding.also', { list: also })}</span>}
          </div>
        ) : (
          text('loose.title')
        )}
      </th>
    </tr>
  )
}

/** Which columns of which task still lack something. */
function lacking(missing: readonly Schemas['Unmet'][], rows: readonly SheetRow[]): Map<string, string> {
  const tasks = rows.flatMap((row) => row.task ?? [])
  const columns = new Map<string, Set<string>>()
  for (const one of missing) {
    const place = placeOf(one, tasks)
    if (place && 'task' in place) columns.set(place.task, (columns.get(place.task) ?? new Set()).add(place.field))
  }
  return new Map([...columns].map(([id, fields]) => [id, [...fields].join(' ')]))
}

/** The findings with their lines. */
export function SheetBody({ groups, range, showing, desk, here, edit, editing, options, busy, column, missing, held }: Props) {
  const text = useText(sheetWords)
  const plan = useText(planWords)
  const list = useListed()
  const rows = groups.flatMap((group) => group.rows)
  const lacks = lacking(missing, rows)
  const box = boxOf(range)
  const index = new Map(rows.map((row, place) => [row.key, place]))
  const whoOf = (row: SheetRow): string =>
    row.number === null ? text(row.id === null ? 'row.blank' : 'row.new') : plan('task.number', { n: row.number })
  const line = (row: SheetRow) => {
    const place = index.get(row.key)!
    const chosen = place >= box.top && place <= box.bottom
    const at = place === range.anchor.row
    const name = column === 'findingIds' ? text('column.finding') : plan(`field.${column}`)
    const others = row.task === null ? [] : here.filter((one) => one.taskId === row.task!.id)
    return (
      <SheetLine
        key={row.key}
        row={row}
        index={place}
        showing={showing}
        {...(chosen ? { left: box.left, right: box.right } : { left: -1, right: -1 })}
        cursor={at ? range.anchor.col : -1}
        corner={desk.editable && place === box.bottom && edit === null}
        editable={desk.editable}
        others={list(others.map((one) => one.name))}
        otherField={others[0]?.field ?? ''}
        missing={lacks.get(row.id ?? '') ?? ''}
        editor={
          at ? (
            <CellEditor
              key={`${row.key}.${column}`}
              column={column}
              label={text('cell', { row: whoOf(row), column: name, value: textIn(column, row.fields, showing) || text('cell.empty') })}
              edit={edit}
              options={options}
              busy={busy}
              held={held}
              readOnly={!desk.editable}
              onType={(words) => (edit ? editing.change(words) : editing.start(row, column, words))}
              onChoose={editing.choose}
              onLeave={() => editing.commit() || editing.cancel()}
            />
          ) : null
        }
      />
    )
  }
  return groups.map((group) => (
    <tbody key={group.finding?.id ?? 'loose'}>
      <GroupHead group={group} desk={desk} />
      {group.rows.map((row) => (
        <Fragment key={row.key}>{line(row)}</Fragment>
      ))}
    </tbody>
  ))
}
