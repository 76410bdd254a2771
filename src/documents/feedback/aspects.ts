import type { Aspect, ReadFinding } from '#documents/reading.ts'
import type { Cut } from './blocks.ts'
import { findingOf } from './findings.ts'
import { headingOf } from './headings.ts'
import { childrenAreMeasures, hasLeadIn, isHard, statesItself, titledAsAspect, titledAsFinding } from './kinds-of-child.ts'
import { cutsOf, measureOf } from './measures.ts'
import { sectionOf } from './sections.ts'
import { countOf } from '#domain/written-number.ts'
import type { Node } from './outline.ts'
import type { Source } from './source.ts'
import { bare, isEmpty, plainAt, quietly, rawOf, sentences, spansOfCuts, warn, withoutClues } from './source.ts'
import { partsOf } from './parts-of-sentence.ts'
import { triggerOf } from './triggers.ts'
import { totalsIn } from './totals.ts'

export type Read = { aspects: Aspect[]; findings: ReadFinding[] }

/** 「党风廉政建设方面（3个问题）」: the number binds the list and is no part of the title. */
const countedTitle = (words: string): { title: string; stated: number | null } => {
  const match = /[（(]共?(\d{1,3}|[一二三四五六七八九十]{1,3})(?:个|项|条)(?:具体|突出|主要)?(?:问题)?[）)]$/.exec(words)
  return match === null ? { title: words, stated: null } : { title: words.slice(0, match.index).trimEnd(), stated: countOf(match[1] ?? '') }
}

/** An aspect: its title, its findings, and the measures that stand in it under no finding. */
const aspectOf = (source: Source, node: Node): Aspect => {
  const [head] = withoutClues(source, node.head)
  const heading = headingOf(source, head ?? { ...node.head, to: node.head.from })
  const { title, stated } = countedTitle(rawOf(source, heading.title))
  const rectified = source.kind !== 'feedback'
  const items: ReadFinding[] = []
  const measures = []
  for (const child of node.children) {
    const finding = isHard(child) || !rectified ? findingOf(source, child, [title]) : null
    if (finding !== null) items.push(finding)
    if (isHard(child) || !rectified) continue
    const measure = measureOf(source, {
      mark: child.mark,
      whole: child.whole,
      head: child.head,
      rest: [...child.rest, ...child.children.flatMap(cutsOf)],
    })
    if (measure !== null) measures.push(measure)
  }
  if (stated !== null && stated !== items.length)
    warn(source, 'count-mismatch', { text: rawOf(source, heading.title), stated, read: items.length }, node.head)
  const shown: Cut = { ...node.whole, to: Math.min(node.whole.to, Math.max(heading.restFrom, heading.title.to)) }
  const totals = totalsIn(source, [{ ...node.whole, from: shown.to }, ...node.rest]).totals
  return {
    title,
    mark: node.mark,
    spans: spansOfCuts(source, withoutClues(source, shown)),
    items,
    ...(measures.length > 0 ? { measures } : {}),
    ...(totals.length > 0 ? { totals } : {}),
  }
}

/**
 * An aspect without numbered findings whose own text reports on one is that finding, and so is a bare fault in feedback;
 * an aspect with running text stays an aspect.
 */
const isFindingItself = (source: Source, node: Node): boolean =>
  node.children.length === 0 &&
  (source.kind === 'feedback'
    ? !titledAsAspect(source, node) && paragraphsOf(source, node).length === 0
    : hasLeadIn(source, node) || statesItself(source, node))

const addFinding = (source: Source, read: Read, node: Node): void => {
  const finding = findingOf(source, node, [])
  if (finding !== null) read.findings.push(finding)
}

/** Findings of an aspect that has only running text: its paragraphs, each told by its first sentence. */
const fromParagraphs = (source: Source, node: Node, headings: string[]): ReadFinding[] =>
  paragraphsOf(source, node).flatMap((cut) => findingOf(source, paragraphNode(cut), headings) ?? [])

/** The running text of a node apart from its title and from lines that only introduce. */
const paragraphsOf = (source: Source, node: Node): Cut[] => {
  const { restFrom } = headingOf(quietly(source), node.head)
  const inHead = { ...node.head, from: Math.min(restFrom, node.head.to) }
  return [inHead, ...node.rest].filter((cut) => !isEmpty(bare(source, cut)) && !plainAt(source, cut).trimEnd().endsWith('：'))
}

const paragraphNode = (cut: Cut): Node => ({
  family: 'plain',
  mark: null,
  above: [],
  number: null,
  ordinal: null,
  whole: cut,
  head: cut,
  rest: [],
  run: null,
  part: null,
  children: [],
})

/** 「（三）…方面存在问题：甲不规范；乙不严。」: a list in the heading's own sentence. */
const addListed = (source: Source, read: Read, node: Node): boolean => {
  if (source.kind !== 'feedback' || node.children.length > 0) return false
  const [sentence] = sentences(source, node.head)
  const trigger = sentence === undefined ? null : triggerOf(plainAt(source, sentence))
  if (sentence === undefined || trigger === null || trigger.role !== 'problems') return false
  const parts = partsOf(source, { ...sentence, from: sentence.from + trigger.end })
  const shown = { ...sentence, to: sentence.from + trigger.end }
  const title = rawOf(source, bare(source, shown))
  if (parts.length < 2 || title === '') return false
  const items = parts.flatMap((part) => findingOf(source, paragraphNode(part), [title]) ?? [])
  if (items.length === 0) return false
  read.aspects.push({ title, mark: node.mark, spans: spansOfCuts(source, [{ ...node.whole, to: shown.to }]), items })
  return true
}

export const addAspect = (source: Source, read: Read, node: Node): void => {
  if (isEmpty(bare(source, node.head)) && node.children.length === 0) return
  if (addListed(source, read, node)) return
  if (isFindingItself(source, node)) {
    addFinding(source, read, node)
    return
  }
  const aspect = aspectOf(source, node)
  if (aspect.title === '') {
    read.findings.push(...aspect.items)
    return
  }
  if (source.kind === 'feedback' && node.children.length === 0) aspect.items.push(...fromParagraphs(source, node, [aspect.title]))
  read.aspects.push(aspect)
}

const holdsFindings = (source: Source, node: Node): boolean => {
  if (titledAsFinding(source, node)) return false
  if (source.kind === 'feedback') return node.children.length > 0
  const heading = headingOf(quietly(source), node.head)
  return node.children.some((child) => isHard(child) && sectionOf(source, child) === null) && !childrenAreMeasures(source, node, heading)
}

/** Reads the part that holds the findings: are the things right below it aspects, or findings already? */
export const addProblems = (source: Source, read: Read, part: Node): void => {
  const listed = source.kind === 'feedback' ? part.children : part.children.filter(isHard)
  if (listed.length === 0 && source.kind === 'feedback') {
    read.findings.push(...fromParagraphs(source, part, []))
    return
  }
  const asAspects = listed.some((child) => titledAsAspect(source, child) || holdsFindings(source, child))
  for (const child of listed) {
    if (asAspects && (titledAsAspect(source, child) || !titledAsFinding(source, child))) addAspect(source, read, child)
    else addFinding(source, read, child)
  }
}

export { addFinding }
