import type { TaskFields } from '#web/pages/inspection/plan/task-fields.ts'
import type { Block, Pasted } from './clipboard-block.ts'
import { sheetColumns, type SheetColumn } from './columns.ts'
import { inOrder, readCell, type Lookups, type Reading } from './read-cell.ts'
import type { SheetRow } from './sheet-rows.ts'

/** How the columns of plans and ledgers are headed. Where two columns could be one, the earlier line of this table wins: 问题编号 before 序号. */
const heads: [RegExp, SheetColumn][] = [
  [/^(?:反馈|对应|整改)?问题(?:编号|序号|号)$|^finding(?:s| no\.?| number)?$/i, 'findingIds'],
  [/^(?:(?:巡察|巡视)?反馈|存在|发现|具体|对应)?的?(?:主要|具体)?问题(?:表述|内容|描述|表现|清单)?$/, 'findingIds'],
  [/^(?:序号|编号)$|^no\.?$/i, 'findingIds'],
  [/^(?:整改|具体|主要)?(?:任务|内容|事项)$|^tasks?$|^actions?$/i, 'text'],
  [/^(?:具体|主要)?(?:整改)?措施$|^measures?$/i, 'measures'],
  [/^(?:责任|分管|牵头|主管|包抓)领导$|^(?:responsible )?leader$/i, 'leaderId'],
  [/^(?:牵头|责任|主责|主办|承办)(?:单位|部门|科室)$|^lead body$|^body$/i, 'leadBodyId'],
  [/^(?:配合|协助|协办|协同|参与)(?:责任)?(?:单位|部门|科室)$|^co-?bod(?:y|ies)$/i, 'coBodyIds'],
  [/^(?:整改|具体|直接|主要)?(?:责任人|经办人|承办人|联系人)员?$|^person$/i, 'personId'],
  [/^(?:计划|整改)?(?:开始|起始|启动)(?:日期|时间)?$|^start$/i, 'start'],
  [/^(?:计划|预计)?(?:完成|整改|办结)?(?:时限|期限|时间|日期)$|^due$/i, 'due'],
  [/^(?:完成|销号|验收|办结)标准$|^(?:整改|预期|工作)?目标$|^(?:closing )?criterion$/i, 'criterion'],
]
const placeOfHead = (cell: string): number => {
  const bare = cell.replaceAll(/[\s*＊]/g, '').replace(/[（(][^（()）]*[)）]$/, '')
  return heads.findIndex(([word]) => word.test(bare || '-'))
}

/** `head`: how many rows stand above the first line, a title among them. */
export type Layout = { columns: (SheetColumn | null)[]; head: number }

/** Titles and heads of two levels stand in the first rows. */
const deepest = 4

const headRow = (row: readonly string[]): (SheetColumn | null)[] | null => {
  const places = row.map(placeOfHead)
  const hits = places.filter((place) => place >= 0).length
  if (hits < 2 || hits * 2 < row.filter((cell) => cell.trim() !== '').length) return null
  const columnOf = (place: number): SheetColumn | null => heads[place]?.[1] ?? null
  return places.map((place, at) => {
    const column = columnOf(place)
    const rivals = places.map((other, where) => ({ other, where })).filter(({ other }) => column !== null && columnOf(other) === column)
    const [best] = rivals.toSorted((a, b) => a.other - b.other || a.where - b.where)
    return best?.where === at ? column : null
  })
}

/** Which column of the block goes where: by its head row if it has one, else one beside the other from the cursor on. */
export function layoutOf(block: Block, from: number): Layout {
  const width = Math.max(...block.map((row) => row.length))
  const named = block.slice(0, deepest).map(headRow)
  const hits = (row: (SheetColumn | null)[] | null): number => row?.filter((one) => one !== null).length ?? 0
  const most = Math.max(...named.map(hits))
  const at = most === 0 ? -1 : named.findLastIndex((row) => hits(row) === most)
  const columns = Array.from({ length: width }, (_, col) => (at < 0 ? (sheetColumns[from + col] ?? null) : (named[at]![col] ?? null)))
  return { columns, head: at + 1 }
}

type Line = { line: number; cells: string[] }

const alsoSaying = (before: string, next: string): string => {
  if (next.trim() === '' || before.split('\n').includes(next)) return before
  return before === '' ? next : `${before}\n${next}`
}

/** The lines below the heads. Rows that share one merged task are one task, with their measures below each other. */
function linesOf({ block, merged }: Pasted, { columns, head }: Layout): Line[] {
  const task = columns.indexOf('text')
  const lines: Line[] = []
  for (const [at, cells] of block.entries()) {
    const above = lines.at(-1)
    if (at < head) continue
    if (above && merged[at]?.[task] && cells[task]!.trim() !== '')
      above.cells = above.cells.map((cell, col) => (merged[at]![col] ? cell : alsoSaying(cell, cells[col] ?? '')))
    else lines.push({ line: at + 1, cells: [...cells] })
  }
  return lines
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
    if (column === null || (text.trim() === '' && (upon === null || layout.head > 0 || column === 'findingIds'))) return []
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

/** What a pasted block would do, row by row and cell by cell. A new task that names no finding is one more of the line above. */
export function planPaste(pasted: Pasted, layout: Layout, onto: Onto): PasteRow[] {
  const rows: PasteRow[] = []
  for (const [index, { line, cells }] of linesOf(pasted, layout).entries()) {
    const row = lineOf(cells, layout, { line, target: onto.asNew ? null : (onto.rows[onto.from + index] ?? null) }, onto)
    const silent = row.homeless && layout.columns.includes('findingIds') && !row.cells.some((cell) => cell.column === 'findingIds')
    const above = silent ? (rows.at(-1)?.findingIds ?? []) : []
    if (row.cells.length > 0) rows.push(above.length > 0 ? { ...row, findingIds: above, homeless: false } : row)
  }
  return rows
}

/** Where a name that is not unique was chosen once, the same name means the same everywhere it is not chosen otherwise. */
export function chosenFor(rows: readonly PasteRow[], chosen: Chosen, at: { row: PasteRow; cell: PasteCell }, id: string): Chosen {
  const next = new Map(chosen)
  for (const row of rows)
    for (const cell of row.cells) {
      const key = choiceKey(row, cell.column)
      const alike = 'choose' in cell.reading && cell.text.trim() === at.cell.text.trim() && cell.reading.choose.some((one) => one.id === id)
      if (alike && !next.has(key)) next.set(key, id)
    }
  return next.set(choiceKey(at.row, at.cell.column), id)
}

export type Chosen = ReadonlyMap<string, string>
export const choiceKey = (row: PasteRow, column: SheetColumn): string => `${row.line}.${column}`

/** How many cells of a row are not understood or not chosen. */
export const openIn = (row: PasteRow, chosen: Chosen): number =>
  row.homeless
    ? 1
    : row.cells.filter(({ column, reading }) => 'wrong' in reading || ('choose' in reading && !chosen.has(choiceKey(row, column)))).length

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
