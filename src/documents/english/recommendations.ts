import type { Span, Suggestion } from '#documents/reading.ts'
import { plain, type Block } from './blocks.ts'

const ends = /\(recommendation\s+(\d+)\)\.?$/i
const begins = /^(the|that|to|we)\b.*\bshould\b|^we recommend/i

const without = (text: string): string => plain(text).replace(ends, '').trim()

/**
 * Recommendations that a report makes and numbers: 「… should … (Recommendation 3)」. A page break may cut one, with page heads
 * between its halves, so it is read from its beginning to its number.
 */
export function numberedRecommendations(blocks: readonly Block[]): Suggestion[] {
  const found = new Map<string, Suggestion>()
  let open: Block[] = []
  for (const block of blocks) {
    const text = plain(block.text)
    if (begins.test(text)) open = [block]
    else if (open.length > 0 && open.length < 4 && !block.text.startsWith('#')) open.push(block)
    const number = ends.exec(text)?.[1]
    if (number === undefined || open.length === 0) continue
    const spans: Span[] = open.flatMap((each) => each.spans)
    if (!found.has(number)) found.set(number, { number, text: without(open.map((each) => each.text).join(' ')), detail: null, spans })
    open = []
  }
  return [...found.values()]
}
