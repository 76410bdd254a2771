import { useEffect, useState } from 'react'
import { cell, useCell } from '#web/api/cell.ts'
import type { TaskFields } from '#web/pages/inspection/plan/task-fields.ts'
import { textIn, type Showing } from './cell-text.ts'
import { sheetColumns, wordColumns, type SheetColumn } from './columns.ts'
import { cleared, inOrder, namesIn, readCell, type Lookups, type Wrong } from './read-cell.ts'
import type { SheetRow } from './sheet-rows.ts'
import { fieldsIn, idOf, notedEdit, typedInto } from './sheet-state.ts'
import type { Sheet } from './sheet-store.ts'

/** A cell under the pen. `over`: typing began anew and arrows leave the cell; `in`: the words that stood there are worked on. */
export type Edit = {
  mode: 'over' | 'in'
  row: string
  column: SheetColumn
  text: string
  /** What the sheet held when the pen last wrote: anything else there comes from somebody else. */
  shown: string
  before: TaskFields
  /** The option pointed at, in columns that name something. */
  pick: number
  wrong: Wrong | null
}

type Around = {
  sheet: Sheet
  showing: Showing
  lookups: Lookups
  /** The task of a row; an empty line becomes one. */
  ensure: (row: SheetRow) => string
}

const newId = (): string => crypto.randomUUID()

type Pen = { held: () => Edit | null; put: (next: Edit | null) => void }

/** How a cell is left: with what was written, with one of the options, or as it was. */
function leaving({ sheet, lookups }: Around, { held, put }: Pen) {
  const take = (changes: Partial<TaskFields>): void => {
    const one = held()!
    sheet.change((state) => notedEdit(typedInto(state, one.row, changes), one.row, one.before))
    put(null)
  }
  return {
    /** False where what was written means nothing and has to be put right first. */
    commit: (): boolean => {
      const one = held()
      if (!one) return true
      const read = readCell(one.column, one.text, { before: one.before, lookups, newId })
      if (wordColumns.has(one.column)) take({})
      else if (one.text.trim() === one.shown.trim()) put(null)
      else if ('changes' in read && !inOrder({ ...one.before, ...read.changes })) put({ ...one, wrong: 'order' })
      else if ('changes' in read) take(read.changes)
      else put({ ...one, wrong: 'wrong' in read ? read.wrong : 'several' })
      return held() === null
    },
    cancel: (): void => {
      const one = held()
      if (one && wordColumns.has(one.column)) sheet.change((state) => typedInto(state, one.row, { [one.column]: one.before[one.column] }))
      put(null)
    },
    choose: (id: string): void => {
      const one = held()
      if (!one) return
      // One more beside those that are named already.
      const before =
        one.column === 'coBodyIds'
          ? readCell(one.column, namesIn(one.text).slice(0, -1).join('、'), { before: one.before, lookups, newId })
          : null
      const others = before && 'changes' in before ? (before.changes.coBodyIds ?? []) : []
      take({ ...cleared(one.column), [one.column]: before ? [...new Set([...others, id])] : id })
    },
  }
}

/** Typing into one cell at a time. Words go into the sheet with every key; names and days when the cell is left. */
export function useEditing(around: Around) {
  const { sheet, showing, lookups, ensure } = around
  const [pen] = useState(() => cell<Edit | null>(null))
  const edit = useCell(pen)
  const put = pen.set
  const fieldsOfRow = (row: string): TaskFields => fieldsIn(sheet.state(), idOf(sheet.state(), row))
  const shownIn = (row: string, column: SheetColumn): string => textIn(column, fieldsOfRow(row), showing)
  const write = (one: Edit): Edit => {
    if (!wordColumns.has(one.column)) return one
    const read = readCell(one.column, one.text, { before: fieldsOfRow(one.row), lookups, newId })
    if (!('changes' in read)) return { ...one, wrong: 'wrong' in read ? read.wrong : null }
    // Spaces at the end belong to the words while they are being written.
    const changes = one.column === 'measures' || one.text.trim() === '' ? read.changes : { [one.column]: one.text }
    sheet.change((state) => typedInto(state, one.row, changes))
    return { ...one, shown: shownIn(one.row, one.column), wrong: null }
  }
  const start = (row: SheetRow, column: SheetColumn, seed: string | null): void => {
    const id = ensure(row)
    const shown = shownIn(id, column)
    const fresh = { row: id, column, text: seed ?? shown, shown, before: fieldsOfRow(id), pick: -1, wrong: null }
    put(seed === null ? { ...fresh, mode: 'in' } : write({ ...fresh, mode: 'over' }))
  }
  const change = (text: string): void => {
    const one = pen.get()
    if (one) put(write({ ...one, text, pick: -1, wrong: null }))
  }
  // What somebody else has written into this cell meanwhile is shown, unless it waits as a question.
  const shown = edit && wordColumns.has(edit.column) ? shownIn(edit.row, edit.column) : null
  useEffect(() => {
    const one = pen.get()
    if (one && shown !== null && shown.trim() !== one.shown.trim()) put({ ...one, text: shown, shown })
  }, [shown, pen, put])
  const point = (pick: number): void => {
    const one = pen.get()
    if (one) put({ ...one, pick })
  }
  return { edit, start, change, point, ...leaving(around, { held: pen.get, put }) }
}

export type Editing = ReturnType<typeof useEditing>
export const columnAt = (col: number): SheetColumn => sheetColumns[col]!
