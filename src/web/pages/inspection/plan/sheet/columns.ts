import type { TaskField } from '#web/pages/inspection/plan/task-fields.ts'

/** The columns of the sheet in the order in which plans on paper have them. */
export const sheetColumns = [
  'findingIds',
  'text',
  'measures',
  'leaderId',
  'leadBodyId',
  'coBodyIds',
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

/** Columns whose cells name somebody or a body, found while one types. */
export const namingColumns: ReadonlySet<SheetColumn> = new Set(['leaderId', 'personId', 'leadBodyId', 'coBodyIds'])

/** Width in pixels, as a share of a row. */
export const widths: Record<SheetColumn, number> = {
  findingIds: 60,
  text: 160,
  measures: 220,
  leaderId: 98,
  leadBodyId: 96,
  coBodyIds: 92,
  personId: 76,
  start: 90,
  due: 90,
  criterion: 140,
}
