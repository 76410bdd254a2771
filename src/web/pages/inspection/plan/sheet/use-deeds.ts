import type { Schemas } from '#web/api/generated.ts'
import { useText } from '#ui/i18n/language.tsx'
import { useToast } from '#ui/toast.tsx'
import type { PlanDesk } from '#web/pages/inspection/plan/plan-desk.ts'
import type { TaskFields } from '#web/pages/inspection/plan/task-fields.ts'
import { clearing, fillingDown, pasting, pastingWord, type CellEdit, type Copied } from './deeds.ts'
import { at } from './range.ts'
import type { Lookups } from './read-cell.ts'
import type { Deeds } from './sheet-keys.ts'
import { groupsOf, type SheetRow } from './sheet-rows.ts'
import { done, emptyFields, fieldsIn, idOf, redone, undone } from './sheet-state.ts'
import type { Sheet } from './sheet-store.ts'
import { sheetWords } from './sheet.words.ts'
import type { Grid } from './use-grid.ts'

const newId = (): string => crypto.randomUUID()

/** An empty line becomes a task with its finding, one's own body as the lead, and today. */
export const beginner =
  (sheet: Sheet, desk: PlanDesk) =>
  (row: Pick<SheetRow, 'id' | 'key' | 'findingId'>): string => {
    if (row.id !== null) return row.id
    const id = newId()
    const fields = { ...emptyFields, findingIds: row.findingId ? [row.findingId] : [], leadBodyId: desk.bodyId, start: desk.today }
    sheet.change((now) => done(now, { added: [{ id, fields, ...(row.key !== '' && { line: row.key }) }] }))
    return id
  }

type Around = { sheet: Sheet; desk: PlanDesk; grid: Grid; lookups: Lookups; good: readonly Schemas['GoodMeasure'][]; onWrite: () => void }

/** Everything that can be done to the selection; each is one step that can be taken back. */
export function useDeeds({ sheet, desk, lookups, grid: { rows, groups, box, current, select }, good, onWrite }: Around) {
  const text = useText(sheetWords)
  const say = useToast()
  const begin = beginner(sheet, desk)
  const write = (edits: readonly CellEdit[], added: { id: string; fields: TaskFields }[] = []): void =>
    sheet.change((now) => done(now, { edits: edits.filter((one) => Object.keys(one.changes).length > 0), added }))
  const insert = (nth: number): void => {
    const one = good[nth - 1]
    if (!one || !current) return
    const id = begin(current)
    const { measures } = fieldsIn(sheet.state(), idOf(sheet.state(), id))
    write([{ id, changes: { measures: [...measures, { id: newId(), text: one.text, horizon: one.horizon, aim: one.aim }] } }])
    say(text('measure.inserted'))
  }
  const deeds: Deeds = {
    clear: () => write(clearing(rows, box)),
    fillDown: () => write(fillingDown(rows, { ...box, bottom: box.top }, box.bottom, newId)),
    undo: () => sheet.change(undone),
    redo: () => sheet.change(redone),
    save: () => void sheet.flush().then((all) => all && say(text('saved'))),
    write: onWrite,
    insert,
  }
  return {
    deeds,
    write,
    remove: () => {
      const chosen = rows
        .slice(box.top, box.bottom + 1)
        .filter((row) => row.id !== null && (row.task === null || row.task.state === 'planned'))
      if (chosen.length === 0) return say(text('remove.none'))
      sheet.change((now) => done(now, { removed: chosen.map((row) => row.id!) }))
      say(text('removed', { n: chosen.length }))
    },
    /** A line more below the finding of the cursor, or below the first that has none. */
    add: () => {
      const bare = groups.find((group) => group.rows[0]?.id === null)?.finding?.id
      const findingId = current?.findingId ?? bare ?? desk.findings[0]?.id ?? null
      const id = begin({ id: null, key: '', findingId })
      const lines = groupsOf(sheet.state(), desk.findings).flatMap((group) => group.rows)
      const row = lines.findIndex((one) => one.id === id)
      select(at(Math.max(0, row), 1), lines)
    },
    /** One cell from elsewhere goes into every selected one, as in Excel; false where it is not understood in each. */
    pasteWord: (word: string): boolean => {
      const edits = pastingWord(rows, box, word, { lookups, newId })
      if (edits === null || !current) return false
      // An empty line becomes a task; among others it stays empty.
      const blank = box.top === box.bottom && current.id === null
      write(blank ? edits.map((one) => ({ ...one, id: begin(current) })) : edits.filter((one) => one.id !== ''))
      return true
    },
    pasteOwn: (copy: Copied) => write(pasting(rows, box, copy, newId)),
    fillTo: (row: number) => {
      if (row <= box.bottom) return
      write(fillingDown(rows, box, row, newId))
      select({ anchor: { row: box.top, col: box.left }, head: { row, col: box.right } })
    },
  }
}
