import type { Actor } from './actor.ts'
import { postsWith, seesDrafts, type Act } from './permission.ts'

/** What one can look for, in the order in which it is shown. */
export const hitKinds = ['finding', 'inspection', 'body', 'person', 'round', 'document'] as const
export type HitKind = (typeof hitKinds)[number]

/** What was typed, as search understands it. `number` is a finding's number as papers print it: the inspection's code and the number in it. */
export type Query = { words: string[]; number: { code: string; number: number } | null }

const numbered = /^(\S*[^\s-])-0*(\d{1,5})$/

/** Words are looked for all together. One letter alone says too little, except where nothing longer was typed. */
export function readQuery(typed: string): Query {
  const text = typed.normalize('NFKC').trim()
  const parts = [...new Set(text.split(/\s+/).filter((part) => part !== ''))].slice(0, 4)
  const long = parts.filter((part) => [...part].length > 1)
  const match = numbered.exec(text)
  return { words: long.length > 0 ? long : parts, number: match ? { code: match[1]!, number: Number(match[2]) } : null }
}

/**
 * What a query is looked for in. One letter stands in nearly every finding, and no index finds it: it leads to names only.
 */
export const kindsFor = ({ words, number }: Query): readonly HitKind[] =>
  number !== null || words.every((word) => [...word].length > 1) ? hitKinds : hitKinds.filter((kind) => kind !== 'finding')

const reads: Record<HitKind, Act> = {
  finding: 'finding.read',
  inspection: 'inspection.read',
  body: 'body.read',
  person: 'person.read',
  round: 'round.read',
  document: 'document.read',
}

/** A subtree of bodies; `teamOf` narrows it to the inspections of whose team that person is. */
export type Reach = { scopeId: string; scopeLevel: number; teamOf: string | null; drafts: boolean }

/** The subtrees a person may look into for a kind of thing, each once. A document belongs to those who inspect: the office, and its team. */
export function reachOf(actor: Actor, kind: HitKind): Reach[] {
  const reach = postsWith(actor, reads[kind]).map((post) => ({
    scopeId: post.scopeId,
    scopeLevel: post.scopeLevel,
    teamOf: kind === 'document' && post.role === 'team' ? actor.personId : null,
    drafts: seesDrafts(post),
  }))
  return [...new Map(reach.map((one) => [`${one.scopeId} ${one.teamOf} ${one.drafts}`, one])).values()]
}
