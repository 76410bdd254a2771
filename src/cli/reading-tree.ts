import type { Passage, ReadFinding, Reading, Span } from '#documents/reading.ts'
import { cellErrorWords, fill, tableWarningWords } from '#documents/ledger/words.ts'
import { textOf } from '#documents/text/unread.ts'
import { fieldName } from './field-words.ts'
import { kindWords, pageWords, paragraphWords, say, stateWords, words, type Language } from './read-words.ts'

type Printer = { reading: Reading; language: Language; lines: string[] }

const longest = 120
const short = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > longest ? `${line.slice(0, longest)}…` : line
}

function placeWords(passages: readonly Passage[], span: Span | undefined, language: Language): string {
  const place = span && passages[span.passage]?.place
  if (!place) return ''
  if (place.in === 'cell') return `[${place.sheet}!${place.cell}]`
  const paragraph = paragraphWords(place.paragraph, language)
  return place.in === 'page' ? `[${pageWords(place.page, language)}${paragraph}]` : `[${paragraph}]`
}

const line = ({ lines }: Printer, depth: number, ...parts: (string | null | undefined)[]): void =>
  void lines.push('  '.repeat(depth) + parts.filter((part) => part !== null && part !== undefined && part !== '').join(' '))

const at = ({ reading, language }: Printer, spans: readonly Span[]): string => placeWords(reading.passages, spans[0], language)

function printFinding(printer: Printer, finding: ReadFinding, depth: number): void {
  const { language } = printer
  const state =
    finding.children.length > 0 && !finding.state
      ? null
      : `〔${finding.state ? say(stateWords[finding.state], language) : say(words.noState, language)}〕`
  line(
    printer,
    depth,
    finding.number,
    short(finding.text),
    state,
    at(printer, finding.spans.length > 0 ? finding.spans : (finding.fieldSpans?.number ?? [])),
  )
  for (const { mark, text, spans } of finding.measures) line(printer, depth + 1, '·', mark, short(text), at(printer, spans))
  for (const [field, value] of Object.entries(finding.fields)) line(printer, depth + 1, `${fieldName(field, language)}:`, short(value))
  for (const child of finding.children) printFinding(printer, child, depth + 1)
}

function printHead(printer: Printer): void {
  const { reading, language } = printer
  line(printer, 0, say(kindWords[reading.kind], language), reading.title === null ? null : `— ${reading.title}`)
  if (reading.body !== null) line(printer, 1, `${say(words.body, language)}:`, reading.body)
  if (reading.bodies.length > 1) line(printer, 1, `${say(words.bodies, language)}:`, reading.bodies.join('、'))
  if (reading.inspector !== null) line(printer, 1, `${say(words.inspector, language)}:`, reading.inspector)
  for (const key of ['fieldworkFrom', 'fieldworkTo', 'feedback', 'issued'] as const)
    if (reading.dates[key]) line(printer, 1, `${say(words[key], language)}:`, reading.dates[key])
}

function printItems(printer: Printer): void {
  const { reading, language } = printer
  const count = reading.findings.length + reading.aspects.reduce((sum, { items }) => sum + items.length, 0)
  if (count > 0 || reading.aspects.length > 0) line(printer, 0, `${say(words.findings, language)} (${count})`)
  for (const { mark, title, items, spans } of reading.aspects) {
    line(printer, 1, mark, short(title), at(printer, spans))
    for (const item of items) printFinding(printer, item, 2)
  }
  for (const finding of reading.findings) printFinding(printer, finding, 1)
  if (reading.suggestions.length > 0) line(printer, 0, `${say(words.suggestions, language)} (${reading.suggestions.length})`)
  for (const { number, text, spans } of reading.suggestions) line(printer, 1, number, short(text), at(printer, spans))
}

function printFigures(printer: Printer): void {
  const { reading, language } = printer
  const { totals, totalsAgree, sanctions, moneyRecovered, rulesMade, clues, contact } = reading
  const agree = totalsAgree === null ? null : `(${say(totalsAgree ? words.agree : words.disagree, language)})`
  if (totals.length > 0) line(printer, 0, say(words.totals, language), agree)
  for (const { key, value, spans } of totals) line(printer, 1, `${key}:`, String(value), at(printer, spans))
  const dealt = Object.entries(sanctions)
  if (dealt.length > 0) line(printer, 0, `${say(words.sanctions, language)}:`, dealt.map(([kind, count]) => `${kind} ${count}`).join(' · '))
  if (moneyRecovered !== null) line(printer, 0, `${say(words.moneyRecovered, language)}:`, moneyRecovered)
  if (rulesMade !== null) line(printer, 0, `${say(words.rulesMade, language)}:`, String(rulesMade))
  if (clues.mentioned)
    line(printer, 0, say(words.clues, language), clues.count === null ? null : `(${clues.count})`, at(printer, clues.spans))
  const reach = [contact.phone, contact.email, contact.mail, contact.signature].filter((each) => each !== undefined)
  if (reach.length > 0) line(printer, 0, `${say(words.contact, language)}:`, reach.join(' · '))
}

function printTable(printer: Printer): void {
  const { reading, language } = printer
  for (const { sheet, columns } of reading.ledger?.mapping ?? []) {
    if (columns.length > 0) line(printer, 0, `${say(words.columns, language)} (${sheet})`)
    for (const { letter, header, field, confidence } of columns)
      line(
        printer,
        1,
        `${letter}:`,
        short(header),
        '→',
        field ? fieldName(field, language) : say(words.unknownColumn, language),
        field ? `${Math.round(confidence * 100)}%` : null,
      )
  }
  const errors = reading.ledger?.errors ?? []
  if (errors.length > 0) line(printer, 0, `${say(words.errors, language)} (${errors.length})`)
  for (const { sheet, cell, code, value } of errors) line(printer, 1, `[${sheet}!${cell}]`, fill(cellErrorWords[code], language, { value }))
}

/** Words for a warning's code; the Chinese reader's are passed in by the command, which knows all catalogues. */
export type WarningWords = Record<string, { zh: string; en: string }>

function printRest(printer: Printer, catalogue: WarningWords): void {
  const { reading, language } = printer
  const known: WarningWords = { ...catalogue, ...tableWarningWords }
  if (reading.warnings.length > 0) line(printer, 0, `${say(words.warnings, language)} (${reading.warnings.length})`)
  for (const { code, values, span } of reading.warnings)
    line(printer, 1, known[code] ? fill(known[code], language, values) : code, at(printer, span ? [span] : []))
  // Commas between two values that were read say nothing by themselves; the JSON lists them all.
  const rest = reading.unread.filter((span) => /[\p{L}\p{N}]/u.test(textOf(reading.passages, span)))
  if (rest.length > 0) line(printer, 0, `${say(words.unread, language)} (${rest.length} ${say(words.places, language)})`)
  for (const span of rest) line(printer, 1, at(printer, [span]), short(textOf(reading.passages, span)))
}

/** A reading as an indented tree with states and sources, and what was not understood at the end. */
export function readingTree(reading: Reading, language: Language, catalogue: WarningWords = {}): string {
  const printer: Printer = { reading, language, lines: [] }
  printHead(printer)
  printItems(printer)
  printFigures(printer)
  printTable(printer)
  printRest(printer, catalogue)
  return printer.lines.join('\n')
}
