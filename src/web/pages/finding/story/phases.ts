import type { FactKind } from './fact.words.ts'

/** The chapters of the story. A finding that comes back goes through the later ones again. */
export const phases = ['feedback', 'plan', 'work', 'closing', 'after'] as const
export type Phase = (typeof phases)[number]

/** What begins a chapter; everything until the next one belongs to it. */
const begins: Partial<Record<FactKind, Phase>> = {
  'finding-claimed': 'plan',
  'plan-submitted': 'plan',
  'finding-adopted': 'work',
  'finding-applied': 'closing',
  'finding-returned': 'work',
  'finding-closed': 'after',
  'finding-reopened': 'work',
}

type Told = { stream: string; kind: string }

/** The chapter of each fact, in the order of the facts. What ends a chapter is still told in it. */
export function phasesOf(facts: readonly Told[]): Phase[] {
  let now: Phase = 'feedback'
  const chapters: Phase[] = []
  for (const [at, { kind }] of facts.entries()) {
    const next = begins[kind as FactKind]
    const before = now
    if (next !== undefined && !(next === 'plan' && now !== 'feedback')) now = next
    // Both are one act; which of the two is told first is chance.
    const withTheFinding = kind === 'plan-adopted' && facts[at - 1]?.kind === 'finding-adopted'
    chapters.push(withTheFinding ? chapters[at - 1]! : endsIts(kind) ? before : now)
  }
  return chapters
}

const endsIts = (kind: string): boolean => kind === 'finding-adopted' || kind === 'finding-closed' || kind === 'finding-returned'

/** What a fact is about, for a reader who looks for one thing: what was decided, what was done, what was filed. */
export const strands = ['decisions', 'work', 'papers'] as const
export type Strand = (typeof strands)[number]

const byStream: Record<string, Strand> = { task: 'work', evidence: 'papers', document: 'papers' }

export const strandOf = ({ stream, kind }: Told): Strand =>
  kind.startsWith('extension-') ? 'decisions' : (byStream[stream] ?? 'decisions')
