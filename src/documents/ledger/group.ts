import type { LedgerField } from './columns.ts'
import type { ReadRow } from './rows.ts'
import type { Cell } from './table.ts'

/** The rows of one finding: one row, or several whose finding stands once (merged, or blank below its first row). */
export type Group = { rows: ReadRow[]; text: Cell | null; headings: Cell[]; section: Cell[] }

/** From wide to narrow; the narrowest that is filled is the finding, those above it are its headings. */
const levels: readonly LedgerField[] = ['aspect', 'item', 'finding']

/** What else may stand for the finding where no column names one. */
const substitutes: readonly LedgerField[] = ['original', 'suggestion', 'project']

const narrowest = (cells: ReadonlyMap<LedgerField, Cell>, carried: ReadonlyMap<LedgerField, Cell>): Cell | null => {
  const own = levels.toReversed().find((level) => cells.has(level) && cells.get(level) !== carried.get(level))
  const level = cells.get('finding') ?? (own ? cells.get(own) : undefined)
  if (level) return level
  const other = substitutes.find((field) => cells.has(field))
  return (other && cells.get(other)) ?? null
}

/** A blank heading means the one above it, until a wider heading changes. */
function carry(cells: ReadonlyMap<LedgerField, Cell>, carried: Map<LedgerField, Cell>): void {
  for (const [at, level] of (['aspect', 'item'] as const).entries()) {
    const cell = cells.get(level)
    if (!cell) continue
    if (carried.get(level) !== cell && at === 0) carried.delete('item')
    carried.set(level, cell)
  }
}

const continues = (row: ReadRow, text: Cell | null, open: Group | undefined): boolean => {
  if (!open) return false
  if (text) return text === open.text
  if (levels.some((level) => open.text !== null && row.cells.get(level) === open.text)) return true
  const number = row.cells.get('number')
  const sameNumber = !number || open.rows.some(({ cells }) => cells.get('number') === number)
  return sameNumber && (row.cells.has('measure') || row.cells.has('task') || row.cells.has('progress') || row.cells.has('person'))
}

const depthOfMark = (text: string): number => (/^\s*[（(]/.test(text) ? 1 : 0)

/** Gathers rows into findings, with the headings that stand in columns, merged cells or rows of their own. */
export function groupRows(rows: readonly ReadRow[]): Group[] {
  const groups: Group[] = []
  const carried = new Map<LedgerField, Cell>()
  let section: Cell[] = []
  let open: Group | undefined
  for (const row of rows) {
    if (row.kind === 'section') {
      const cell = [...row.row.cells.values()][0]!
      section = [...section.slice(0, depthOfMark(cell.text)), cell]
      carried.clear()
      open = undefined
    }
    if (row.kind !== 'data') continue
    const text = narrowest(row.cells, carried)
    if (open && continues(row, text, open)) open.rows.push(row)
    else {
      carry(row.cells, carried)
      const headings = (['aspect', 'item'] as const).flatMap((level) => carried.get(level) ?? []).filter((cell) => cell !== text)
      open = { rows: [row], text, headings, section }
      groups.push(open)
    }
  }
  return groups
}
