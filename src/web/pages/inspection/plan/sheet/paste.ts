import type { TaskFields } from '#web/pages/inspection/plan/task-fields.ts'
import type { Block } from './clipboard-block.ts'
import { sheetColumns, type SheetColumn } from './columns.ts'
import { inOrder, readCell, type Lookups, type Reading } from './read-cell.ts'
import type { SheetRow } from './sheet-rows.ts'

/** How the columns of plans and ledgers are headed; the first row that fits names the column. */
const heads: [RegExp, SheetColumn][] = [
  [/^(?:问题)?(?:序号|编号)$|^问题$|^对应问题$|^no\.?$|^findings?(?: no\.?)?$/i, 'findingIds'],
  [/^(?:整改|具体)?(?:任务|内容|事项)$|^tasks?$|^actions?$/i, 'text'],
  [/^(?:整改|具体)?措施$|^measures?$/i, 'measures'],
  [/^(?:责任|分管|牵头)领导$|^(?:responsible )?leader$/i, 'leaderId'],
  [/^(?:牵头|责任|主责)(?:单位|部门)$|^lead body$|^body$/i, 'leadBodyId'],
  [/^(?:具体|直接)?(?:责任人|经办人|承办人)$|^person$/i, 'personId'],
  [/^(?:开始|起始)(?:日期|时间)?$|^start$/i, 'start'],
  [/^(?:完成|整改)?(?:时限|期限|时间|日期)$|^due$/i, 'due'],
  [/^(?:完成|销号)?标准$|^(?:整改)?目标$|^(?:closing )?criterion$/i, 'criterion'],
]
const headOf = (cell: string): SheetColumn | null =>
  heads.find(([word]) => word.test(cell.replaceAll(/[\s*＊]/g, '').trim() || '-'))?.[1] ?? null

export type Layout = { columns: (SheetColumn | null)[]; head: boolean }

/** Which column of the block goes where: by its head row if it has one, else one beside the other from the cursor on. */
export function layoutOf(block: Block, from: number): Layout {
  const width = Math.max(...block.map((row) => row.length))
  const named = (block[0] ?? []).map(headOf)
  const hits = named.filter((one) => one !== null)
  if (hits.length >= 2 && hits.length * 2 >= block[0]!.filter((cell) => cell.trim() !== '').length) {
    const twice = (one: SheetColumn | null, at: number): SheetColumn | null => (named.indexOf(one) === at ? one : null)
    return { columns: Array.from({ length: width }, (_, at) => twice(named[at] ?? null, at)), head: true }
  }
  return { columns: Array.from({ length: width }, (_, at) => sheetColumns[from + at] ?? null), head: false }
}

export type PasteCell = { column: SheetColumn; text: string; reading: Reading; same: boolean }
/** `target`: the row it is laid upon; null for a new task. `homeless`: a new task that names no finding. */
export type PasteRow = { line: number; target: SheetRow | null; findingIds: string[]; homeless: boolean; cells: PasteCell[] }

type Onto = { rows: readonly SheetRow[]; from: number; lookups: Lookups; newId: () => string; asNew: boolean; empty: TaskFields }

function lineOf(cells: readonly string[], layout: Layout, at: { line: number; target: SheetRow | null }, onto: Onto): PasteRow {
  const upon = at.target?.id ? at.target : null
  const before = upon?.fields ?? onto.empty
  const read = layout.columns.flatMap((column, index): PasteCell[] => {
    const text = cells[index] ?? ''
    // An empty cell of a new task, or of a form with heads, says nothing; else it clears what stands there, as in Excel.
    if (column === null || (text.trim() === '' && (upon === null || layout.head || column === 'findingIds'))) return []
    const reading = readCell(column, text, { before, lookups: onto.lookups, newId: onto.newId })
    const same = 'changes' in reading && JSON.stringify(reading.changes[column]) === JSON.stringify(before[column])
    return [{ column, text, reading, same }]
  })
  const dates = Object.assign({}, before, ...read.map((cell) => ('changes' in cell.reading ? cell.reading.changes : {}))) as TaskFields
  const last = read.findLast((cell) => cell.column === 'start' || cell.column === 'due')
  if (last && !inOrder(dates)) last.reading = { wrong: 'order' }
  const said = read.find((cell) => cell.column === 'findingIds')?.reading
  const own = said && 'changes' in said ? said.changes.findingIds! : []
  const findingIds = own.length > 0 ? own : at.target?.findingId ? [at.target.findingId] : []
  return { line: at.line, target: upon, findingIds, homeless: upon === null && findingIds.length === 0, cells: read }
}

/** What a pasted block would do, row by row and cell by cell. */
export function planPaste(block: Block, layout: Layout, onto: Onto): PasteRow[] {
  const lines = layout.head ? block.slice(1) : block
  return lines
    .map((cells, index) => {
      const target = onto.asNew ? null : (onto.rows[onto.from + index] ?? null)
      return lineOf(cells, layout, { line: index + 1 + Number(layout.head), target }, onto)
    })
    .filter((row) => row.cells.length > 0)
}

export type Chosen = ReadonlyMap<string, string>
export const choiceKey = (row: PasteRow, column: SheetColumn): string => `${row.line}.${column}`

/** What of a pasted row can be written: everything that was understood or chosen. */
export function changesOfRow(row: PasteRow, chosen: Chosen): Partial<TaskFields> {
  const changes: Partial<TaskFields> = {}
  for (const { column, reading, same } of row.cells) {
    const choice = chosen.get(choiceKey(row, column))
    if ('changes' in reading && !same) Object.assign(changes, reading.changes)
    else if ('choose' in reading && choice) Object.assign(changes, { [column]: choice })
  }
  return changes
}

/** Rows that name other findings than the lines they would be laid upon are tasks of their own. */
export const isForeign = (rows: readonly PasteRow[]): boolean =>
  rows.some(({ target, cells }) => target !== null && cells.some((cell) => cell.column === 'findingIds' && !cell.same))
