import { createHash } from 'node:crypto'
import type { ColumnMapping } from '#documents/ledger/mapping.ts'
import type { Passage, Reading } from '#documents/reading.ts'

/** What one sheet's columns hold, and the fingerprint of the header by which the next file with it is known. */
export type SheetColumns = { headerSha: string; mapping: ColumnMapping }

/** As far down as the reader itself looks for a header, and as many rows as one may have. */
const deepest = 12
const tallest = 3

type Texts = Map<number, string[]>

/** The texts of a sheet's first rows. */
function rowsOf(passages: readonly Passage[], sheet: string): Texts {
  const rows: Texts = new Map()
  for (const { place, text } of passages) {
    if (place.in !== 'cell' || place.sheet !== sheet) continue
    if (place.row > deepest * tallest) break
    rows.set(place.row, [...(rows.get(place.row) ?? []), text.trim()])
  }
  return rows
}

function shaOf(rows: Texts, from: number, to: number): string | null {
  const texts = Array.from({ length: to - from + 1 }, (_, at) => rows.get(from + at) ?? [])
  return texts.flat().length === 0 ? null : createHash('sha256').update(JSON.stringify(texts)).digest('hex')
}

const headerShaOf = ({ passages }: Reading, { sheet, headerFrom, headerTo }: ColumnMapping): string | null =>
  headerFrom === 0 ? null : shaOf(rowsOf(passages, sheet), headerFrom, headerTo)

/** Where no header was recognised, any of the first rows may be one that a person has named before. */
function candidates(passages: readonly Passage[], sheet: string): string[] {
  const rows = rowsOf(passages, sheet)
  const firsts = [...rows.keys()].filter((row) => row <= deepest)
  return firsts.flatMap((from) => Array.from({ length: tallest }, (_, more) => shaOf(rows, from, from + more) ?? []).flat())
}

/** The fingerprints under which each sheet of a reading may be remembered. */
export const fingerprints = (reading: Reading): Map<string, string[]> =>
  new Map(
    (reading.ledger?.mapping ?? []).map((mapping) => {
      const own = headerShaOf(reading, mapping)
      return [mapping.sheet, own === null ? candidates(reading.passages, mapping.sheet) : [own]]
    }),
  )

/** The headers that the reader recognised by itself: by these a correction is remembered, as by these it is looked for. */
export const recognised = (reading: Reading): Map<string, string> =>
  new Map(
    (reading.ledger?.mapping ?? []).flatMap((mapping): [string, string][] => {
      const sha = headerShaOf(reading, mapping)
      return sha === null ? [] : [[mapping.sheet, sha]]
    }),
  )

/** What is to be remembered of a reading whose columns a person gave. */
export const columnsToRemember = (reading: Reading, found: ReadonlyMap<string, string>): SheetColumns[] =>
  (reading.ledger?.mapping ?? []).flatMap((mapping) => {
    const headerSha = found.get(mapping.sheet) ?? headerShaOf(reading, mapping)
    return headerSha === null ? [] : [{ headerSha, mapping }]
  })

const told = ({ headerFrom, headerTo, columns }: ColumnMapping) => [
  headerFrom,
  headerTo,
  columns.map(({ header, field }) => [header, field]),
]

/** Remembered columns, brought to the sheets of this file; null where they say nothing else than what was understood anyway. */
export function columnsFor(reading: Reading, remembered: readonly SheetColumns[]): ColumnMapping[] | null {
  const prints = fingerprints(reading)
  const given = (reading.ledger?.mapping ?? []).flatMap((found) => {
    const shas = prints.get(found.sheet) ?? []
    const known = remembered.find(({ headerSha }) => shas.includes(headerSha))
    return known && JSON.stringify(told(known.mapping)) !== JSON.stringify(told(found)) ? [{ ...known.mapping, sheet: found.sheet }] : []
  })
  return given.length === 0 ? null : given
}

/** The mapping as a document keeps it: which column was taken for which field. */
export const columnsTaken = (mapping: readonly ColumnMapping[]): Record<string, string> =>
  Object.fromEntries(
    mapping.flatMap(({ sheet, columns }) =>
      columns.flatMap(({ letter, field }) => (field === null ? [] : [[`${sheet}!${letter}`, field]])),
    ),
  )
