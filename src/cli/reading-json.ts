import type { Aspect, Measure, Money, Passage, Place, ReadFinding, Reading, Span, Suggestion } from '#documents/reading.ts'
import { textOf } from '#documents/text/unread.ts'

/** The output of `rectify read --json`: what a careful person reads, each with its source; null is „not stated". */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

const placeOf = (place: Place): { [key: string]: Json } =>
  place.in === 'cell'
    ? { sheet: place.sheet, cell: place.cell }
    : place.in === 'page'
      ? { page: place.page, paragraph: place.paragraph }
      : { paragraph: place.paragraph }

const sourceOf =
  (passages: readonly Passage[]) =>
  (span: Span): Json => {
    const place = passages[span.passage]?.place
    return place ? { ...placeOf(place), from: span.from, to: span.to } : null
  }

type Source = (span: Span) => Json

/** The first place as `source`; where an item was read in several, all of them as `sources`. */
const sources = (source: Source, spans: readonly Span[]): { [key: string]: Json } => ({
  source: spans[0] ? source(spans[0]) : null,
  ...(spans.length > 1 && { sources: spans.map(source) }),
})

const measureJson = (source: Source, { text, mark, state, fields, spans }: Measure): Json => ({
  text,
  mark,
  state,
  ...(fields && { fields }),
  ...sources(source, spans),
})

const moneyJson = (source: Source, { text, minor, currency, span }: Money): Json => ({ text, minor, currency, source: source(span) })

function findingJson(source: Source, finding: ReadFinding): Json {
  const { number, text, headings, state, stateText, measures, money, fields, children, spans, fieldSpans } = finding
  // A row of a plan may state no text of its own; its number is then where it stands.
  const at = spans.length > 0 ? spans : (fieldSpans?.number ?? [])
  return {
    number,
    text,
    headings,
    state,
    stateText,
    measures: measures.map((measure) => measureJson(source, measure)),
    money: money.map((each) => moneyJson(source, each)),
    fields,
    children: children.map((child) => findingJson(source, child)),
    ...sources(source, at),
  }
}

const suggestionJson = (source: Source, { number, text, detail, spans }: Suggestion): Json => ({
  number,
  text,
  detail,
  ...sources(source, spans),
})
const aspectJson = (source: Source, { title, mark, items, spans }: Aspect): Json => ({
  title,
  mark,
  items: items.map((item) => findingJson(source, item)),
  ...sources(source, spans),
})

export const leavesOf = (finding: ReadFinding): ReadFinding[] =>
  finding.children.length === 0 ? [finding] : finding.children.flatMap(leavesOf)
const measuresIn = (finding: ReadFinding): Measure[] => [...finding.measures, ...finding.children.flatMap(measuresIn)]
const moneyIn = (finding: ReadFinding): Money[] => [...finding.money, ...finding.children.flatMap(moneyIn)]
const orNull = <T extends object>(value: T): T | null => (Object.keys(value).length === 0 ? null : value)

const tables = new Set<Reading['kind']>(['ledger', 'corrective-action-plan'])
const counting = new Set<Reading['kind']>([...tables, 'recommendation-status'])

/** How often each state is stated in tables; in running text the state of each finding in order. */
function statesOf(kind: Reading['kind'], leaves: readonly ReadFinding[]): Json {
  if (!counting.has(kind)) return leaves.map(({ state }) => state)
  const counts: Record<string, number> = {}
  for (const { state } of leaves) if (state !== null) counts[state] = (counts[state] ?? 0) + 1
  return orNull(counts)
}

/** What a person would ask of the first aspect and the first item; null where the document has none. */
function firstKeys({ aspects, findings }: Reading, source: Source): { [key: string]: Json } {
  const first = aspects.at(0)
  const item = aspects.flatMap(({ items }) => items).at(0)
  const leaf = [...aspects.flatMap(({ items }) => items), ...findings].flatMap(leavesOf).at(0)
  return {
    firstAspect: first?.title ?? null,
    lastAspect: aspects.at(-1)?.title ?? null,
    findingsOfFirstAspect: first ? first.items.flatMap(leavesOf).map((each) => findingJson(source, each)) : null,
    firstItem: item?.text ?? null,
    measuresOfFirstItem: item ? measuresIn(item).map((measure) => measureJson(source, measure)) : null,
    firstFinding: leaf?.text ?? null,
  }
}

