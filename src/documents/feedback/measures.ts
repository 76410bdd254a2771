import type { Measure, Money } from '#documents/reading.ts'
import type { Cut } from './blocks.ts'
import { amountsIn, moneyOf } from './money.ts'
import type { Node } from './outline.ts'
import { clausesOf } from './sentences.ts'
import type { Source } from './source.ts'
import { bare, blockOf, isEmpty, plainAt, rawOf, spansOfCuts, textOfCuts, warn, withoutClues } from './source.ts'
import { spansOf } from './blocks.ts'
import { statementIn, statedIn } from './stated.ts'
import { speaksOfFinding } from './states.ts'

/** Everything that stands in a node, in order of the document: its head, its later paragraphs, what is below it. */
export const cutsOf = (node: Node): Cut[] => {
  const cuts = [node.whole, ...node.rest, ...node.children.flatMap(cutsOf)]
  return cuts.sort((a, b) => a.block - b.block || a.from - b.from)
}

/**
 * 「三是…；该问题已完成整改。」: a closing sentence about the finding is not part of its last measure.
 * Gives the measure's cut without it, and the sentence.
 */
export const splitClosingState = (source: Source, cut: Cut, inOneParagraph: boolean): { measure: Cut; state: Cut | null } => {
  const clauses = clausesOf(blockOf(source, cut), cut)
  const last = clauses.at(-1)
  if (last === undefined || clauses.length < 2) return { measure: cut, state: null }
  const stated = statementIn(source, last)
  if (stated === null || !speaksOfFinding(plainAt(source, stated.cut), inOneParagraph)) return { measure: cut, state: null }
  return { measure: { ...cut, to: stated.cut.from }, state: stated.cut }
}

/** A list item as it stands: with its mark, without it, and what follows in later paragraphs. */
export type Item = { mark: string | null; whole: Cut; head: Cut; rest: Cut[] }

/** One measure, verbatim, with its own state where it states one. Null where nothing is left of it. */
export const measureOf = (source: Source, item: Item): Measure | null => {
  const kept = (cut: Cut): Cut[] => withoutClues(source, cut)
  const texts = [...kept(item.head), ...item.rest.flatMap(kept)]
  const end = texts.findLastIndex((piece) => !isEmpty(bare(source, piece)))
  texts.length = end + 1
  const text = textOfCuts(source, texts)
  if (text === '') return null
  return {
    text,
    mark: item.mark,
    state: statedIn(source, texts).state,
    spans: spansOfCuts(source, [...kept(item.whole), ...item.rest.flatMap(kept)]),
  }
}

/** Amounts in the given places, each with its own span. */
export const moneyIn = (source: Source, cuts: Cut[]): Money[] =>
  cuts.flatMap((cut) => {
    const block = blockOf(source, cut)
    return amountsIn(plainAt(source, cut), rawOf(source, cut)).flatMap((amount) => {
      const [span] = spansOf(block, cut.from + amount.from, cut.from + amount.to)
      const money = span === undefined ? null : moneyOf(amount, span)
      if (money === null) warn(source, 'money-too-large', { text: amount.text }, cut)
      return money === null ? [] : [money]
    })
  })
