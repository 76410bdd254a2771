import { measureParts, same, type Measure } from './task-fields.ts'

type ById = ReadonlyMap<string, Measure>
const byId = (list: readonly Measure[]): ById => new Map(list.map((one) => [one.id, one]))
const parts = ['text', 'horizon', 'aim'] as const

const unchanged = (one: Measure, before: Measure): boolean => same(measureParts(one), measureParts(before))

/** One measure that stands on both sides; null where both wrote different things at the same place. */
function joined(base: Measure | undefined, mine: Measure, theirs: Measure): Measure | null {
  const result: Record<string, string> = { id: mine.id }
  for (const part of parts) {
    if (mine[part] === theirs[part] || theirs[part] === base?.[part]) result[part] = mine[part]
    else if (mine[part] === base?.[part]) result[part] = theirs[part]
    else return null
  }
  return result as unknown as Measure
}

/** A measure that one side no longer has: it stays where it is new, goes where it was left alone, and is a question where it was worked on. */
const lonely = (one: Measure, base: Measure | undefined): 'stays' | 'goes' | 'question' =>
  base === undefined ? 'stays' : unchanged(one, base) ? 'goes' : 'question'

/** The ids of `list`, each new id of `other` set behind the one it follows there. */
function woven(list: readonly string[], other: readonly string[]): string[] {
  const result = [...list]
  other.forEach((id, index) => {
    if (result.includes(id)) return
    const before = other.slice(0, index).findLast((earlier) => result.includes(earlier))
    result.splice(before === undefined ? 0 : result.indexOf(before) + 1, 0, id)
  })
  return result
}

const idsOf = (list: readonly Measure[]): string[] => list.map((one) => one.id)

/** Whoever moved measures sets the order; where nobody did, either order serves. */
function orderOf(base: readonly Measure[], mine: readonly Measure[], theirs: readonly Measure[]): string[] {
  const common = new Set(idsOf(base).filter((id) => idsOf(mine).includes(id)))
  const moved = !same(
    idsOf(mine).filter((id) => common.has(id)),
    idsOf(base).filter((id) => common.has(id)),
  )
  return moved ? woven(idsOf(mine), idsOf(theirs)) : woven(idsOf(theirs), idsOf(mine))
}

/** What both sides made of a list of measures; null where they cannot be brought together without losing somebody's words. */
export function mergeMeasures(base: readonly Measure[], mine: readonly Measure[], theirs: readonly Measure[]): Measure[] | null {
  const [before, my, their] = [byId(base), byId(mine), byId(theirs)]
  const result: Measure[] = []
  for (const id of orderOf(base, mine, theirs)) {
    const [was, left, right] = [before.get(id), my.get(id), their.get(id)]
    if (left && right) {
      const both = joined(was, left, right)
      if (both === null) return null
      result.push(both)
      continue
    }
    const one = (left ?? right)!
    const fate = lonely(one, was)
    if (fate === 'question') return null
    if (fate === 'stays') result.push(one)
  }
  return result
}