function tableKeys(kind: Reading['kind'], leaves: readonly ReadFinding[], leafJson: Json[]): { [key: string]: Json } {
  const isTable = tables.has(kind)
  return {
    states: statesOf(kind, leaves),
    recommendations: kind === 'recommendation-status' ? leafJson : null,
    rows: isTable ? leafJson : null,
    firstReference: isTable ? (leaves[0]?.number ?? null) : null,
  }
}

function itemKeys(reading: Reading, source: Source): { [key: string]: Json } {
  const items = reading.aspects.flatMap((aspect) => aspect.items)
  const all = [...items, ...reading.findings]
  const leaves = all.flatMap(leavesOf)
  const leafJson = leaves.map((leaf) => findingJson(source, leaf))
  return {
    aspects: reading.aspects.map((aspect) => aspectJson(source, aspect)),
    items: items.map((item) => findingJson(source, item)),
    itemsPerAspect: reading.aspects.map((aspect) => aspect.items.length),
    findings: leafJson,
    ...firstKeys(reading, source),
    subFindings: all.flatMap(({ children }) => children).map((child) => findingJson(source, child)),
    measures: all.flatMap(measuresIn).map((measure) => measureJson(source, measure)),
    measuresPerFinding: leaves.map((leaf) => leaf.measures.length),
    money: all.flatMap(moneyIn).map(({ text }) => text),
    ...tableKeys(reading.kind, leaves, leafJson),
  }
}

function totalKeys({ totals, totalsAgree, sanctions, moneyRecovered, rulesMade }: Reading): { [key: string]: Json } {
  const values: { [key: string]: Json } = {}
  for (const { key, value } of totals) values[key] ??= value
  return { totals: { ...values, agrees: totalsAgree }, sanctions: orNull(sanctions), moneyRecovered, rulesMade }
}

function sourceKeys(reading: Reading, source: Source): { [key: string]: Json } {
  const totals: { [key: string]: Json } = {}
  for (const { key, spans } of reading.totals) totals[key] ??= spans.map(source)
  const head = Object.fromEntries(Object.entries(reading.sources ?? {}).map(([key, spans]) => [key, spans.map(source)]))
  const findings = [...reading.aspects.flatMap(({ items }) => items), ...reading.findings]
  return { ...head, totals, money: findings.flatMap(moneyIn).map(({ span }) => source(span)) }
}

/** A reading as JSON with the keys of the acceptance data: lists where a person would count, null where nothing is stated. */
export function readingJson(reading: Reading): { [key: string]: Json } {
  const source = sourceOf(reading.passages)
  const { dates, clues, contact, suggestions, warnings, ledger } = reading
  return {
    kind: reading.kind,
    language: reading.language,
    title: reading.title,
    body: reading.body,
    bodies: reading.bodies,
    inspector: reading.inspector,
    dates: {
      fieldworkFrom: dates.fieldworkFrom ?? null,
      fieldworkTo: dates.fieldworkTo ?? null,
      feedback: dates.feedback ?? null,
      issued: dates.issued ?? null,
    },
    ...itemKeys(reading, source),
    suggestions: suggestions.map((suggestion) => suggestionJson(source, suggestion)),
    firstSuggestion: suggestions[0]?.text ?? null,
    ...totalKeys(reading),
    clues: { mentioned: clues.mentioned, count: clues.count, ...sources(source, clues.spans) },
    contact: {
      phone: contact.phone ?? null,
      email: contact.email ?? null,
      mail: contact.mail ?? null,
      signature: contact.signature ?? null,
      ...sources(source, contact.spans),
    },
    sources: sourceKeys(reading, source),
    warnings: warnings.map(({ code, values, span }) => ({ code, values, source: span ? source(span) : null })),
    mapping: ledger ? (ledger.mapping as unknown as Json) : null,
    errors: ledger ? (ledger.errors as unknown as Json) : null,
    unread: reading.unread.map((span) => ({ source: source(span), text: textOf(reading.passages, span) })),
  }
}
