import type { Aspect, Passage, ReadFinding, Reading, Span, Total, Warning } from '#documents/reading.ts'
import { languageOf } from '#documents/text/passages.ts'
import { heldSpans, restOf } from '#documents/text/unread.ts'
import { checkGroups, checkRow, errorsIn } from './check.ts'
import type { LedgerField } from './columns.ts'
import { findingOf, spanOf } from './finding-of.ts'
import { groupRows, type Group } from './group.ts'
import { headOf } from './head.ts'
import { mapColumns, type MappedSheet } from './map-columns.ts'
import type { CellError, ColumnMapping } from './mapping.ts'
import { unitOfHeader } from './money.ts'
import { readRows, type ReadRow } from './rows.ts'
import { splitPlan } from './split-plan.ts'
import type { Cell, Sheet } from './table.ts'
import { totalsOf } from './totals.ts'

type ReadSheet = {
  mapped: MappedSheet
  findings: { finding: ReadFinding; aspect: Cell | null }[]
  errors: CellError[]
  totals: Total[]
  agree: boolean | null
  spans: Span[]
}

const columnOf = ({ columns }: ColumnMapping, field: LedgerField): number | null =>
  columns.find((column) => column.field === field)?.column ?? null
const has = ({ columns }: ColumnMapping, field: LedgerField): boolean => columns.some((column) => column.field === field)

/** Where the text of a finding stands; a plan of corrective actions refers to findings by number and has no such column. */
const textColumn = (mapping: ColumnMapping): number | null =>
  (['finding', 'item', 'original', 'suggestion', 'project'] as const)
    .map((field) => columnOf(mapping, field))
    .find((column) => column !== null) ?? null

const structure = (rows: readonly ReadRow[], { header }: MappedSheet): Span[] => [
  ...(header?.labels.flatMap(({ cells }) => cells.map(spanOf)) ?? []),
  ...rows
    .filter(({ kind }) => kind === 'header' || kind === 'total' || kind === 'subtotal')
    .flatMap(({ row }) => [...row.cells.values()].map(spanOf)),
]

/** The widest heading: that of the aspect column, else of a row over the table, else the only one there is. */
function aspectOf({ rows, headings, section }: Group): Cell | null {
  const [first] = headings
  const fromColumn = first && rows.some(({ cells }) => cells.get('aspect') === first)
  return (fromColumn ? first : section[0]) ?? first ?? null
}

function readSheet(sheet: Sheet, passages: readonly Passage[], given: readonly ColumnMapping[] | undefined): ReadSheet {
  const mapped = mapColumns(sheet, given)
  const { errors, report } = errorsIn(sheet.name)
  const rows = readRows(sheet, mapped)
  const groups = groupRows(rows)
  const measure: LedgerField = has(mapped.mapping, 'measure') ? 'measure' : 'task'
  const amount = mapped.mapping.columns.find(({ field }) => field === 'amount')
  for (const row of rows) if (row.kind === 'data') checkRow(row, report)
  checkGroups(groups, textColumn(mapped.mapping), report)
  const { totals, agree } = totalsOf(rows, (data) => new Set(groups.filter((group) => data.includes(group.rows[0]!))).size, report)
  const isPlan = textColumn(mapped.mapping) === null
  const findings = groups.map((group) => {
    const finding = findingOf(group, measure, amount ? unitOfHeader(amount.header) : null)
    return { finding: isPlan ? splitPlan(finding, passages) : finding, aspect: aspectOf(group) }
  })
  return { mapped, findings, errors, totals, agree, spans: structure(rows, mapped) }
}

/** A second sheet that names findings only by number adds its tasks to those of the first. */
function join(sheets: readonly ReadSheet[]): ReadSheet['findings'] {
  const all: ReadSheet['findings'] = []
  const byNumber = new Map<string, ReadFinding>()
  for (const { mapped, findings } of sheets)
    for (const each of findings) {
      const { finding } = each
      const known = finding.number !== null && textColumn(mapped.mapping) === null ? byNumber.get(finding.number) : undefined
      if (known) merge(known, finding)
      else all.push(each)
      if (finding.number !== null && finding.text !== '' && !byNumber.has(finding.number)) byNumber.set(finding.number, finding)
    }
  return all
}

function merge(into: ReadFinding, from: ReadFinding): void {
  const { number: _number, headings: _headings, ...spans } = from.fieldSpans ?? {}
  into.fields = { ...from.fields, ...into.fields }
  into.fieldSpans = { ...spans, ...into.fieldSpans, reference: [...(into.fieldSpans?.reference ?? []), ...(from.fieldSpans?.number ?? [])] }
  const carried = new Set(Object.values(into.fieldSpans).flat())
  const rest = Object.values(spans)
    .flat()
    .filter((span) => !carried.has(span))
  into.spans.push(...rest)
  into.measures.push(...from.measures)
  into.state ??= from.state
  into.stateText ??= from.stateText
  into.money.push(...from.money)
}

