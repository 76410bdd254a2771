import { headingOf } from './headings.ts'
import { isHard, statesItself, titledAsAspect, titledAsFinding } from './kinds-of-child.ts'
import type { Node } from './outline.ts'
import type { Source } from './source.ts'
import { plainAt, quietly } from './source.ts'
import type { PartRole } from './titles.ts'
import { partRole } from './titles.ts'

/** What a thing at the top of the document is: a part of it, an aspect, a finding, or a list by itself. */
export type TopRole = PartRole | 'aspect' | 'finding' | 'list'
export type Top = { node: Node; role: TopRole }

const hardChildren = (node: Node): Node[] => node.children.filter(isHard)

const depth = (node: Node): number => Math.max(0, ...hardChildren(node).map((child) => 1 + depth(child)))

const titleAt = (source: Source, node: Node): string => plainAt(source, headingOf(quietly(source), node.head).title)

const byWords = (source: Source, node: Node, opens: boolean): TopRole | null => {
  if (node.part !== null) return node.part.role
  if (node.family === 'labelled') return 'finding'
  if (!isHard(node) || node.run?.inline === true) return 'list'
  if (titledAsAspect(source, node)) return 'aspect'
  if (titledAsFinding(source, node)) return 'finding'
  return partRole(titleAt(source, node), source.kind === 'feedback', opens)
}

/**
 * Where no heading says which part holds the findings, the shape does: one part alone is deeper than the others
 * and numbers its children differently (parts with prose before and after it).
 */
const deeperThanAll = (tops: Node[], unnamed: Node[]): Node | null => {
  const [deepest, second] = unnamed.toSorted((a, b) => depth(b) - depth(a))
  if (deepest === undefined || tops.length < 2 || depth(deepest) < 2) return null
  const lead = depth(deepest) - (second === undefined ? 0 : depth(second))
  if (lead >= 2) return deepest
  if (lead < 1) return null
  const family = hardChildren(deepest)[0]?.family
  const alike = tops.some((top) => top !== deepest && hardChildren(top)[0]?.family === family)
  return alike ? null : deepest
}

/** What the unnamed things beside a thing have below them; told once for all of them. */
type Company = { someNumbered: boolean; someParted: boolean }

const byShape = (source: Source, node: Node, company: Company): TopRole => {
  const feedback = source.kind === 'feedback'
  if (hardChildren(node).length > 0) return 'aspect'
  // One of several chapters of findings may hold none (「二、部门预算执行问题的整改情况」 left empty).
  if (company.someNumbered && plainAt(source, node.head).slice(0, 60).includes('问题')) return 'aspect'
  if (feedback) return node.children.length > 0 || company.someParted ? 'aspect' : 'finding'
  return node.children.length > 0 || statesItself(source, node) ? 'finding' : 'overall'
}

/** An overall part that holds numbered aspects of its own, in a document that names no other, is the part with the findings. */
const promote = (tops: Top[]): void => {
  if (tops.some(({ role }) => role === 'problems' || role === 'aspect' || role === 'finding')) return
  const hidden = tops.filter(({ node, role }) => role === 'overall' && depth(node) >= 2)
  if (hidden.length === 1 && hidden[0] !== undefined) hidden[0].role = 'problems'
}

/** Says of each top-level thing what it is: by its heading first, then by the company it keeps. */
export const topsOf = (source: Source, root: Node): Top[] => {
  const named = root.children.map((node, at) => ({ node, role: byWords(source, node, at === 0 && root.children.length > 1) }))
  const unnamed = named.filter(({ role }) => role === null).map(({ node }) => node)
  const company = {
    someNumbered: unnamed.some((node) => node.children.some(isHard)),
    someParted: unnamed.some((node) => node.children.length > 0),
  }
  const problemsAt = named.findIndex(({ role }) => role === 'problems')
  const core = problemsAt >= 0 ? null : deeperThanAll(root.children.filter(isHard), unnamed)
  const coreAt = core === null ? problemsAt : root.children.indexOf(core)
  const tops = named.map(({ node, role }, at): Top => {
    if (role !== null) return { node, role }
    if (node === core) return { node, role: 'problems' }
    if (coreAt >= 0) return { node, role: at < coreAt ? 'overall' : 'next' }
    return { node, role: byShape(source, node, company) }
  })
  promote(tops)
  return tops
}
