import type { LedgerField } from './columns.ts'
import { fieldOf, headerWords, type FieldMatch } from './match-header.ts'
import type { MappingReason } from './mapping.ts'
import type { Cell, Row, Sheet } from './table.ts'

/** The header of one column: the labels above it from top to bottom, group headers first. */
export type Label = { column: number; parts: string[]; cells: Cell[] }
export type Header = { from: number; to: number; labels: Label[] }
export type LabelMatch = { field: LedgerField; confidence: number; reason: MappingReason }

const joined = (parts: readonly string[]): string => parts.join('')

/** The field that a column's labels name. `牵头 / 领导` is found joined; `整改情况 / 完成时限` by its own label; the group alone comes last. */
export function matchLabel({ parts }: Pick<Label, 'parts'>): LabelMatch | null {
  const own = parts.at(-1)
  if (own === undefined) return null
  const tries: (FieldMatch | null)[] = [parts.length > 1 ? fieldOf(joined(parts)) : null, fieldOf(own)]
  const same = tries.find((match) => match?.reason === 'same-words')
  if (same) return same
  const within = tries[1] ?? tries[0]
  if (within) return within
  const group = parts
    .slice(0, -1)
    .map(fieldOf)
    .findLast((match) => match !== null)
  return group ? { field: group.field, confidence: 0.4, reason: 'group-header' } : null
}

const columnsOf = (rows: readonly Row[]): number[] => [...new Set(rows.flatMap(({ cells }) => [...cells.keys()]))].sort((a, b) => a - b)

/** A group header in a file that lost its merges stands over the blank cells right of it, as far as labels stand below. */
function groupLeftOf(upper: Row, lower: Row, column: number): Cell | undefined {
  for (let at = column - 1; at >= 1 && lower.cells.has(at); at -= 1) {
    const cell = upper.cells.get(at)
    if (cell) return cell
  }
  return undefined
}

function labelOf(block: readonly Row[], column: number): Label {
  const cells: Cell[] = []
  block.forEach((row, at) => {
    const lower = block[at + 1]
    const own = row.cells.get(column)
    const cell = own ?? (lower?.cells.has(column) ? groupLeftOf(row, lower, column) : undefined)
    if (cell && !cells.includes(cell)) cells.push(cell)
  })
  return { column, parts: cells.map(({ text }) => text.trim()), cells }
}

export const labelsOf = (block: readonly Row[]): Label[] => columnsOf(block).map((column) => labelOf(block, column))

const core = new Set<LedgerField>(['finding', 'original', 'item', 'suggestion', 'measure', 'task', 'number', 'state'])

/** Headers are words; a row with a number in it is a row of the table. */
const isNumber = (text: string): boolean => /^\s*\d+([.,]\d+)?\s*%?\s*$/.test(text)

/** How much of a ledger's header these rows are: distinct fields, each by a cell of its own, in rows of short cells. */
function score(labels: readonly Label[]): number {
  if (labels.some(({ parts }) => parts.some(isNumber))) return 0
  const fields = new Map<LedgerField, number>()
  const used = new Set<Cell>()
  for (const label of labels) {
    const match = matchLabel(label)
    const cell = label.cells.at(-1)
    if (!match || !cell || used.has(cell) || match.reason === 'group-header') continue
    used.add(cell)
    fields.set(match.field, Math.max(fields.get(match.field) ?? 0, match.confidence))
  }
  const found = [...fields.keys()]
  const enough = found.length >= 2 && found.some((field) => core.has(field)) && fields.size >= labels.length * 0.3
  return enough ? [...fields.values()].reduce((sum, confidence) => sum + confidence, 0) : 0
}

const searchedRows = 40
const tallestHeader = 3

/** A header's upper rows hold the merged cells of their own columns, or groups over several, but never one title over everything. */
function reachesUp(above: Row, top: Row): boolean {
  const cells = new Set(above.cells.values())
  const shares = [...top.cells.values()].some((cell) => cells.has(cell))
  return shares && cells.size > 1
}

/** Some forms number their columns below the header: 1 2 3, （1）（2）（3）, 甲 乙 丙. */
function numbersColumns(row: Row | undefined): boolean {
  const texts = row ? [...row.cells.values()].map(({ text }) => headerWords(text.replace(/[()（）]/g, ''))) : []
  return texts.length >= 3 && texts.every((text, at) => text === String(at + 1) || '甲乙丙丁戊己庚辛壬癸'[at] === text)
}

const consecutive = (block: readonly Row[]): boolean => block.every((row, at) => at === 0 || row.row - block[at - 1]!.row <= 2)

type Candidate = { at: number; height: number; points: number }

/** More fields win; of equal blocks the one with fewer rows, as the rows above it are a title. */
const better = (a: Candidate, b: Candidate | undefined): boolean =>
  a.points > 0 && (b === undefined || a.points > b.points || (a.points === b.points && a.height < b.height))

function bestBlock(rows: readonly Row[]): Candidate | undefined {
  let best: Candidate | undefined
  for (let at = 0; at < Math.min(rows.length, searchedRows); at += 1)
    for (let height = 1; height <= tallestHeader; height += 1) {
      const block = rows.slice(at, at + height)
      if (block.length < height || !consecutive(block)) continue
      const candidate = { at, height, points: score(labelsOf(block)) }
      if (better(candidate, best)) best = candidate
    }
  return best
}

/** Finds the header of a sheet, under a title and over the rows, one to three rows high. */
export function findHeader({ rows }: Sheet): Header | null {
  const best = bestBlock(rows)
  if (!best) return null
  let { at } = best
  while (at > 0 && reachesUp(rows[at - 1]!, rows[at]!)) at -= 1
  const last = best.at + best.height - 1
  const below = numbersColumns(rows[last + 1]) ? last + 1 : last
  return { from: rows[at]!.row, to: rows[below]!.row, labels: labelsOf(rows.slice(at, last + 1)) }
}
