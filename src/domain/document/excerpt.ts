/** A stretch of a passage: the finding's own words, others' words, or a clue, which is named and never shown. */
export type ExcerptPart = { kind: 'own' | 'plain' | 'clue'; text: string }
export type Stretch = { from: number; to: number }

const covers = (stretches: readonly Stretch[], at: number): boolean => stretches.some(({ from, to }) => from <= at && at < to)

/**
 * Cuts a passage at the edges of the finding's own words and of clues. A clue hides what it covers, even words of the finding; its
 * own text is left out, so that not even its length is told.
 */
export function excerptOf(text: string, own: readonly Stretch[], clues: readonly Stretch[]): ExcerptPart[] {
  const inside = (at: number): number => Math.min(Math.max(at, 0), text.length)
  const edges = [...new Set([0, text.length, ...[...own, ...clues].flatMap(({ from, to }) => [inside(from), inside(to)])])]
  const parts: ExcerptPart[] = []
  for (const [from, to] of pairs(edges.toSorted((a, b) => a - b))) {
    const kind = covers(clues, from) ? 'clue' : covers(own, from) ? 'own' : 'plain'
    const last = parts.at(-1)
    const said = kind === 'clue' ? '' : text.slice(from, to)
    if (last?.kind === kind) last.text += said
    else parts.push({ kind, text: said })
  }
  return parts
}

const pairs = (edges: readonly number[]): [number, number][] => edges.slice(0, -1).map((from, index) => [from, edges[index + 1]!])

/** What somebody sees who may read the finding and not its document: the finding's own words and nothing beside them. */
export const ownOnly = (parts: readonly ExcerptPart[]): ExcerptPart[] => parts.filter((part) => part.kind === 'own')
