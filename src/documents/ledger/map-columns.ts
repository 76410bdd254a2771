import type { LedgerField } from './columns.ts'
import { findHeader, labelsOf, matchLabel, type Header, type Label } from './header.ts'
import type { ColumnMapping, MappedColumn } from './mapping.ts'
import { statedIn } from './state-words.ts'
import { letters, type Sheet } from './table.ts'

const headerText = ({ parts }: Label): string => parts.join(' / ')

const asColumn = (label: Label): MappedColumn => {
  const match = matchLabel(label)
  const { column } = label
  const base = { column, letter: letters(column), header: headerText(label) }
  return match ? { ...base, ...match } : { ...base, field: null, confidence: 0, reason: 'unknown' }
}

/** What a second column of the same name may be, in the order a form is filled: the wider problem before the narrower. */
const second: Partial<Record<LedgerField, LedgerField>> = {
  finding: 'item',
  state: 'progress',
  progress: 'result',
  due: 'done',
  leadBody: 'coBodies',
  nature: 'kind',
}

/** Each field is held by one column: the surest, else the later one, as forms go from wide to narrow; the other takes what is left. */
function withoutDoubles(mapped: readonly MappedColumn[]): MappedColumn[] {
  const columns = mapped.map((column) => ({ ...column }))
  const holder = new Map<LedgerField, MappedColumn>()
  for (const column of columns) {
    if (!column.field) continue
    const held = holder.get(column.field)
    const wins = !held || column.confidence > held.confidence || (column.confidence === held.confidence && column.field === 'finding')
    const loser = wins ? held : column
    if (wins) holder.set(column.field, column)
    if (!loser?.field) continue
    const other = second[loser.field]
    const free = other !== undefined && !columns.some(({ field }) => field === other)
    Object.assign(loser, free ? { field: other, confidence: 0.5 } : { field: null, confidence: 0, reason: 'unknown' })
  }
  return columns
}

const shareOfStates = (sheet: Sheet, column: number, after: number): number | null => {
  const cells = sheet.rows.filter(({ row }) => row > after).slice(0, 200)
  const texts = cells.flatMap(({ cells: each }) => each.get(column)?.text ?? [])
  return texts.length === 0 ? null : texts.filter((text) => text.length <= 30 && statedIn(text) !== null).length / texts.length
}

/** 整改情况, 完成情况 and 进展 hold states in one form and reports in another: the cells below decide. */
function byValues(sheet: Sheet, after: number, mapped: readonly MappedColumn[]): MappedColumn[] {
  const has = (field: LedgerField): boolean => mapped.some((column) => column.field === field)
  const sure = (header: string): boolean => /状态|是否|status/i.test(header)
  return mapped.map((column) => {
    const share = column.field === 'state' || column.field === 'progress' ? shareOfStates(sheet, column.column, after) : null
    if (share === null || sure(column.header)) return column
    if (column.field === 'state' && share < 0.5) return { ...column, field: has('progress') ? null : 'progress', confidence: 0.6 }
    if (column.field === 'progress' && share > 0.8 && !has('state')) return { ...column, field: 'state', confidence: 0.6 }
    return column
  })
}

/** 完成时间 is the time of doing where a time limit stands beside it, else the time limit itself. */
function dueFromDone(mapped: readonly MappedColumn[]): MappedColumn[] {
  if (mapped.some(({ field }) => field === 'due')) return [...mapped]
  return mapped.map((column) =>
    column.field === 'done' && !/实际|办结|actual/i.test(column.header) ? { ...column, field: 'due', confidence: 0.6 } : column,
  )
}

const sameHeaders = (a: readonly MappedColumn[], b: readonly MappedColumn[]): number => {
  const headers = new Set(b.map(({ header }) => header))
  return a.filter(({ header }) => headers.has(header)).length / Math.max(a.length, 1)
}

/** The mapping a person gave for this sheet: of the same name, else of (mostly) the same headers, as next month's file has them. */
function givenFor(sheet: Sheet, columns: readonly MappedColumn[], given: readonly ColumnMapping[]): ColumnMapping | undefined {
  const alike = given.filter((mapping) => sameHeaders(mapping.columns, columns) >= 0.6)
  return alike.find(({ sheet: name }) => name === sheet.name) ?? alike[0] ?? given.find(({ sheet: name }) => name === sheet.name)
}

function headerAt(sheet: Sheet, { headerFrom, headerTo }: ColumnMapping): Header | null {
  const block = sheet.rows.filter(({ row }) => row >= headerFrom && row <= headerTo)
  return block.length === 0 ? null : { from: headerFrom, to: headerTo, labels: labelsOf(block) }
}

const correct = (columns: readonly MappedColumn[], given: ColumnMapping): MappedColumn[] =>
  columns.map((column) => {
    const saved =
      given.columns.find(({ header }) => header === column.header) ??
      given.columns.find((each) => each.column === column.column && each.header === '')
    return saved ? { ...column, field: saved.field, confidence: 1, reason: 'given' } : column
  })

export type MappedSheet = { mapping: ColumnMapping; header: Header | null }

/** Finds the header of a sheet and says what each column holds, with what a person corrected before taking the lead. */
export function mapColumns(sheet: Sheet, given: readonly ColumnMapping[] = []): MappedSheet {
  const found = findHeader(sheet)
  const saved = givenFor(sheet, found?.labels.map(asColumn) ?? [], given)
  const told = saved && saved.headerFrom > 0 ? headerAt(sheet, saved) : null
  const follows = told !== null && (!found || sameHeaders(saved!.columns, told.labels.map(asColumn)) >= 0.6)
  const header = follows ? told : found
  if (!header) return { mapping: { sheet: sheet.name, headerFrom: 0, headerTo: 0, columns: [] }, header: null }
  const columns = dueFromDone(byValues(sheet, header.to, withoutDoubles(header.labels.map(asColumn))))
  const mapping = { sheet: sheet.name, headerFrom: header.from, headerTo: header.to, columns: saved ? correct(columns, saved) : columns }
  return { mapping, header }
}
