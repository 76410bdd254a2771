import type { Passage, ReadFinding, Span, Suggestion } from '#documents/reading.ts'
import { moneyIn } from '#documents/ledger/money.ts'
import { pageFurniture, plain, trimmed } from './blocks.ts'

/** 「Finding 2023-001: …」, 「Recommendation 3. …」, also as a heading or in bold. */
const opening =
  /^(?:#+\s*)?(?:\*\*)?(finding|recommendation)\s*(?:number\s*|no\.?\s*|#\s*)?(\d{1,4}(?:[-.]\d{1,4}){0,2}|[IVX]{1,4})(?:\*\*)?\s*(?:[:.–—-]|\))\s*(.*)$/i

/** The elements of a finding by the auditing standards, and what follows them; the field each opens. */
const elements: readonly (readonly [RegExp, string])[] = [
  [/^condition(?:\s+found)?$/i, 'detail'],
  [/^criteri(?:a|on)$/i, 'basis'],
  [/^(?:root\s+)?cause$/i, 'cause'],
  [/^(?:possible\s+)?effects?$/i, 'effect'],
  [/^(?:background|context)$/i, 'background'],
  [/^(?:views\s+of\s+)?(?:responsible\s+officials?|management|agency|auditee)(?:['’]s?)?(?:\s+(?:response|views|comments))?$/i, 'response'],
  [/^(?:planned\s+)?corrective\s+actions?(?:\s+plan)?$/i, 'progress'],
  [/^status$/i, 'state'],
]
const element = /^(?:#+\s*)?(?:\*\*)?([A-Za-z][A-Za-z’' ]{2,60}?)(?:\*\*)?\s*:(?:\*\*)?\s*(.*)$/
const asked = /\bwe(?:\s+\w+ly)?\s+recommend(?:ed)?\b[^.]*:$/i
const point = /^\s*(?:\(?(\d{1,3}|[a-z])[.)]|[•▪●◦\uf020-\uf0ff*–-])\s+(.+)$/
const recommendations = /^(?:#+\s*)?(?:\*\*)?recommendations?(?:\*\*)?\s*:?$/i

type Open = { finding: ReadFinding; field: string | null }
type Reader = {
  findings: ReadFinding[]
  suggestions: Suggestion[]
  open: Open | null
  listing: boolean
  gap: boolean
  wrapped: Suggestion | null
}

const fieldOf = (label: string): string | null => elements.find(([pattern]) => pattern.test(label.trim()))?.[1] ?? null

const tailOf = (line: Passage, words: string): Span => {
  const { to } = trimmed(line)
  return { passage: line.index, from: to - words.trim().length, to }
}

/** Adds words to a finding: to its title, or to the field that is open. */
function addWords(open: Open, line: Passage, words: string, over: readonly Span[]): void {
  const { finding } = open
  const field = open.field ?? 'detail'
  finding.fields[field] = [finding.fields[field], plain(words)].filter(Boolean).join(' ')
  ;((finding.fieldSpans ??= {})[field] ??= []).push(...over)
  finding.money.push(...moneyIn({ text: line.text, passage: line.index }))
}

function openFinding(reader: Reader, line: Passage, number: string, words: string): void {
  const finding: ReadFinding = {
    number,
    text: plain(words),
    headings: [],
    state: null,
    stateText: null,
    measures: [],
    money: moneyIn({ text: line.text, passage: line.index }),
    fields: {},
    spans: [trimmed(line)],
    children: [],
  }
  reader.findings.push(finding)
  reader.open = { finding, field: null }
}

function suggest(reader: Reader, number: string | null, words: string, span: Span): void {
  const suggestion: Suggestion = { number, text: plain(words), detail: null, spans: [span] }
  reader.suggestions.push(suggestion)
  reader.wrapped = suggestion
}

const endsSentence = /[.!?:;]["”)]?$/
const startsLower = /^\s*[a-z(]/

/** A line that goes on with the one above: a paper's margin broke it. */
function goesOn(reader: Reader, line: Passage): boolean {
  const { wrapped, gap, open } = reader
  if (gap || !startsLower.test(line.text)) return false
  if (wrapped && !endsSentence.test(wrapped.text)) {
    wrapped.text = `${wrapped.text} ${plain(line.text)}`
    wrapped.spans.push(trimmed(line))
    return true
  }
  if (open?.field === null && Object.keys(open.finding.fields).length === 0) {
    open.finding.text = `${open.finding.text} ${plain(line.text)}`.trim()
    open.finding.spans.push(trimmed(line))
    return true
  }
  return false
}

function readOpening(reader: Reader, line: Passage): boolean {
  const match = opening.exec(line.text.trim())
  if (!match) return false
  const [, what = '', number = '', words = ''] = match
  reader.wrapped = null
  reader.listing = false
  if (/^f/i.test(what)) openFinding(reader, line, number, words)
  else suggest(reader, number, words, trimmed(line))
  return true
}

function readPoint(reader: Reader, line: Passage): boolean {
  if (asked.test(line.text.trim()) || recommendations.test(line.text.trim())) {
    reader.listing = true
    reader.wrapped = null
    if (reader.open && recommendations.test(line.text.trim())) reader.open = null
    return true
  }
  const match = reader.listing ? point.exec(line.text) : null
  if (!match) return false
  suggest(reader, match[1] ?? null, match[2]!, trimmed(line))
  return true
}

function readElement(reader: Reader, line: Passage): boolean {
  const match = reader.open && element.exec(line.text.trim())
  const [, label = '', words = ''] = match ?? []
  if (!reader.open || !match) return false
  if (recommendations.test(label)) {
    reader.listing = true
    if (words) suggest(reader, reader.open.finding.number, words, tailOf(line, words))
    return true
  }
  const field = fieldOf(label)
  if (!field) return false
  reader.open.field = field
  reader.wrapped = null
  reader.listing = false
  if (words) addWords(reader.open, line, words, [trimmed(line)])
  return true
}

/** A short line without a stop behind a gap is the heading of something else: what was open ends there. */
const isHeading = (line: Passage, gap: boolean): boolean =>
  line.style?.heading !== undefined ||
  /^#+\s/.test(line.text) ||
  (gap && line.text.trim().length <= 60 && /^[A-Z]/.test(line.text.trim()) && !/[.,;:]$/.test(line.text.trim()))

function readLine(reader: Reader, line: Passage): void {
  if (readOpening(reader, line) || readElement(reader, line) || readPoint(reader, line) || goesOn(reader, line)) return
  reader.wrapped = null
  reader.listing &&= !reader.gap
  if (isHeading(line, reader.gap)) reader.open = null
  else if (reader.open && !reader.open.finding.text) reader.open.finding.text = plain(line.text)
  else if (reader.open) return addWords(reader.open, line, line.text, [trimmed(line)])
  if (reader.open) reader.open.finding.spans.push(trimmed(line))
}

const placeOf = ({ place }: Passage): number => (place.in === 'cell' ? place.row : place.paragraph)

/**
 * The numbered findings of an audit report, with their elements (condition, criteria, cause, effect, response), and the recommendations below
 * 「We recommend that …:」. No state is read: a report that makes recommendations says nothing yet of their carrying out.
 */
export function numberedFindings(passages: readonly Passage[]): Pick<Reader, 'findings' | 'suggestions'> {
  const furniture = pageFurniture(passages)
  const reader: Reader = { findings: [], suggestions: [], open: null, listing: false, gap: true, wrapped: null }
  let before: Passage | undefined
  for (const line of passages) {
    if (furniture.has(line.index) || line.text.trim() === '') continue
    reader.gap = before === undefined || placeOf(line) > placeOf(before) + 1
    readLine(reader, line)
    before = line
  }
  return { findings: reader.findings.filter(({ text }) => text !== ''), suggestions: reader.suggestions }
}
