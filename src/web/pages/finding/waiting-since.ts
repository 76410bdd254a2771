import type { Wait } from '#domain/finding/holder.ts'
import type { View } from './finding-view.ts'
import type { FactKind } from './story/fact.words.ts'

/** What begins each wait. The newest of these facts says since when it has lasted. */
const begins: Record<Wait, FactKind[]> = {
  issue: ['finding-registered'],
  claim: ['finding-issued', 'finding-upheld'],
  plan: ['finding-claimed', 'finding-upheld', 'plan-returned', 'plan-revised'],
  'plan-verdicts': ['plan-submitted'],
  'plan-opinion': ['plan-judged'],
  'plan-revision': ['finding-claimed', 'finding-upheld'],
  'dispute-decision': ['finding-disputed'],
  work: ['finding-adopted', 'finding-returned', 'finding-reopened', 'extension-approved', 'extension-refused'],
  'extension-decision': ['extension-asked'],
  verdicts: ['finding-applied'],
  closing: ['finding-verified'],
}

/** The day since which the finding has been waiting for what it waits for now. A task's own extensions do not count. */
export function waitingSince({ holder, facts }: Pick<View, 'holder' | 'facts'>): string | null {
  if (holder === null) return null
  const kinds: readonly string[] = begins[holder.waitsFor]
  return facts.findLast((fact) => fact.stream !== 'task' && kinds.includes(fact.kind))?.day ?? null
}
