import type { StatedState } from '#documents/reading.ts'
import type { Cut } from './blocks.ts'
import { clausesOf } from './sentences.ts'
import type { Source } from './source.ts'
import { bare, blockOf, plainAt, rawOf, warn } from './source.ts'
import { joined, speaksOfFinding, stateOf } from './states.ts'

export type Stated = { state: StatedState | null; stateText: string | null }

/** 「…并上缴财政，该问题已完成整改。」, 「更新公开栏9处，已整改完成。」: the state is the last limb of the sentence. */
const lastLimb = (plain: string): number => {
  const named = Math.max(plain.lastIndexOf('，该'), plain.lastIndexOf('，此'), plain.lastIndexOf('，目前'), plain.lastIndexOf('，上述'))
  if (named >= 0) return named + 1
  const last = plain.lastIndexOf('，')
  return last >= 0 && plain.includes('整改', last) ? last + 1 : -1
}

export const statementIn = (source: Source, clause: Cut): { state: StatedState; cut: Cut } | null => {
  const plain = plainAt(source, clause)
  const whole = stateOf(plain)
  if (whole !== null) return { state: whole, cut: clause }
  const limb = plain.length > 400 ? -1 : lastLimb(plain)
  const state = limb < 0 ? null : stateOf(plain.slice(limb))
  return state === null ? null : { state, cut: { ...clause, from: clause.from + limb } }
}

/** The state a finding states of itself, from the sentences that say nothing else. Two that do not fit give `mixed`. */
export const statedIn = (source: Source, cuts: Cut[]): Stated => {
  let found: { state: StatedState; text: string } | null = null
  for (const cut of cuts) {
    for (const clause of clausesOf(blockOf(source, cut), cut)) {
      const next = statementIn(source, clause)
      if (next === null) continue
      const text = rawOf(source, bare(source, next.cut))
      if (found === null) {
        found = { state: next.state, text }
        continue
      }
      const both = joined(found.state, next.state)
      if (both === null) warn(source, 'state-conflict', { first: found.text, second: text }, next.cut)
      found = { state: both ?? 'mixed', text: found.text }
    }
  }
  return { state: found?.state ?? null, stateText: found?.text ?? null }
}

/** A paragraph of its own behind the last measure that states how far the finding is. */
export const statesFinding = (source: Source, cut: Cut): boolean => {
  const stated = statementIn(source, cut)
  return stated !== null && speaksOfFinding(plainAt(source, stated.cut), true)
}
