import type { Measure, ReadFinding } from '#documents/reading.ts'
import type { Cut } from './blocks.ts'
import type { FieldPiece } from './fields.ts'
import { fieldsOf, piecesOf } from './fields.ts'
import type { Heading } from './headings.ts'
import { headingOf } from './headings.ts'
import { childrenAreMeasures, isHard } from './kinds-of-child.ts'
import { cutsOf, measureOf, moneyIn, splitClosingState } from './measures.ts'
import type { Node } from './outline.ts'
import { sectionOf, sectionPieces } from './sections.ts'
import type { Source } from './source.ts'
import { bare, isEmpty, plainAt, rawOf, spansOfCuts, withoutClues } from './source.ts'
import { statedIn, statesFinding } from './stated.ts'
import { stateOf } from './states.ts'

/** What is a finding's own, apart from its list of measures: the heading and the text that goes with it. */
type Own = { heading: Heading; shown: Cut[]; text: Cut[]; bracket: string | null }

const bracket = /（([^（）]{2,30})）[。；，：\s]*$/

/** 「关于…问题（已完成整改）」: the state in brackets at the end of a heading. */
const bracketState = (source: Source, from: number, heading: Heading): string | null => {
  const cut: Cut = { ...heading.title, from, to: heading.restFrom }
  const inner = bracket.exec(plainAt(source, cut))?.[1]
  return inner !== undefined && stateOf(inner) !== null ? inner : null
}

const ownOf = (source: Source, node: Node, rest: Cut[]): Own | null => {
  const kept = (cut: Cut): Cut[] => withoutClues(source, cut).filter((piece) => !isEmpty(bare(source, piece)))
  const [head, ...more] = [...kept(node.head), ...rest.flatMap(kept)]
  if (head === undefined) return null
  const heading = headingOf(source, head)
  const tail: Cut = { ...head, from: Math.max(heading.restFrom, heading.title.to), to: head.to }
  const stated = bracketState(source, head.from, heading)
  const title = stated === null ? heading.title : withoutBracket(source, heading.title)
  if (isEmpty(title)) return null
  return {
    heading: { ...heading, title },
    shown: [...node.above, ...withoutClues(source, node.whole), ...rest.flatMap(kept)],
    text: [tail, ...more].filter((cut) => !isEmpty(bare(source, cut))),
    bracket: stated,
  }
}

const withoutBracket = (source: Source, title: Cut): Cut => {
  const match = /（[^（）]{2,30}）$/.exec(plainAt(source, title))
  return match === null ? title : bare(source, { ...title, to: title.from + match.index })
}

type Below = { measures: Measure[]; children: Node[]; closing: Cut[]; cuts: Cut[]; sections: { pieces: FieldPiece[]; shown: Cut[] } }

/** A measure, and a sentence behind the last one that speaks of the whole finding. */
const addMeasure = (source: Source, below: Below, child: Node, last: boolean): void => {
  const { measure: head, state } = last
    ? splitClosingState(source, child.head, child.run?.inline === true)
    : { measure: child.head, state: null }
  const behind = last ? child.rest.filter((cut) => statesFinding(source, cut)) : []
  const own = child.rest.filter((cut) => !behind.includes(cut))
  below.closing.push(...behind)
  const item = { mark: child.mark, whole: { ...child.whole, to: head.to }, head, rest: [...own, ...child.children.flatMap(cutsOf)] }
  const measure = measureOf(source, item)
  if (measure === null) return
  below.measures.push(measure)
  below.cuts.push(item.head, ...item.rest)
  if (state !== null) below.closing.push(state)
}

const addSection = (source: Source, below: Below, child: Node): boolean => {
  const section = sectionOf(source, child)
  if (section === null) return false
  below.sections.pieces.push(...sectionPieces(source, section))
  below.sections.shown.push(...[child.whole, ...child.rest].flatMap((cut) => withoutClues(source, cut)))
  for (const [at, inner] of child.children.entries()) addMeasure(source, below, inner, at === child.children.length - 1)
  return true
}

/** Divides what stands below a finding into its own sections, its measures, and smaller findings. */
const belowOf = (source: Source, node: Node, heading: Heading): Below => {
  const below: Below = { measures: [], children: [], closing: [], cuts: [], sections: { pieces: [], shown: [] } }
  const hardAreMeasures = childrenAreMeasures(source, node, heading)
  for (const [at, child] of node.children.entries()) {
    if (isHard(child) && addSection(source, below, child)) continue
    const isMeasure = isHard(child) ? hardAreMeasures : source.kind !== 'feedback'
    if (isMeasure) addMeasure(source, below, child, at === node.children.length - 1)
    else below.children.push(child)
  }
  return below
}

/** A finding with all that is below it. Null where a number stands before nothing (or before a clue). */
export const findingOf = (source: Source, node: Node, headings: string[]): ReadFinding | null => {
  const own = ownOf(source, node, node.rest)
  if (own === null) return null
  const below = belowOf(source, node, own.heading)
  const text = rawOf(source, own.heading.title)
  const children = below.children.flatMap((child) => findingOf(source, child, [...headings, text]) ?? [])
  const first = source.kind === 'feedback' && !own.heading.leadsToProgress ? 'detail' : 'progress'
  const pieces = [...piecesOf(source, own.text, first), ...below.sections.pieces]
  const stated = statedIn(source, [...pieces.map((piece) => piece.cut), ...below.closing])
  const fromBracket = own.bracket === null || stated.state !== null ? null : stateOf(own.bracket)
  return {
    number: node.number,
    text,
    headings,
    state: fromBracket ?? stated.state,
    stateText: fromBracket === null ? stated.stateText : own.bracket,
    measures: below.measures,
    money: moneyIn(
      source,
      [own.heading.title, ...own.text, ...below.sections.pieces.map(({ cut }) => cut), ...below.cuts].filter((cut) => !isEmpty(cut)),
    ),
    ...fieldsOf(source, pieces),
    spans: spansOfCuts(source, [...own.shown, ...below.sections.shown, ...below.closing]),
    children,
  }
}
