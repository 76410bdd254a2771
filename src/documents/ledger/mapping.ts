import type { LedgerField } from './columns.ts'

/** Why a column was taken for a field; the words come from the message catalogue. */
export type MappingReason = 'same-words' | 'contained-words' | 'group-header' | 'given' | 'unknown'

/** One column of a table: its header as written (group headers joined by ` / `) and the field it holds, null where it holds none known. */
export type MappedColumn = {
  column: number
  letter: string
  header: string
  field: LedgerField | null
  confidence: number
  reason: MappingReason
}

/**
 * How one sheet was read. It is plain data: shown, corrected, stored per sender, and passed in again.
 * `headerFrom` 0 means that no header was recognised. Rows and columns count from 1.
 */
export type ColumnMapping = { sheet: string; headerFrom: number; headerTo: number; columns: MappedColumn[] }

export const cellErrorCodes = [
  'bad-date',
  'lost-digits',
  'due-before-start',
  'unknown-state',
  'text-too-long',
  'formula-cell',
  'text-missing',
  'number-twice',
  'total-disagrees',
  'header-missing',
] as const
export type CellErrorCode = (typeof cellErrorCodes)[number]

/** `header-missing` stands for a whole sheet: no header was recognised, so a person has to say what the columns are. */
export type CellError = { sheet: string; cell: string; code: CellErrorCode; field: LedgerField | null; value: string }
