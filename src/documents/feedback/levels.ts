import type { Family } from './marks.ts'
import { isSoft, usualRank } from './marks.ts'

type Step = { family: Family; ordinal: number | null }

/** Which family stood directly above which, as this document has shown so far. */
export type Learnt = Map<Family, Family | 'root'>

/** 1. and 1） and （1） typed carelessly in one list; only such pairs may stand in for each other, and only when the count goes on. */
const kin: Partial<Record<Family, Family[]>> = { num: ['num-half'], 'num-half': ['num-paren', 'num'], 'num-paren': ['num-half'] }

const kinOf = (stack: Step[], mark: Step): number =>
  stack.findLastIndex(
    (step) =>
      (kin[mark.family] ?? []).includes(step.family) && mark.ordinal !== null && mark.ordinal > 1 && step.ordinal === mark.ordinal - 1,
  )

const hardDepth = (stack: Step[]): number => {
  let depth = stack.length
  while (depth > 1 && isSoft((stack[depth - 1] as Step).family)) depth--
  return depth
}

const byUsualRank = (stack: Step[], family: Family): number => {
  let depth = hardDepth(stack)
  while (depth > 1 && usualRank((stack[depth - 1] as Step).family) >= usualRank(family)) depth--
  return depth
}

/** Length to which the open path is cut before the mark is hung below its last element. `stack[0]` is the document itself. */
const parentDepth = (stack: Step[], mark: Step, learnt: Learnt): number => {
  if (isSoft(mark.family)) return hardDepth(stack)
  const above = learnt.get(mark.family)
  if (mark.ordinal !== 1 && above !== undefined) {
    const at = above === 'root' ? 0 : stack.findIndex((step) => step.family === above)
    if (at >= 0) return at + 1
  }
  // A list that begins with 1 opens a level below where we stand: this is how the levels of a document are learnt.
  const opensLevel = mark.ordinal === 1 && mark.family !== 'han-dun' && mark.family !== 'chapter'
  return opensLevel ? hardDepth(stack) : byUsualRank(stack, mark.family)
}

/** Where a mark belongs: beside an open mark of its own family, else below what is open. */
export const depthOf = (stack: Step[], mark: Step, learnt: Learnt): number => {
  const same = stack.findLastIndex((step, at) => at > 0 && step.family === mark.family)
  if (same > 0) return same
  const related = kinOf(stack, mark)
  return related > 0 ? related : parentDepth(stack, mark, learnt)
}