function byAspect(findings: ReadSheet['findings']): { aspects: Aspect[]; findings: ReadFinding[] } {
  const aspects = new Map<string, Aspect>()
  const loose: ReadFinding[] = []
  for (const { finding, aspect } of findings) {
    if (!aspect) loose.push(finding)
    else {
      const title = aspect.text.trim()
      const known = aspects.get(title) ?? { title, mark: null, spans: [], items: [] }
      if (!known.spans.some(({ passage }) => passage === aspect.passage)) known.spans.push(spanOf(aspect))
      known.items.push(finding)
      aspects.set(title, known)
    }
  }
  return { aspects: [...aspects.values()], findings: loose }
}

/** What the columns say the table is. */
function kindOf(sheets: readonly ReadSheet[]): Reading['kind'] {
  const fields = new Set(sheets.flatMap(({ mapped }) => mapped.mapping.columns.map(({ field }) => field)))
  if (fields.has('finding') || fields.has('item') || fields.has('original')) return 'ledger'
  if (fields.has('suggestion') && fields.has('state')) return 'recommendation-status'
  return fields.has('number') && fields.has('measure') ? 'corrective-action-plan' : 'ledger'
}

const agreeing = (sheets: readonly ReadSheet[]): boolean | null => {
  const known = sheets.map(({ agree }) => agree).filter((agree) => agree !== null)
  return known.length === 0 ? null : known.every(Boolean)
}

function warningsOf(sheets: readonly Sheet[], read: readonly ReadSheet[]): Warning[] {
  const hidden = sheets.filter(({ hidden: is }) => is).map(({ name }) => ({ code: 'hidden-sheet', values: { sheet: name }, span: null }))
  const missing = read
    .filter(({ mapped }) => !mapped.header)
    .map(({ mapped }) => ({ code: 'header-missing', values: { sheet: mapped.mapping.sheet }, span: null }))
  return [...hidden, ...missing]
}

/** A ledger whose findings have no words; of a plan this is how it is, as it refers to them by number. */
const nameless = (kind: Reading['kind'], findings: ReadSheet['findings']): Warning[] =>
  kind === 'ledger' && findings.length > 0 && findings.every(({ finding }) => finding.text === '')
    ? [{ code: 'text-column-missing', values: {}, span: null }]
    : []

/** True where at least one visible sheet has a header that reads as a ledger. */
export const looksLikeLedger = (sheets: readonly Sheet[]): boolean =>
  sheets.some((sheet) => !sheet.hidden && mapColumns(sheet).header !== null)

/** Reads tables as a ledger: a pure function of cells and mapping, so that a dry run is simply calling it. */
export function readLedger(passages: Passage[], sheets: readonly Sheet[], given?: readonly ColumnMapping[]): Reading {
  const read = sheets.filter(({ hidden }) => !hidden).map((sheet) => readSheet(sheet, passages, given))
  const useful = read.filter(({ mapped }) => mapped.header)
  const all = join(useful)
  const head = headOf(
    sheets,
    useful.map(({ mapped }) => mapped.mapping),
  )
  const bodies = [...new Set(all.map(({ finding }) => finding.fields.body).filter((body) => body !== undefined))]
  const reading: Reading = {
    kind: kindOf(useful),
    language: languageOf(passages.slice(0, 2000)),
    title: head.title,
    body: head.body ?? (bodies.length === 1 ? bodies[0]! : null),
    bodies: head.body ? [head.body, ...bodies.filter((body) => body !== head.body)] : bodies,
    inspector: null,
    dates: head.dates,
    ...byAspect(all),
    suggestions: [],
    totals: useful.flatMap(({ totals }) => totals),
    totalsAgree: agreeing(useful),
    sanctions: {},
    moneyRecovered: null,
    rulesMade: null,
    clues: { mentioned: false, count: null, spans: [] },
    contact: { spans: [] },
    warnings: [...warningsOf(sheets, read), ...nameless(kindOf(useful), all)],
    sources: head.sources,
    ledger: {
      mapping: read.map(({ mapped }) => mapped.mapping),
      errors: read.flatMap(({ errors }) => errors),
      spans: useful.flatMap(({ spans }) => spans),
    },
    passages,
    unread: [],
  }
  return { ...reading, unread: restOf(passages, heldSpans(reading)) }
}
