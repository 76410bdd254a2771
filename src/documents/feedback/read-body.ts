import type { DocumentPart, ReadFinding, Reading, Total } from '#documents/reading.ts'
import type { Read } from './aspects.ts'
import { addAspect, addFinding, addProblems } from './aspects.ts'
import type { Cut } from './blocks.ts'
import { headingOf } from './headings.ts'
import { cutsOf } from './measures.ts'
import { bound, newsOf } from './news.ts'
import type { Outline } from './outline.ts'
import type { Top } from './parts.ts'
import { topsOf } from './parts.ts'
import type { Source } from './source.ts'
import { isEmpty, quietly, rawOf, spansOfCuts, warn } from './source.ts'
import { suggestionsOf } from './suggestions.ts'
import { takeSummingUp } from './summing-up.ts'

export type Body = Pick<Reading, 'aspects' | 'findings' | 'suggestions'> & { parts: DocumentPart[]; free: Cut[] }

const partOf = (source: Source, { node, role }: Top): DocumentPart[] => {
  if (role === 'aspect' || role === 'finding' || role === 'list') return []
  const heading = headingOf(quietly(source), node.head)
  const title = isEmpty(heading.title) ? '' : rawOf(source, heading.title)
  const shown = { ...node.whole, to: Math.min(node.whole.to, Math.max(heading.restFrom, heading.title.to)) }
  return title === '' ? [] : [{ title, mark: node.mark, role, spans: spansOfCuts(source, [shown]) }]
}

const addTop = (source: Source, read: Read & Pick<Body, 'suggestions'>, top: Top): void => {
  const { node, role } = top
  const below = node.children.reduce((sum, child) => sum + child.children.length, 0)
  // 「存在以下12个问题：」 above aspects counts what stands below them.
  const stated = node.part?.stated === below ? null : (node.part?.stated ?? null)
  const limited = stated === null ? node : { ...node, children: bound(source, node.children, stated, node.head) }
  if (role === 'problems') addProblems(source, read, limited)
  else if (role === 'suggestions') read.suggestions.push(...suggestionsOf(source, limited))
  else if (role === 'aspect') addAspect(source, read, node)
  else if (role === 'finding') addFinding(source, read, node)
}

/** Text in which a document speaks of itself as a whole: before and between its findings, never inside one. */
const freeOf = (outline: Outline, tops: Top[]): Cut[] => [
  ...outline.root.rest,
  ...tops.flatMap(({ node, role }) => (role === 'overall' ? cutsOf(node) : role === 'problems' ? node.rest : [])),
]

const mentionsProblems = /(?:存在|发现)[^。]{0,40}(?:问题|不足)/

const leaves = (finding: ReadFinding): number =>
  finding.children.length > 0 ? finding.children.reduce((sum, child) => sum + leaves(child), 0) : 1

/** Feedback that says how many problems it holds is checked against what was read; notices often print only some. */
export const checkCounts = (source: Source, body: Pick<Reading, 'aspects' | 'findings'>, totals: Total[]): void => {
  if (source.kind !== 'feedback' || body.aspects.length + body.findings.length === 0) return
  const items = [...body.aspects.flatMap((aspect) => aspect.items), ...body.findings]
  const read = items.reduce((sum, finding) => sum + leaves(finding), 0)
  const stated = totals.find(({ key }) => key === 'problems')?.value
  if (typeof stated !== 'number' || stated === read || stated === items.length) return
  warn(source, 'count-mismatch', { text: `${stated}个问题`, stated, read })
}

/** Reads findings, measures and advice out of the outline and, for feedback, out of its running text. */
export const readBody = (source: Source, outline: Outline): Body => {
  for (const { code, mark, at } of outline.numbering) warn(source, code, { mark }, at)
  const tops = topsOf(source, outline.root)
  const read = { aspects: [], findings: [], suggestions: [] } as Read & Pick<Body, 'suggestions'>
  const summing = tops.flatMap(({ node, role }) => (role === 'overall' ? [] : takeSummingUp(source, node)))
  for (const top of tops) addTop(source, read, top)
  const free = [...freeOf(outline, tops), ...summing]
  if (source.kind === 'feedback') {
    const lists = tops.filter(({ role }) => role === 'list').map(({ node }) => node)
    const news = newsOf(source, outline.root.rest, lists)
    const outlined = read.aspects.length + read.findings.length > 0
    if (!outlined) {
      read.aspects.push(...news.aspects)
      read.findings.push(...news.findings)
    }
    if (read.suggestions.length === 0) read.suggestions.push(...news.suggestions)
    const nothing = read.aspects.length + read.findings.length === 0
    if (nothing && source.blocks.some((block) => mentionsProblems.test(block.plain.slice(0, 5000)))) warn(source, 'findings-not-listed')
  }
  return { ...read, parts: tops.flatMap((top) => partOf(source, top)), free }
}
