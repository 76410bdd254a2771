import type { Day } from '#domain/day.ts'
import type { CellError, ColumnMapping } from './ledger/mapping.ts'

/**
 * What reading a document gives. Everything read points back to the characters it came from,
 * so that a person can see each value in place and nothing can be invented or lost.
 */

/** Where a passage stands in its file: a paragraph of a text or Word file, a line of a PDF page, a cell of a sheet. Numbers from 1. */
export type Place =
  | { in: 'paragraph'; paragraph: number }
  | { in: 'page'; page: number; paragraph: number }
  | { in: 'cell'; sheet: string; cell: string; row: number; column: number }

/** One paragraph or cell, verbatim. `style` is what the file itself says of it (never guessed from the words). */
export type Passage = {
  index: number
  text: string
  place: Place
  style?: { heading?: number; bold?: boolean; list?: number; table?: number }
}

/** Characters `from` (inclusive) to `to` (exclusive) of passage `passage`, in UTF-16 units. */
export type Span = { passage: number; from: number; to: number }

export const documentKinds = [
  'feedback',
  'progress-notice',
  'audit-letter',
  'audit-report',
  'round-disclosure',
  'recommendation-status',
  'corrective-action-plan',
  'ledger',
  'unknown',
] as const
export type DocumentKind = (typeof documentKinds)[number]

/** Canonical states that documents state in many words (`facts.md` 5.3). Null means: the document states none. */
export const statedStates = [
  'complete',
  'complete-kept-on',
  'partial',
  'in-progress',
  'in-progress-on-schedule',
  'behind-schedule',
  'not-done',
  'extension-asked',
  'not-required',
  'mixed',
  'open',
  'closed-implemented',
  'closed-not-implemented',
  'closed-no-longer-valid',
] as const
export type StatedState = (typeof statedStates)[number]

/** A sum of money as written, and in fen (1/100 yuan) or cents; `unit` is the written one. */
export type Money = { text: string; minor: number; currency: 'CNY' | 'USD'; span: Span }

export type Measure = {
  text: string
  mark: string | null
  state: StatedState | null
  /** Of a table row of its own: task, dates, people, … */
  fields?: Record<string, string>
  fieldSpans?: Record<string, Span[]>
  spans: Span[]
}

/**
 * A problem at any level below the aspects. `headings` are the titles above it, outermost first. `children` are its sub-problems.
 * `text` is verbatim, equal to the characters of `spans` joined (without marks, quotes and end stops).
 */
export type ReadFinding = {
  number: string | null
  text: string
  headings: string[]
  state: StatedState | null
  stateText: string | null
  measures: Measure[]
  money: Money[]
  fields: Record<string, string>
  /** Where each of `fields` was read. */
  fieldSpans?: Record<string, Span[]>
  spans: Span[]
  children: ReadFinding[]
}

export type Suggestion = { number: string | null; text: string; detail: string | null; spans: Span[] }

/** An aspect (方面) or part with what stands below it. */
export type Aspect = {
  title: string
  mark: string | null
  spans: Span[]
  items: ReadFinding[]
  /** Measures that stand in the aspect under none of its findings. */
  measures?: Measure[]
  /** Figures the document states of this aspect alone. */
  totals?: Total[]
}

/** A part of the document that is not itself an aspect, with what it is for. */
export type DocumentPart = { title: string; mark: string | null; role: 'problems' | 'suggestions' | 'overall' | 'next'; spans: Span[] }

/** A number the document states about itself. `key` is that of `expected.json`: problems, done, inProgress, rate, … */
export type Total = { key: string; value: number | string; spans: Span[] }

export type Warning = {
  /** Stable code; the words come from the message catalogue. */
  code: string
  /** Values for the message, such as the text that could not be understood. */
  values: Record<string, string | number>
  span: Span | null
}

export type Reading = {
  kind: DocumentKind
  language: 'zh' | 'en'
  title: string | null
  body: string | null
  bodies: string[]
  inspector: string | null
  dates: Partial<Record<'fieldworkFrom' | 'fieldworkTo' | 'feedback' | 'issued', Day>>
  aspects: Aspect[]
  /** Findings that stand under no aspect; those under aspects are in `aspects[].items`. */
  findings: ReadFinding[]
  suggestions: Suggestion[]
  totals: Total[]
  /** True where every sum and rate that can be checked agrees, false where one does not, null where none can be checked. */
  totalsAgree: boolean | null
  sanctions: Record<string, number>
  moneyRecovered: string | null
  rulesMade: number | null
  clues: { mentioned: boolean; count: number | null; spans: Span[] }
  contact: { phone?: string; email?: string; mail?: string; signature?: string; spans: Span[] }
  warnings: Warning[]
  /** The document's own division, where it has one: overall view, problems, suggestions, next steps. */
  parts?: DocumentPart[]
  /** Where the values of the head were read: `title`, `body`, `inspector`, `dates`, … */
  sources?: Record<string, Span[]>
  /** Of a table: which column was taken for what (correctable), errors by cell, and the characters of its header rows and notes. */
  ledger?: { mapping: ColumnMapping[]; errors: CellError[]; spans: Span[] }
  passages: Passage[]
  /** Every character that no item above holds, in order. */
  unread: Span[]
}
