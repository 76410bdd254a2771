import { memo, type ReactNode } from 'react'
import { kindWords } from '#ui/i18n/kind.words.ts'
import { useText } from '#ui/i18n/language.tsx'
import { Tag } from '#ui/tag/tag.tsx'
import { cardId } from '#web/pages/inspection/plan/missing-place.ts'
import { planWords } from '#web/pages/inspection/plan/plan.words.ts'
import { textIn, type Showing } from './cell-text.ts'
import { sheetColumns, type SheetColumn } from './columns.ts'
import type { SheetRow } from './sheet-rows.ts'
import { sheetWords } from './sheet.words.ts'

export type LineProps = {
  row: SheetRow
  index: number
  showing: Showing
  /** The selected columns of this row, first and last; -1 where none is. */
  left: number
  right: number
  /** The column the cursor stands on; -1 where it is in another row. */
  cursor: number
  editor: ReactNode
  /** The selection ends here: its corner can be pulled down. */
  corner: boolean
  editable: boolean
  /** Who else stands in this row, and in which column. */
  others: string
  otherField: string
  missing: string
}

function Content({ row, column, showing }: Pick<LineProps, 'row' | 'showing'> & { column: SheetColumn }) {
  const kind = useText(kindWords)
  if (column !== 'measures') return textIn(column, row.fields, showing)
  return (
    <ol className="r-sheet__measures">
      {row.fields.measures.map((measure) => (
        <li key={measure.id}>
          {measure.text}{' '}
          <span className="r-sheet__kinds">
            {measure.horizon !== 'dated' && <Tag tone="quiet">{kind(`horizon.${measure.horizon}`)}</Tag>}
            <Tag tone={measure.aim === 'root' ? 'blue' : 'quiet'}>{kind(`aim.${measure.aim}`)}</Tag>
          </span>
        </li>
      ))}
    </ol>
  )
}

/** What a cell shows beside its words: chosen, under the cursor, in question, lacking something, under somebody else's cursor. */
function looks({ row, left, right, cursor, others, otherField, missing }: LineProps, column: SheetColumn, col: number): string | undefined {
  const names = [
    col >= left && col <= right && 'r-sheet__in',
    col === cursor && 'r-sheet__at',
    row.draft?.conflicts.some((one) => one.field === column) && 'r-sheet__asked',
    row.id !== null && missing.split(' ').includes(column) && 'r-sheet__lacks',
    others !== '' && otherField === column && 'r-sheet__theirs',
  ]
  return names.filter(Boolean).join(' ') || undefined
}

/** The row is put together anew with every key; what it is made of tells whether it has changed. */
const same = (one: LineProps, other: LineProps): boolean => {
  const { row, ...rest } = one
  const { row: next, ...others } = other
  const parts: (keyof SheetRow)[] = ['key', 'id', 'findingId', 'task', 'draft', 'refusal']
  return (
    parts.every((part) => row[part] === next[part]) &&
    (Object.keys(rest) as (keyof typeof rest)[]).every((key) => rest[key] === others[key])
  )
}

/** One task as a line of cells. */
export const SheetLine = memo(function SheetLine(props: LineProps) {
  const { row, index, left, right, cursor, editor, corner, editable, others } = props
  const text = useText(sheetWords)
  const plan = useText(planWords)
  const head = row.number === null ? text(row.id === null ? 'row.blank' : 'row.new') : plan('task.number', { n: row.number })
  return (
    <tr id={row.id ? cardId(row.id) : undefined} aria-rowindex={index + 2} className={row.refusal ? 'r-sheet__refused' : undefined}>
      <th scope="row" data-row={index} className={left === 0 && right === sheetColumns.length - 1 ? 'r-sheet__chosen' : undefined}>
        <span aria-hidden>{row.number ?? (row.id === null ? '' : '＊')}</span>
        <span className="r-unseen">{head}</span>
        {row.draft && <span className="r-sheet__unsaved" title={text('row.unsaved')} />}
        {others !== '' && <span className="r-sheet__other">{others}</span>}
      </th>
      {sheetColumns.map((column, col) => {
        const chosen = col >= left && col <= right
        return (
          <td
            key={column}
            role="gridcell"
            data-row={index}
            data-col={col}
            aria-colindex={col + 2}
            aria-selected={chosen}
            aria-readonly={!editable}
            className={looks(props, column, col)}
          >
            <div className="r-sheet__words">
              <Content {...{ row, column }} showing={props.showing} />
            </div>
            {row.id === null && column === 'text' && <span className="r-muted">{text(editable ? 'row.hint' : 'row.bare')}</span>}
            {col === cursor && editor}
            {corner && col === right && <span className="r-sheet__corner" data-corner aria-hidden />}
          </td>
        )
      })}
    </tr>
  )
}, same)
