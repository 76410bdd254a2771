import type { NodeKind, TreeNode } from '#domain/document/document.ts'
import type { Aspect, Measure, ReadFinding, Reading, Span, Suggestion } from '#documents/reading.ts'
import { looseNodes } from './loose-text.ts'
import { placeLoose, startOf, inOrder } from './place-loose.ts'
import { slice, storable, verbatimIn, type Source } from './verbatim.ts'
import { amountOf, ownFields } from './finding-fields.ts'

type Draft = Partial<Pick<TreeNode, 'mark' | 'state' | 'fields' | 'children'>> & Pick<TreeNode, 'text' | 'spans'>

/** Builds one tree; ids count up as nodes are made. */
type Builder = { source: Source; reading: Reading; node: (kind: NodeKind, draft: Draft) => TreeNode; advice: Map<string, string> }

const builderOf = (reading: Reading): Builder => {
  let count = 0
  const node = (kind: NodeKind, draft: Draft): TreeNode => ({
    id: `n${(count += 1)}`,
    kind,
    mark: null,
    state: null,
    edited: false,
    fields: {},
    children: [],
    ...draft,
    text: storable(draft.text),
  })
  return { source: reading.passages, reading, node, advice: new Map() }
}

const measureNode = ({ source, node }: Builder, { text, mark, state, fields = {}, spans }: Measure): TreeNode =>
  node('measure', { ...verbatimIn(source, spans, text), mark, state, fields: ownFields(fields) })

const suggestionNode = ({ source, node }: Builder, { text, number, spans }: Suggestion): TreeNode => {
  const found = verbatimIn(source, spans, text)
  const last = spans.at(-1)
  const whole = last === undefined ? found : verbatimIn(source, spans, text, last)
  return node('suggestion', { ...whole, mark: number })
}

/** Advice in a column of a ledger: a merged cell is one piece of advice, tied to every finding beside it. */
function adviceOf(builder: Builder, finding: ReadFinding): { children: TreeNode[]; tied: string[] } {
  const children: TreeNode[] = []
  const tied: string[] = []
  for (const span of finding.fieldSpans?.['suggestion'] ?? []) {
    const key = `${span.passage}:${span.from}`
    const known = builder.advice.get(key)
    if (known !== undefined) tied.push(known)
    else {
      const made = builder.node('suggestion', slice(builder.source, [span]))
      builder.advice.set(key, made.id)
      children.push(made)
    }
  }
  return { children, tied }
}

/** What explains a finding. In feedback it is part of the problem; above findings of its own it stands as a note. */
const detailSpan = ({ reading }: Builder, finding: ReadFinding): Span | undefined =>
  reading.kind === 'feedback' ? finding.fieldSpans?.['detail']?.at(-1) : undefined

function findingNode(builder: Builder, finding: ReadFinding): TreeNode {
  const { source, node } = builder
  const detail = detailSpan(builder, finding)
  const holds = finding.children.length > 0
  const words = verbatimIn(source, finding.spans, finding.text, holds ? undefined : detail)
  const made = node('finding', { ...words, mark: finding.number, state: finding.state })
  const advice = adviceOf(builder, finding)
  const left = detail && holds ? (finding.fieldSpans?.['detail'] ?? []) : []
  const taken = detail ? ['detail'] : []
  made.fields = {
    ...ownFields(finding.fields, [...taken, 'suggestion']),
    ...(finding.stateText !== null && { stateText: storable(finding.stateText) }),
    ...amountOf(finding),
    ...(advice.tied.length > 0 && { suggestions: advice.tied.join(',') }),
  }
  made.children = inOrder([
    ...(left.length > 0 ? [node('note', slice(source, left))] : []),
    ...under(builder, finding.children, [...finding.headings, finding.text]),
    ...finding.measures.map((measure) => measureNode(builder, measure)),
    ...advice.children,
  ])
  return made
}

/** Findings below headings that are no findings themselves: columns of a ledger, titles between. Neighbours share their heading. */
function under(builder: Builder, findings: readonly ReadFinding[], path: readonly string[]): TreeNode[] {
  const top: TreeNode[] = []
  let open: { title: string; node: TreeNode }[] = []
  for (const finding of findings) {
    const titles = finding.headings.filter((title) => title !== '' && !path.includes(title))
    const shared = titles.findIndex((title, at) => open[at]?.title !== title)
    open = open.slice(0, shared < 0 ? titles.length : shared)
    for (const title of titles.slice(open.length)) {
      const spans = (finding.fieldSpans?.['headings'] ?? []).filter((_, at) => finding.headings[at] === title)
      const heading = builder.node('aspect', verbatimIn(builder.source, spans, title))
      ;(open.at(-1)?.node.children ?? top).push(heading)
      open.push({ title, node: heading })
    }
    ;(open.at(-1)?.node.children ?? top).push(findingNode(builder, finding))
  }
  return top
}

function aspectNode(builder: Builder, aspect: Aspect): TreeNode {
  const made = builder.node('aspect', { ...verbatimIn(builder.source, aspect.spans.slice(0, 1), aspect.title), mark: aspect.mark })
  made.children = inOrder([
    ...under(builder, aspect.items, [aspect.title]),
    ...(aspect.measures ?? []).map((measure) => measureNode(builder, measure)),
  ])
  return made
}

/**
 * The tree a person corrects: aspects, findings, sub-findings and measures, suggestions, and in its place all text that was not
 * understood. A clue is there as a place in the document, without its words.
 */
export function treeOfReading(reading: Reading): TreeNode[] {
  const builder = builderOf(reading)
  const { node } = builder
  const read = inOrder([
    ...reading.aspects.map((aspect) => aspectNode(builder, aspect)),
    ...under(builder, reading.findings, []),
    ...reading.suggestions.map((suggestion) => suggestionNode(builder, suggestion)),
  ])
  const clues = reading.clues.spans.map((span) => node('clue', { text: '', spans: [span] }))
  const unread = looseNodes(reading).map((spans) => node('unread', slice(reading.passages, spans)))
  return placeLoose(
    read,
    [...clues, ...unread].toSorted((a, b) => startOf(a) - startOf(b)),
  )
}
