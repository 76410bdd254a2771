import type { ClosureKind } from '#domain/finding/life.ts'

/**
 * How far a finding's story goes. `work`: all of it, a part, a start that fell silent, or none. `due`: when the last task falls due.
 * `asks`: what becomes of an extension. `closing`: with which kind it is applied for, how many reviewers speak, whether it closes.
 */
export type Course = {
  work: 'full' | 'part' | 'silent' | 'none'
  due: 'any' | 'early' | 'recent' | 'spread' | 'past' | 'soon'
  asks?: 'asked' | 'approved' | 'refused' | 'approved-in-time'
  closing?: { kind: ClosureKind; verdicts: 'none' | 'first' | 'all'; closes: boolean; returned?: 'then-closed' | 'still-open' }
  reopened?: 'late' | 'extended' | 'closed-again'
}

const closes = (kind: ClosureKind): Course['closing'] => ({ kind, verdicts: 'all', closes: true })
const done: Course = { work: 'full', due: 'any', closing: { kind: 'complete', verdicts: 'all', closes: true } }

export const courses = {
  closed: done,
  'closed-kept-on': { ...done, closing: { kind: 'kept-on', verdicts: 'all', closes: true } },
  'closed-after-return': { ...done, closing: { kind: 'complete', verdicts: 'all', closes: true, returned: 'then-closed' } },
  'closed-extended': { ...done, asks: 'approved-in-time' },
  'at-once': { ...done, due: 'early' },
  'no-longer-valid': { work: 'part', due: 'any', closing: closes('no-longer-valid')! },
  merged: { work: 'part', due: 'any', closing: closes('merged')! },
  'not-implemented': { work: 'part', due: 'any', closing: closes('not-implemented')! },
  'reopened-red': { ...done, reopened: 'late' },
  'reopened-extended': { ...done, reopened: 'extended' },
  'reopened-closed': { ...done, reopened: 'closed-again' },
  verified: { work: 'full', due: 'recent', closing: { kind: 'complete', verdicts: 'all', closes: false } },
  'half-verified': { work: 'full', due: 'recent', closing: { kind: 'complete', verdicts: 'first', closes: false } },
  reported: { work: 'full', due: 'recent', closing: { kind: 'complete', verdicts: 'none', closes: false } },
  returned: { work: 'full', due: 'recent', closing: { kind: 'complete', verdicts: 'all', closes: false, returned: 'still-open' } },
  working: { work: 'part', due: 'spread' },
  slow: { work: 'silent', due: 'spread' },
  overdue: { work: 'part', due: 'past' },
  'extension-asked': { work: 'part', due: 'soon', asks: 'asked' },
  'extension-approved': { work: 'part', due: 'past', asks: 'approved' },
  'extension-refused': { work: 'part', due: 'soon', asks: 'refused' },
  withdrawn: { work: 'none', due: 'any' },
  disputed: { work: 'none', due: 'any' },
  planned: { work: 'none', due: 'any' },
  fresh: { work: 'none', due: 'any' },
  draft: { work: 'none', due: 'any' },
} as const satisfies Record<string, Course>

export type Fate = keyof typeof courses
export const courseOf = (fate: Fate): Course => courses[fate]
