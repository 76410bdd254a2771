import type { TaskFields } from '#web/pages/inspection/plan/task-fields.ts'
import { sheetColumns, type SheetColumn } from './columns.ts'
import type { Box } from './range.ts'
import { cleared, inOrder, readCell, type Lookups } from './read-cell.ts'
import type { SheetRow } from './sheet-rows.ts'

export type CellEdit = { id: string; changes: Partial<TaskFields> }

const columnsOf = ({ left, right }: Box): SheetColumn[] => sheetColumns.slice(left, right + 1)

const newMeasures = (fields: TaskFields, newId: () => string): TaskFields['measures'] =>
  fields.measures.map((one) => ({ ...one, id: newId() }))

/** What a cell gives to another: the same words, but measures of its own. */
export const given = (fields: TaskFields, column: SheetColumn, newId: () => string): Partial<TaskFields> =>
  column === 'measures' ? { measures: newMeasures(fields, newId) } : { [column]: fields[column] }

/** Every selected cell made empty. A task keeps its findings: it would stand below none. */
export const clearing = (rows: readonly SheetRow[], box: Box): CellEdit[] =>
  rows.slice(box.top, box.bottom + 1).flatMap(({ id }) =>
    id === null
      ? []
      : [
          {
            id,
            changes: Object.assign(
              {},
              ...columnsOf(box)
                .filter((column) => column !== 'findingIds')
                .map(cleared),
            ) as Partial<TaskFields>,
          },
        ],
  )

/** The first rows of the selection written into the rows below, as often as it takes. */
export function fillingDown(rows: readonly SheetRow[], box: Box, to: number, newId: () => string): CellEdit[] {
  const source = rows.slice(box.top, box.bottom + 1)
  return rows.slice(box.bottom + 1, to + 1).flatMap(({ id }, index) => {
    const from = source[index % source.length]!
    if (id === null) return []
    const changes = Object.assign({}, ...columnsOf(box).map((column) => given(from.fields, column, newId))) as Partial<TaskFields>
    return [{ id, changes }]
  })
}

/** What was copied from a sheet, cell by cell. */
export type Copied = { columns: SheetColumn[]; rows: TaskFields[] }

export const copied = (rows: readonly SheetRow[], box: Box): Copied => ({
  columns: columnsOf(box),
  rows: rows.slice(box.top, box.bottom + 1).map((row) => row.fields),
})

/** A copy laid upon rows from a cell on: one cell fills the whole selection, a block is laid once. Each column only onto its like. */
export function pasting(rows: readonly SheetRow[], box: Box, { columns, rows: from }: Copied, newId: () => string): CellEdit[] {
  const one = columns.length === 1 && from.length === 1
  const last = one || box.bottom - box.top + 1 > from.length ? box.bottom : box.top + from.length - 1
  return rows.slice(box.top, last + 1).flatMap(({ id }, index) => {
    const source = from[index % from.length]!
    const changes = columns.flatMap((column, at) => {
      const onto = one ? columnsOf(box) : [sheetColumns[box.left + at]]
      return onto.flatMap((target) => (target && alike(column, target) ? [moved(source, column, target, newId)] : []))
    })
    return id === null ? [] : [{ id, changes: Object.assign({}, ...changes) as Partial<TaskFields> }]
  })
}

/** One cell of another program laid upon every selected cell; null where one of them does not understand it. Empty lines have no id. */
export function pastingWord(
  rows: readonly SheetRow[],
  box: Box,
  word: string,
  { lookups, newId }: { lookups: Lookups; newId: () => string },
): CellEdit[] | null {
  const edits: CellEdit[] = []
  for (const { id, fields } of rows.slice(box.top, box.bottom + 1)) {
    const changes: Partial<TaskFields> = {}
    for (const column of columnsOf(box)) {
      const reading = readCell(column, word, { before: fields, lookups, newId })
      if (!('changes' in reading)) return null
      Object.assign(changes, reading.changes)
    }
    if (!inOrder({ ...fields, ...changes })) return null
    edits.push({ id: id ?? '', changes })
  }
  return edits
}

const families: readonly (readonly SheetColumn[])[] = [
  ['leaderId', 'personId'],
  ['start', 'due'],
  ['text', 'criterion'],
]
const alike = (one: SheetColumn, other: SheetColumn): boolean =>
  one === other || families.some((family) => family.includes(one) && family.includes(other))

const moved = (fields: TaskFields, from: SheetColumn, to: SheetColumn, newId: () => string): Partial<TaskFields> =>
  from === to ? given(fields, from, newId) : { [to]: fields[from] }
