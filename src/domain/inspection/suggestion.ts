import type { Fact, StreamHead } from '#domain/fact.ts'
import type { FindingSource } from '#domain/finding/finding.ts'

/** What the inspectors advise. Many-to-many with findings: the tie stands on the finding. */
export type Suggestion = StreamHead & {
  inspectionId: string
  bodyId: string
  path: string[]
  number: number
  text: string
  detail: string | null
  source: FindingSource | null
}

export type SuggestionHappening =
  | { kind: 'suggestion-registered'; data: Omit<Suggestion, keyof StreamHead> }
  | { kind: 'suggestion-amended'; data: Partial<Pick<Suggestion, 'text' | 'detail'>> }

/** The suggestion after a fact. */
export function applyToSuggestion(state: Suggestion | null, fact: Fact<SuggestionHappening>): Omit<Suggestion, keyof StreamHead> {
  return fact.kind === 'suggestion-registered' ? fact.data : { ...state!, ...fact.data }
}
