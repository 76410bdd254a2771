import type { DocumentKind, Span, Warning } from '#documents/reading.ts'
import type { Block, Cut } from './blocks.ts'
import { spansOf, trimmed } from './blocks.ts'
import { dropStops, skipBlank } from './chars.ts'
import { sentencesOf } from './sentences.ts'
import type { WarningCode } from './warnings.ts'
import { warning } from './warnings.ts'

/** The document while it is being read: its paragraphs, what is set apart, and what there is to say about it. */
export type Source = {
  blocks: Block[]
  kind: DocumentKind
  /** Sentences about clues by block; they never enter a finding, measure or suggestion. */
  clues: Map<number, Cut[]>
  warnings: Warning[]
}

/** Raised nowhere: a cut always names a block of its own source. */
export const blockOf = (source: Source, cut: Cut): Block => source.blocks[cut.block] as Block

export const rawOf = (source: Source, cut: Cut): string => blockOf(source, cut).text.slice(cut.from, cut.to)
export const plainAt = (source: Source, cut: Cut): string => blockOf(source, cut).plain.slice(cut.from, cut.to)

export const trim = (source: Source, cut: Cut): Cut => trimmed(blockOf(source, cut), cut)

/** The cut without blanks and end stops at its ends. */
export const bare = (source: Source, cut: Cut): Cut => {
  const { text } = blockOf(source, cut)
  const from = skipBlank(text, cut.from, cut.to)
  return { block: cut.block, from, to: dropStops(text, from, cut.to) }
}

export const sentences = (source: Source, cut: Cut): Cut[] => sentencesOf(blockOf(source, cut), cut)

export const isEmpty = (cut: Cut): boolean => cut.to <= cut.from

const firstEndingAfter = (cuts: Cut[], position: number): number => {
  let low = 0
  let high = cuts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((cuts[middle] as Cut).to > position) high = middle
    else low = middle + 1
  }
  return low
}

/** The pieces of a cut that are not sentences about clues. */
export const withoutClues = (source: Source, cut: Cut): Cut[] => {
  const pieces: Cut[] = []
  const clues = source.clues.get(cut.block) ?? []
  let from = cut.from
  for (let at = firstEndingAfter(clues, cut.from); at < clues.length; at++) {
    const clue = clues[at] as Cut
    if (clue.from >= cut.to) break
    if (clue.from > from) pieces.push({ block: cut.block, from, to: clue.from })
    from = Math.max(from, clue.to)
  }
  if (from < cut.to) pieces.push({ block: cut.block, from, to: cut.to })
  return pieces.map((piece) => trim(source, piece)).filter((piece) => !isEmpty(piece))
}

export const spansOfCuts = (source: Source, cuts: Cut[]): Span[] => cuts.flatMap((cut) => spansOf(blockOf(source, cut), cut.from, cut.to))

/** The text of several cuts, verbatim, end stops left out at the very end. */
export const textOfCuts = (source: Source, cuts: Cut[]): string =>
  cuts.map((cut, at) => rawOf(source, at === cuts.length - 1 ? bare(source, cut) : cut)).join('')

export const warn = (source: Source, code: WarningCode, values: Warning['values'] = {}, cut: Cut | null = null): void => {
  source.warnings.push(warning(code, values, cut === null ? null : { block: blockOf(source, cut), from: cut.from, to: cut.to }))
}

/** The same source for a second look at a place, whose warnings were given the first time. */
export const quietly = (source: Source): Source => ({ ...source, warnings: [] })
