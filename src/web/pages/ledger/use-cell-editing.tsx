import { useState, type ReactNode, type RefObject } from 'react'
import { useText } from '#ui/i18n/language.tsx'
import { useToast } from '#ui/toast.tsx'
import { isEditable, type EditableColumn } from './amendment.ts'
import { CellEditor } from './cell-editor.tsx'
import type { Row } from './findings.query.ts'
import type { ShownColumn } from './layout.ts'
import { ledgerWords } from './ledger.words.ts'
import type { Ledger } from './use-ledger.ts'
import { useUndo } from './use-undo.ts'

type Editing = { row: Row; index: number; at: number; column: EditableColumn }
type Place = { editable: (row: Row, column: number) => boolean; box: RefObject<HTMLElement | null> }

/** Which cell is written in, and the way back from what was written. */
export function useCellEditing(ledger: Pick<Ledger, 'rowAt'>, columns: readonly ShownColumn[], { editable, box }: Place) {
  const text = useText(ledgerWords)
  const say = useToast()
  const undo = useUndo()
  const [editing, setEditing] = useState<Editing | null>(null)
  const editor: ReactNode = editing && (
    <CellEditor
      row={editing.row}
      column={editing.column}
      onClose={() => {
        setEditing(null)
        box.current?.focus()
      }}
      onChanged={(version) => {
        undo.keep(editing.row, editing.column, version)
        say(text('edit.done'))
      }}
    />
  )
  return {
    editing,
    editor,
    /** Whether the cell can be written in; then it is open. */
    edit: (index: number, at: number): boolean => {
      const row = ledger.rowAt(index)
      const column = columns[at]?.key
      if (!row || !column || !isEditable(column) || !editable(row, at)) return false
      setEditing({ row, index, at, column })
      return true
    },
    undo: () => undo.back(say, text('edit.undone')),
  }
}
