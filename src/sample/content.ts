import type { Fate } from './fate.ts'
import type { Field } from './field.ts'

/**
 * A finding as the inspectors wrote it, and what the sample needs to tell its story. `text` has no mark and no end stop, and stands verbatim
 * in the feedback. `about` names its matter and `rule` the rule that removes its cause. `money` is in yuan. `{y1}` is the year before the inspection.
 */
export type FindingText = {
  field: Field
  fate: Fate
  text: string
  about: string
  rule: string
  money?: number
  weight?: 'key'
}

/** Findings under one 大项 title; without a title they stand right under the aspect. */
export type Group = { heading: string | null; findings: readonly FindingText[] }
export type AspectText = { title: string; groups: readonly Group[] }
export type SuggestionText = { text: string; detail: string }

/** `clues` is the sentence that mentions clues (never what they say), or null. */
export type FeedbackText = {
  general: string
  aspects: readonly AspectText[]
  clues: string | null
  suggestions: readonly SuggestionText[]
  demand: string
}

/** An aspect whose findings have no 大项 titles above them. */
export const flat = (title: string, findings: readonly FindingText[]): AspectText => ({ title, groups: [{ heading: null, findings }] })
