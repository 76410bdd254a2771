import type { TaskField } from '#web/pages/inspection/plan/task-fields.ts'

/** The columns of the sheet in the order in which plans on paper have them. */
export const sheetColumns = [
  'findingIds',
  'text',
  'measures',
  'leaderId',
  'leadBodyId',
  'personId',
  'start',
  'due',
  'criterion',
] as const satisfies readonly TaskField[]
export type SheetColumn = (typeof sheetColumns)[number]

/** Typed words go into these as they stand; the others name something and are read when the cell is left. */
export const wordColumns: ReadonlySet<SheetColumn> = new Set(['text', 'measures', 'criterion'])

/** The longest text the server takes. */
export const longest: Partial<Record<SheetColumn, number>> = { text: 4000, criterion: 2000 }

/** Width in pixels, as a share of a row. */
export const widths: Record<SheetColumn, number> = {
  findingIds: 64,
  text: 176,
  measures: 240,
  leaderId: 94,
  leadBodyId: 106,
  personId: 84,
  start: 92,
  due: 92,
  criterion: 168,
}
