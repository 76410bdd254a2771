import { cutSpans } from '#domain/document/tree.ts'
import type { SourceSpan } from '#domain/finding/finding.ts'
import type { Passage, Span } from '#documents/reading.ts'

export type Source = readonly Pick<Passage, 'text'>[]
type Words = { text: string; spans: SourceSpan[] }

/** The database keeps no NUL and no half of a character; each is replaced by one sign, so that counts stay right. */
export const storable = (text: string): string => text.toWellFormed().replaceAll('\u0000', '\uFFFD')

const partOf = (source: Source, { passage, from, to }: Span): string => source[passage]?.text.slice(from, to) ?? ''

/** Spans with exactly their characters. */
export const slice = (source: Source, spans: readonly Span[]): Words => ({
  text: spans.map((span) => partOf(source, span)).join(''),
  spans: spans.map(({ passage, from, to }) => ({ passage, from, to })),
})

/** Where a place of the document lies in the characters of the spans, or -1. */
function offsetOf(spans: readonly Span[], passage: number, at: number): number {
  let passed = 0
  for (const span of spans) {
    if (span.passage === passage && span.from <= at && at <= span.to) return passed + at - span.from
    passed += span.to - span.from
  }
  return -1
}

const endStop = /[。；;！？!?]/u

/**
 * A text within the spans that hold it: the spans cut to it, as far as `through` where that is given, and with its end stop, so that
 * passages read well when they are joined. Spans hold marks and frames too, which the text leaves out.
 */
export function verbatimIn(source: Source, spans: readonly Span[], text: string, through?: Span): Words {
  const whole = slice(source, spans)
  const from = text === '' ? -1 : whole.text.indexOf(text)
  if (from < 0) return { text, spans: whole.spans }
  let to = Math.max(from + text.length, through ? offsetOf(spans, through.passage, through.to) : 0)
  while (endStop.test(whole.text[to] ?? '')) to += 1
  const [upTo] = cutSpans(whole.spans, to)
  return { text: whole.text.slice(from, to), spans: cutSpans(upTo, from)[1] }
}
