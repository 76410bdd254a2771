import type { Passage, Reading, Span } from '#documents/reading.ts'
import { heldSpans, restOf } from '#documents/text/unread.ts'

/** Marks, blanks and stops between what was read are no text that anybody could miss. */
const words = /[\p{L}\p{N}]/u

/** A workbook with a hidden sheet may hold more unread cells than any person would look at one by one. */
const mostNodes = 2000

/** Unread text of one line of a table belongs together. */
const rowOf = (passage: Passage | undefined): string | null =>
  passage?.place.in === 'cell' ? `${passage.place.sheet}!${passage.place.row}` : null

/** Unread pieces with words in them, by passage. */
function unreadPieces({ passages, unread }: Reading): Map<number, Span[]> {
  const pieces = unread.filter(({ passage, from, to }) => words.test(passages[passage]?.text.slice(from, to) ?? ''))
  return Map.groupBy(pieces, ({ passage }) => passage)
}

/**
 * Stretches that no node of the tree holds and that say something unread. Where only a figure or a name of a sentence was understood, the
 * stretch is the whole sentence and not its scraps.
 */
function stretches(reading: Reading): Span[] {
  const pieces = unreadPieces(reading)
  if (pieces.size === 0) return []
  const inTree = heldSpans({ ...reading, sources: {}, totals: [], contact: { spans: [] } })
  return restOf(reading.passages, inTree).flatMap(({ passage, from, to }) => {
    const inside = (pieces.get(passage) ?? []).filter((piece) => piece.from >= from && piece.to <= to)
    return inside.length === 0 ? [] : [{ passage, from: inside[0]!.from, to: inside.at(-1)!.to }]
  })
}

/** Groups of loose text that a person places as one: a stretch of a paragraph, or a row of a table. */
export function looseNodes(reading: Reading): Span[][] {
  const groups: Span[][] = []
  let row: string | null = null
  for (const span of stretches(reading)) {
    const here = rowOf(reading.passages[span.passage])
    if (here !== null && here === row) groups.at(-1)!.push(span)
    else groups.push([span])
    row = here
  }
  const size = Math.ceil(groups.length / mostNodes)
  return size <= 1
    ? groups
    : Array.from({ length: Math.ceil(groups.length / size) }, (_, at) => groups.slice(at * size, (at + 1) * size).flat())
}
