/** How a cell is shown and read: days as real dates, money in hundredths shown with two places. */
export type CellKind = 'text' | 'long' | 'day' | 'number' | 'percent' | 'money'

/** A day is `YYYY-MM-DD`, money is in hundredths, an empty cell is null. */
export type CellValue = string | number | null

export type SheetColumn = {
  key: string
  title: string
  kind: CellKind
  /** In characters of the normal font. */
  width: number
  /** The name of the list a cell is chosen from. */
  list?: string
}

/** A row with what travels unseen beside it; without an id it is one to be filled from nothing. `open`: the keys of the cells that may be filled in. */
export type SheetRow = { id: string; version: number; cells: Record<string, CellValue>; open?: readonly string[] }

/** One sheet of a workbook. `marked`: its rows carry their ids, so that a copy filled in elsewhere can come back. */
export type SheetPart = {
  name: string
  title: string
  /** The day and state of the data, and how the sheet is filled in. */
  lines: readonly string[]
  columns: readonly SheetColumn[]
  /** How many columns stay in sight when the sheet is moved to the side. */
  frozen: number
  rows: AsyncIterable<SheetRow> | Iterable<SheetRow>
  marked: boolean
  /** The keys of the columns that may be filled in, whose heads say so. */
  openColumns?: readonly string[]
  /** Rows below the last one that take the lists too, for a sheet to be filled from nothing. */
  blank?: number
}

export type Book = {
  sheets: readonly SheetPart[]
  /** What is chosen from, by the name columns give it. */
  lists: Readonly<Record<string, readonly string[]>>
  /** Kept in the hidden sheet: what the workbook is, so that a copy that comes back is recognised. */
  about: Readonly<Record<string, string>>
  /** The words of the hidden column's head and of the page's foot. */
  words: { mark: string; page: string }
}

/** The names of the sheets nobody sees. */
export const hiddenSheets = { about: '_rectify', lists: '_lists' } as const

/** Where the head of a sheet stands: below its title and its lines. */
export const headRow = (part: Pick<SheetPart, 'lines'>): number => part.lines.length + 2
