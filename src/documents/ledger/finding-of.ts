import type { Measure, ReadFinding, Span } from '#documents/reading.ts'
import type { LedgerField } from './columns.ts'
import { readDate } from '#domain/written-day.ts'
import type { Group } from './group.ts'
import { moneyIn } from './money.ts'
import type { ReadRow } from './rows.ts'
import { splitCell } from './split-cell.ts'
import { statedIn } from './state-words.ts'
import type { Cell } from './table.ts'

export const dateFields: readonly LedgerField[] = ['issued', 'start', 'due', 'done', 'closed', 'closingApplied']

export const spanOf = ({ passage, text }: Cell): Span => ({ passage, from: 0, to: text.length })

/** A value as the ledger keeps it: days as days, everything else as written. */
const valueOf = (field: string, cell: Cell): string => {
  const date = dateFields.includes(field as LedgerField) ? readDate(cell) : null
  return date && 'day' in date ? date.day : cell.text.trim()
}

type Filled = [field: string, cell: Cell][]
const notFields = new Set<LedgerField>(['aspect', 'item', 'finding', 'measure'])

const filledIn = ({ cells, others }: ReadRow, except: ReadonlySet<string>, text: Cell | null): Filled =>
  [...cells, ...others].filter(([field, cell]) => !except.has(field) && (cell !== text || field === 'number')) as Filled

/** The cells of one column in all rows of a finding, each once. */
function columnCells(rows: readonly ReadRow[], except: ReadonlySet<string>, text: Cell | null): Map<string, Cell[]> {
  const columns = new Map<string, Cell[]>()
  for (const row of rows)
    for (const [field, cell] of filledIn(row, except, text)) {
      const list = columns.get(field) ?? []
      if (!list.includes(cell)) list.push(cell)
      columns.set(field, list)
    }
  return columns
}

const spansIn = (columns: ReadonlyMap<string, readonly Cell[]>): Record<string, Span[]> =>
  Object.fromEntries([...columns].map(([field, cells]) => [field, cells.map(spanOf)]))

const textsIn = (columns: ReadonlyMap<string, readonly Cell[]>): Record<string, string> =>
  Object.fromEntries([...columns].map(([field, cells]) => [field, cells.map((cell) => valueOf(field, cell)).join('\n')]))

/** The measures of one row; what differs from row to row (task, person, date) goes with its measures. */
function measuresOf(row: ReadRow, measure: LedgerField, own: ReadonlySet<string>): Measure[] {
  const cell = row.cells.get(measure)
  if (!cell) return []
  const differing = new Map(
    [...row.cells, ...row.others].filter(([field]) => own.has(field) && field !== measure).map(([field, value]) => [field, [value]]),
  )
  const state = row.cells.get('state')
  return splitCell(cell).map(({ text, mark, span }) => ({
    text,
    mark,
    state: state && own.has('state') ? statedIn(state.text) : null,
    ...(differing.size > 0 && { fields: textsIn(differing), fieldSpans: spansIn(differing) }),
    spans: [span],
  }))
}

const distinct = (rows: readonly ReadRow[], field: LedgerField): Cell[] => [...new Set(rows.flatMap(({ cells }) => cells.get(field) ?? []))]

/** One state for a finding whose rows state several: the same, or mixed. */
function stateOf(rows: readonly ReadRow[]): Pick<ReadFinding, 'state' | 'stateText'> {
  const cells = distinct(rows, 'state')
  const states = new Set(cells.map(({ text }) => statedIn(text)))
  const state = states.size > 1 ? 'mixed' : ([...states][0] ?? null)
  return { state, stateText: cells.length === 0 ? null : cells.map(({ text }) => text.trim()).join('\n') }
}

/** A group of rows as a finding: its narrowest problem text, the headings above it, its measures, and every other column as a field. */
export function findingOf({ rows, text, headings, section }: Group, measure: LedgerField, unit: string | null): ReadFinding {
  const except = new Set<string>([...notFields, measure])
  const columns = columnCells(rows, except, text)
  const own = new Set([...columns].filter(([, cells]) => cells.length > 1).map(([field]) => field))
  const seen = new Set<Cell>()
  const measures = rows.flatMap((row) => {
    const cell = row.cells.get(measure)
    if (!cell || seen.has(cell)) return []
    seen.add(cell)
    return measuresOf(row, measure, own)
  })
  const number = columns.get('number')?.[0]?.text.trim() ?? null
  columns.delete('number')
  return {
    number,
    text: text?.text.trim() ?? '',
    headings: [...section, ...headings].map((cell) => cell.text.trim()),
    ...stateOf(rows),
    measures,
    money: distinct(rows, 'amount').flatMap((cell) => moneyIn(cell, unit)),
    fields: textsIn(columns),
    fieldSpans: { ...spansIn(columns), headings: [...section, ...headings].map(spanOf), number: distinct(rows, 'number').map(spanOf) },
    spans: text ? [spanOf(text)] : [],
    children: [],
  }
}
