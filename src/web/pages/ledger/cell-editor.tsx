import { useRef, useState, type KeyboardEvent } from 'react'
import { weights } from '#domain/finding/finding.ts'
import { categories, categoryName } from '#domain/regime/categories.ts'
import { kindWords } from '#ui/i18n/kind.words.ts'
import { useLanguage, useText } from '#ui/i18n/language.tsx'
import { api } from '#web/api/client.ts'
import type { Schemas } from '#web/api/generated.ts'
import { useSend } from '#web/api/use-send.ts'
import { amendmentOf, valueOf, type Amendment, type EditableColumn } from './amendment.ts'
import type { Row } from './findings.query.ts'
import { ledgerWords } from './ledger.words.ts'

/** Sends amendments of drafts, each with the version the person saw. */
export function useAmending(row: Row, onDone: (after: Schemas['Finding']) => void) {
  return useSend(
    (amendment: Amendment, header) =>
      api.POST('/api/findings/{id}/amendment', { params: { path: { id: row.id }, header }, body: amendment }),
    { version: row.version, onDone },
  )
}

type Props = { row: Row; column: EditableColumn; onClose: () => void; onChanged: (version: number) => void }

/** Writes into a cell: Enter keeps, Esc gives the old words back, a refusal is told at the cell. */
export function CellEditor({ row, column, onClose, onChanged }: Props) {
  const text = useText(ledgerWords)
  const kinds = useText(kindWords)
  const { language } = useLanguage()
  const [typed, setTyped] = useState(() => valueOf[column](row))
  const [unread, setUnread] = useState(false)
  const closed = useRef(false)
  const amending = useAmending(row, (after) => onChanged(after.version))
  const close = () => {
    closed.current = true
    onClose()
  }
  const keep = (value: string) => {
    if (closed.current || amending.busy) return
    if (value === valueOf[column](row)) return close()
    const amendment = amendmentOf(column, value)
    setUnread(amendment === null)
    if (amendment) void amending.sendAndWait(amendment).then(close, () => undefined)
  }
  const byKeys = (event: KeyboardEvent) => {
    event.stopPropagation()
    if (event.key === 'Escape') close()
    if (event.key !== 'Enter' || event.altKey || event.nativeEvent.isComposing) return
    event.preventDefault()
    keep(typed)
  }
  const field = {
    'aria-label': text(`edit.${column}`),
    disabled: amending.busy,
    onKeyDown: byKeys,
    'aria-invalid': unread || amending.problem !== null,
  }
  const choices: Partial<Record<EditableColumn, { value: string; label: string }[]>> = {
    weight: weights.map((weight) => ({ value: weight, label: kinds(`weight.${weight}`) })),
    // A category of one's own is chosen where the finding is registered; here it is one of those every chain of review knows, or as it was.
    category: [...new Set(['', ...Object.keys(categories), row.category ?? ''])].map((value) => ({
      value,
      label: categoryName(value, language) || text('edit.category.none'),
    })),
  }
  const options = choices[column]
  const why = unread ? text('edit.money.unread') : amending.problem?.unmet?.map((one) => one.detail).join(' ') || amending.problem?.title
  return (
    <div className="r-editor" onPointerDown={(event) => event.stopPropagation()}>
      {options ? (
        <select
          {...field}
          autoFocus
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value)
            keep(event.target.value)
          }}
          onBlur={() => amending.problem === null && close()}
        >
          {options.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      ) : (
        <textarea
          {...field}
          autoFocus
          rows={column === 'text' ? 6 : 1}
          value={typed}
          onFocus={({ target }) => (column === 'text' ? target.setSelectionRange(typed.length, typed.length) : target.select())}
          onChange={(event) => setTyped(event.target.value)}
          onBlur={() => amending.problem === null && keep(typed)}
        />
      )}
      {why && (
        <p role="alert" className="r-editor__why">
          {why}
        </p>
      )}
    </div>
  )
}
