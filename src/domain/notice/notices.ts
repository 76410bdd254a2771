import type { NoticeKind } from './kinds.ts'

/**
 * Who must be told what: a row a fact. `tells` names the relations to the thing whose holders are told; whoever did it is never told.
 * The relations, as far as they need saying: `office`, `decider` a post of that role whose scope holds the body · `head`, `handler` a post
 * of the body itself · `seats` the reviewers that the fact names, `staff` the inspection's team and its leader in charge · `workers` the
 * task's leader and person · `asker` who asked for what was decided · `named` the persons the fact names · `sponsor` the leader who is to sponsor it · `self` the person it is about.
 */
export const relations = ['office', 'decider', 'head', 'handler', 'seats', 'staff', 'workers', 'asker', 'named', 'sponsor', 'self'] as const
export type Relation = (typeof relations)[number]

/** `last`: only the fact that completes a row of verdicts is told; before it nothing waits for anybody else. */
export type Telling = { kind: NoticeKind; tells: readonly Relation[]; last?: true }

const body = ['head', 'handler'] as const

export const tellings = {
  'inspection-opened': { kind: 'came', tells: ['staff'] },
  'feedback-issued': { kind: 'came', tells: body },
  'finding-disputed': { kind: 'came', tells: ['office'] },
  'finding-upheld': { kind: 'decided', tells: body },
  'finding-withdrawn': { kind: 'decided', tells: body },
  'finding-applied': { kind: 'came', tells: ['seats'] },
  'finding-verified': { kind: 'came', tells: ['decider'], last: true },
  'finding-returned': { kind: 'returned', tells: body },
  'finding-closed': { kind: 'decided', tells: body },
  'finding-sponsored': { kind: 'came', tells: ['sponsor'] },
  'finding-reopened': { kind: 'returned', tells: body },
  'plan-submitted': { kind: 'came', tells: ['seats'] },
  'plan-judged': { kind: 'came', tells: ['office'], last: true },
  'plan-returned': { kind: 'returned', tells: body },
  'plan-adopted': { kind: 'decided', tells: body },
  'task-begun': { kind: 'came', tells: ['workers'] },
  'extension-asked': { kind: 'came', tells: ['decider'] },
  'extension-approved': { kind: 'decided', tells: ['asker'] },
  'extension-refused': { kind: 'decided', tells: ['asker'] },
  'comment-added': { kind: 'mentioned', tells: ['named'] },
  'comment-edited': { kind: 'mentioned', tells: ['named'] },
  'post-taken': { kind: 'account', tells: ['self'] },
  'post-left': { kind: 'account', tells: ['self'] },
  'account-enabled': { kind: 'account', tells: ['self'] },
  'password-reset': { kind: 'account', tells: ['self'] },
} as const satisfies Record<string, Telling>

export type TellingFact = keyof typeof tellings
export const tellingFacts = Object.keys(tellings) as TellingFact[]

/** What a day brings by itself: a date that comes near, a date that has passed. */
export const dayEvents = ['due-soon', 'due-passed'] as const
export type DayEvent = (typeof dayEvents)[number]
export const noticeEvents = [...tellingFacts, ...dayEvents] as const
export type NoticeEvent = TellingFact | DayEvent

/** How many days before a due day one is told. */
export const soonDays = 3

export const kindOf = (event: NoticeEvent): NoticeKind => (event === 'due-soon' || event === 'due-passed' ? 'due' : tellings[event].kind)
