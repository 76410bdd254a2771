import { useEffect, useLayoutEffect, useRef, type AriaAttributes } from 'react'
import { useText } from '#ui/i18n/language.tsx'
import { longest, namingColumns, type SheetColumn } from './columns.ts'
import type { Option } from './read-cell.ts'
import { sheetWords } from './sheet.words.ts'
import type { Edit } from './use-editing.ts'

type Props = {
  column: SheetColumn
  label: string
  edit: Edit | null
  options: readonly Option[]
  busy: boolean
  readOnly: boolean
  /** The cursor has come here by key or mouse: the input takes the focus. */
  held: boolean
  /** The first key of a new text, also the first part of one that an input method composes. */
  onType: (text: string) => void
  onChoose: (id: string) => void
  onLeave: () => void
}

const listId = 'plan-sheet-options'

function Options({ label, edit, options, busy, onChoose }: Pick<Props, 'label' | 'options' | 'busy' | 'onChoose'> & { edit: Edit }) {
  const text = useText(sheetWords)
  return (
    <ul id={listId} role="listbox" aria-label={label} className="r-cell-editor__list">
      {options.length === 0 && (
        <li role="option" aria-selected={false} aria-disabled>
          {text(busy ? 'options.busy' : 'options.none')}
        </li>
      )}
      {options.map((one, at) => (
        <li
          key={one.id}
          id={`${listId}-${at}`}
          role="option"
          aria-selected={at === edit.pick}
          ref={(item) => {
            if (at === edit.pick) item?.scrollIntoView({ block: 'nearest' })
          }}
          onMouseDown={(event) => {
            event.preventDefault()
            onChoose(one.id)
          }}
        >
          {one.label} <span className="r-muted">{one.hint}</span>
        </li>
      ))}
    </ul>
  )
}

/** A field that names something tells of its list. */
const comboOf = (column: SheetColumn, edit: Edit | null): AriaAttributes & { role?: string } =>
  namingColumns.has(column)
    ? {
        role: 'combobox',
        'aria-expanded': edit !== null,
        'aria-controls': listId,
        'aria-autocomplete': 'list',
        ...(edit && edit.pick >= 0 && { 'aria-activedescendant': `${listId}-${edit.pick}` }),
      }
    : {}

/**
 * The input of the cell that the cursor stands on. It is there before anything is typed, unseen, so that an input method for Chinese
 * begins in it; from the first character on it lies over the cell.
 */
export function CellEditor({ column, label, edit, options, busy, readOnly, held, onType, onChoose, onLeave }: Props) {
  const text = useText(sheetWords)
  const box = useRef<HTMLTextAreaElement>(null)
  const value = edit?.text ?? ''
  useLayoutEffect(() => {
    const area = box.current
    if (!area) return
    area.style.height = 'auto'
    if (edit) area.style.height = `${area.scrollHeight + 2}px`
  }, [value, edit])
  useLayoutEffect(() => {
    if (!held) return
    box.current?.focus({ preventScroll: true })
    box.current?.closest('td')?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [held])
  const mode = edit?.mode
  useEffect(() => {
    const area = box.current
    if (area && mode === 'in') area.setSelectionRange(area.value.length, area.value.length)
  }, [mode])
  return (
    <div className={edit ? 'r-cell-editor r-cell-editor--open' : 'r-cell-editor'}>
      <textarea
        ref={box}
        id="plan-sheet-cell"
        rows={1}
        aria-label={label}
        value={value}
        readOnly={readOnly}
        maxLength={longest[column] ?? 60_000}
        spellCheck={false}
        aria-invalid={edit?.wrong ? true : undefined}
        aria-describedby={edit?.wrong ? 'plan-sheet-wrong' : undefined}
        {...comboOf(column, edit)}
        onChange={(event) => onType(event.target.value)}
        onBlur={() => edit && onLeave()}
      />
      {edit?.wrong && (
        <p id="plan-sheet-wrong" className="r-cell-editor__wrong" role="alert">
          {text(`wrong.${edit.wrong}`)}
        </p>
      )}
      {edit && namingColumns.has(column) && <Options {...{ label, edit, options, busy, onChoose }} />}
    </div>
  )
}
