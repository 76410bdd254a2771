import { createHash } from 'node:crypto'
import type { ColumnMapping } from '#documents/ledger/mapping.ts'

/** A fingerprint of the headers of all sheets; null where no header was recognised, as then nothing could be found again. */
export function headerShaOf(mapping: readonly ColumnMapping[]): string | null {
  const headers = mapping.map(({ columns }) => columns.map(({ header }) => header)).filter((columns) => columns.length > 0)
  return headers.length === 0 ? null : createHash('sha256').update(JSON.stringify(headers)).digest('hex')
}

const told = ({ headerFrom, headerTo, columns }: ColumnMapping) => [
  headerFrom,
  headerTo,
  columns.map(({ header, field }) => [header, field]),
]

/** Whether two mappings read a table differently; what its sheets are called does not count. */
export const differs = (a: readonly ColumnMapping[], b: readonly ColumnMapping[]): boolean =>
  JSON.stringify(a.map(told)) !== JSON.stringify(b.map(told))

/** The mapping as a document keeps it: which column was taken for which field. */
export const columnsTaken = (mapping: readonly ColumnMapping[]): Record<string, string> =>
  Object.fromEntries(
    mapping.flatMap(({ sheet, columns }) =>
      columns.flatMap(({ letter, field }) => (field === null ? [] : [[`${sheet}!${letter}`, field]])),
    ),
  )
