import type { Suggestion } from '#documents/reading.ts'
import type { Cut } from './blocks.ts'
import { headingOf } from './headings.ts'
import { cutsOf } from './measures.ts'
import type { Node } from './outline.ts'
import type { Source } from './source.ts'
import { bare, isEmpty, plainAt, quietly, rawOf, spansOfCuts, textOfCuts, withoutClues } from './source.ts'

/** One piece of advice: its first sentence, and the rest of it as detail. */
export const suggestionOf = (source: Source, number: string | null, whole: Cut[], own: Cut[]): Suggestion | null => {
  const pieces = own.flatMap((cut) => withoutClues(source, cut)).filter((cut) => !isEmpty(bare(source, cut)))
  const [first] = pieces
  if (first === undefined) return null
  const heading = headingOf(quietly(source), first)
  const text = rawOf(source, heading.title)
  const rest = [{ ...first, from: Math.min(first.to, Math.max(heading.restFrom, heading.title.to)) }, ...pieces.slice(1)].filter(
    (cut) => !isEmpty(bare(source, cut)),
  )
  const detail = textOfCuts(source, rest).trim()
  const shown = whole.flatMap((cut) => withoutClues(source, cut))
  return text === '' ? null : { number, text, detail: detail === '' ? null : detail, spans: spansOfCuts(source, shown) }
}

const fromNode = (source: Source, node: Node): Suggestion | null => {
  const below = [...node.rest, ...node.children.flatMap(cutsOf)].sort((a, b) => a.block - b.block || a.from - b.from)
  return suggestionOf(source, node.number, [node.whole, ...below], [node.head, ...below])
}

/** The advice of a part: its numbered things, else its paragraphs. */
export const suggestionsOf = (source: Source, part: Node): Suggestion[] => {
  if (part.children.length > 0) return part.children.flatMap((child) => fromNode(source, child) ?? [])
  const { restFrom } = headingOf(quietly(source), part.head)
  const cuts = [{ ...part.head, from: Math.min(restFrom, part.head.to) }, ...part.rest]
  return cuts
    .filter((cut) => !plainAt(source, cut).trimEnd().endsWith('：'))
    .flatMap((cut) => suggestionOf(source, null, [cut], [cut]) ?? [])
}

export { fromNode as suggestionFromNode }
