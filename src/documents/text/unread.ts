import type { Passage, Reading, Span } from '#documents/reading.ts'

const isSpan = (value: object): value is Span =>
  'passage' in value && 'from' in value && 'to' in value && typeof value.passage === 'number' && typeof value.from === 'number'

/** Every span that some item of a reading holds; passages, warnings and the unread rest hold nothing. */
export function heldSpans(reading: Reading): Span[] {
  const { passages: _passages, unread: _unread, warnings: _warnings, ...items } = reading
  const held: Span[] = []
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) for (const element of value) visit(element)
    else if (typeof value === 'object' && value !== null) {
      if (isSpan(value)) held.push(value)
      else for (const inner of Object.values(value)) visit(inner)
    }
  }
  visit(items)
  return held
}

function byPassage(spans: readonly Span[]): Map<number, Span[]> {
  const grouped = new Map<number, Span[]>()
  for (const span of spans) {
    const list = grouped.get(span.passage)
    if (list) list.push(span)
    else grouped.set(span.passage, [span])
  }
  for (const list of grouped.values()) list.sort((a, b) => a.from - b.from)
  return grouped
}

/** The characters of the passages that none of the spans covers, in order. */
export function restOf(passages: readonly Passage[], spans: readonly Span[]): Span[] {
  const grouped = byPassage(spans)
  const rest: Span[] = []
  for (const { index, text } of passages) {
    let at = 0
    for (const { from, to } of grouped.get(index) ?? []) {
      if (from > at) rest.push({ passage: index, from: at, to: from })
      at = Math.max(at, to)
    }
    if (at < text.length) rest.push({ passage: index, from: at, to: text.length })
  }
  return rest
}

/** The law of reading: characters that are neither in an item nor in `unread`, and spans that point outside their passage. */
export function lostSpans(reading: Reading): Span[] {
  const spans = [...heldSpans(reading), ...reading.unread]
  const outside = spans.filter(({ passage, from, to }) => from < 0 || to < from || to > (reading.passages[passage]?.text.length ?? -1))
  return [...outside, ...restOf(reading.passages, spans)]
}

export const whole = ({ index, text }: Passage): Span => ({ passage: index, from: 0, to: text.length })

export const textOf = (passages: readonly Passage[], { passage, from, to }: Span): string => passages[passage]?.text.slice(from, to) ?? ''
