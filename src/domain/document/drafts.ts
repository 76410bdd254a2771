import { weights, type SourceSpan, type Weight } from '#domain/finding/finding.ts'
import { unmet, type Unmet } from '#domain/refusal.ts'
import { categoryOf } from '#domain/regime/categories.ts'
import type { TreeNode } from './document.ts'
import { nodesOf } from './tree.ts'

/** What a tree will register: findings and suggestions in the order of the document, tied by the ids of their nodes. */
export type DraftFinding = {
  nodeId: string
  headings: string[]
  text: string
  category: string | null
  weight: Weight
  /** The sum a column of its own states; null where only the text may name one. */
  amount: string | null
  suggestions: string[]
  spans: SourceSpan[]
}
export type DraftSuggestion = { nodeId: string; text: string; detail: string | null; spans: SourceSpan[] }
export type Drafts = { findings: DraftFinding[]; suggestions: DraftSuggestion[] }

/** The fields of a node that become part of its finding; `suggestions` lists node ids. Screens set them, readers fill the first three. */
export const findingFields = ['category', 'weight', 'amount', 'suggestions'] as const

export const limits = { text: 8000, heading: 300, category: 100, depth: 4 } as const

const endStops = /[\s。；;]+$/u

/** A sentence as the ledger keeps it: without the blanks around it and its end stop. */
export const bareSentence = (text: string): string => text.trim().replace(endStops, '')

/** More headings than the ledger has levels: the aspect and the nearest ones say most. */
const nearest = (headings: readonly string[]): string[] =>
  headings.length <= limits.depth ? [...headings] : [headings[0]!, ...headings.slice(1 - limits.depth)]

const weightOf = (node: TreeNode): Weight => weights.find((weight) => weight === node.fields['weight']) ?? 'ordinary'

const listed = (value: string | undefined): string[] => (value ?? '').split(/[\s,，、]+/u).filter((id) => id !== '')

const draftFinding = (node: TreeNode, headings: readonly string[]): DraftFinding => ({
  nodeId: node.id,
  headings: nearest(headings),
  text: bareSentence(node.text),
  category: categoryOf(node.fields['category'] ?? ''),
  weight: weightOf(node),
  amount: node.fields['amount'] ?? null,
  suggestions: [
    ...new Set([...listed(node.fields['suggestions']), ...node.children.filter(({ kind }) => kind === 'suggestion').map(({ id }) => id)]),
  ],
  spans: node.spans,
})

/** The first sentence is the advice, what follows is its detail. */
const draftSuggestion = ({ id, text, spans }: TreeNode): DraftSuggestion => {
  const whole = text.trim()
  const end = whole.indexOf('。')
  const detail = end < 0 ? '' : whole.slice(end + 1).trim()
  return { nodeId: id, text: bareSentence(detail === '' ? whole : whole.slice(0, end)), detail: detail || null, spans }
}

/**
 * A finding with findings below it is their heading, as the concrete problem is the narrowest one. What stands under no heading has the
 * document's title above it.
 */
export function draftsOf(tree: readonly TreeNode[], title: string): Drafts {
  const drafts: Drafts = { findings: [], suggestions: [] }
  const visit = (node: TreeNode, above: readonly string[]): boolean => {
    const heading = node.kind === 'aspect' || node.kind === 'finding' ? bareSentence(node.text) : ''
    if (node.kind === 'suggestion') drafts.suggestions.push(draftSuggestion(node))
    const at = drafts.findings.length
    const below = heading === '' ? above : [...above, heading]
    let holds = false
    for (const child of node.children) holds = visit(child, below) || holds
    if (node.kind !== 'finding') return holds
    if (!holds) drafts.findings.splice(at, 0, draftFinding(node, above.length > 0 ? above : [title]))
    return true
  }
  for (const node of tree) visit(node, [])
  const known = new Set(drafts.suggestions.map(({ nodeId }) => nodeId))
  for (const finding of drafts.findings) finding.suggestions = finding.suggestions.filter((id) => known.has(id))
  return drafts
}

/** Enough of a text to find it again. */
const excerpt = (text: string): string => (text.length <= 24 ? text : `${text.slice(0, 24).toWellFormed()}…`)

const tooLong = (code: string, text: string, limit: number): Unmet[] =>
  text.length > limit ? [unmet(code, { text: excerpt(text), length: text.length, limit })] : []

const faultsOf = (finding: DraftFinding): Unmet[] => [
  ...(finding.text === '' ? [unmet('draft-text-missing', { heading: excerpt(finding.headings.at(-1) ?? '') })] : []),
  ...tooLong('draft-text-too-long', finding.text, limits.text),
  ...finding.headings.flatMap((heading) => tooLong('heading-too-long', heading, limits.heading)),
  ...tooLong('category-too-long', finding.category ?? '', limits.category),
]

const same = (a: Unmet, b: Unmet): boolean =>
  a.code === b.code && a.values['text'] === b.values['text'] && a.values['heading'] === b.values['heading']

/** What stands against registering the drafts, each reason once. Only the first few: the rest shows when those are put right. */
export function unmetDrafts({ findings, suggestions }: Drafts, most = 20): Unmet[] {
  if (findings.length === 0 && suggestions.length === 0) return [unmet('nothing-to-confirm')]
  const list: Unmet[] = []
  const add = (each: Unmet): void => {
    if (list.length < most && !list.some((known) => same(known, each))) list.push(each)
  }
  for (const finding of findings) faultsOf(finding).forEach(add)
  for (const { text, detail } of suggestions) {
    if (text === '') add(unmet('draft-text-missing', { heading: '' }))
    ;[text, detail ?? ''].flatMap((words) => tooLong('draft-text-too-long', words, limits.text)).forEach(add)
  }
  return list
}

/** Whether the tree holds clues, which are counted as the document counts them and never registered. */
export const cluesIn = (tree: readonly TreeNode[], stated: number | null): { mentioned: boolean; count: number | null } => {
  for (const { kind } of nodesOf(tree)) if (kind === 'clue') return { mentioned: true, count: stated }
  return { mentioned: false, count: null }
}
