import type { Block } from './blocks.ts'
import { isBlank } from './chars.ts'
import type { Family, Mark } from './marks.ts'
import { isSoft, markAt } from './marks.ts'

/** What the outline knows when a paragraph is cut: which marks are expected next. */
export type Expects = (family: Family, ordinal: number) => boolean

const boundaries = new Set('。；：！？，、”）.;:,')
const strong = new Set('。；：！？”')
const startsMark = /[一二三四五六七八九十首其再最第问（\d①-⑳⑴-⒇⒈-⒛㈠-㈩]/
const selfDelimiting = new Set<Family>(['han-paren', 'num-paren', 'circle'])
const ownBrackets = /[（①-⑳⑴-⒇㈠-㈩]/
/** （一）项, 第（一）款: a clause of a law is cited, nothing is numbered. */
const citation = /^[项款条目]/

export type Candidate = Mark & { boundary: string }

const usable = (block: Block, mark: Mark, boundary: string): boolean => {
  if (boundary === '第' || citation.test(block.plain.slice(mark.to, mark.to + 1))) return false
  if (isSoft(mark.family)) return boundaries.has(boundary)
  return strong.has(boundary) || selfDelimiting.has(mark.family)
}

/** Every place inside a paragraph where a numbering mark could stand. */
export const candidatesOf = (block: Block, from: number): Candidate[] => {
  const { plain, shield } = block
  const found: Candidate[] = []
  for (let at = from; at < plain.length; at++) {
    if (shield[at] === 1 || !startsMark.test(plain[at] as string)) continue
    let before = at - 1
    while (before >= 0 && isBlank(plain[before])) before--
    const boundary = plain[before] ?? ''
    if (!boundaries.has(boundary) && !ownBrackets.test(plain[at] as string)) continue
    const mark = markAt(plain, at)
    if (mark === null || !usable(block, mark, boundary)) continue
    found.push({ ...mark, boundary })
    at = mark.to - 1
  }
  return found
}

/**
 * Lists inside a paragraph: marks of one family that count up one by one from 1 (or go on from the paragraph's own mark).
 * A single 一是 is a word, not a list.
 */
export const softRuns = (candidates: Candidate[], first: Mark | null): Candidate[][] => {
  const runs: Candidate[][] = []
  let open: Candidate[] = []
  let last: Mark | null = first !== null && isSoft(first.family) ? first : null
  const close = (): void => {
    if (open.length >= 2 || (open.length === 1 && open[0]?.ordinal !== 1)) runs.push(open)
    open = []
  }
  for (const candidate of candidates) {
    if (!isSoft(candidate.family)) continue
    const follows =
      last !== null && last.family === candidate.family && (candidate.ordinal === (last.ordinal ?? 0) + 1 || candidate.ordinal === null)
    if (!follows) {
      if (candidate.ordinal !== 1) continue
      close()
    }
    open.push(candidate)
    last = candidate
  }
  close()
  return runs
}

/** Lists of hard marks in one paragraph: （1）…；（2）…; each after a stop, from 1 (or on from the paragraph's own mark). */
export const hardRuns = (candidates: Candidate[], first: Mark | null): Candidate[][] => {
  const open = new Map<Family, Candidate[]>()
  for (const candidate of candidates) {
    const { family, ordinal } = candidate
    if (isSoft(family) || !strong.has(candidate.boundary)) continue
    const run = open.get(family)
    const before = run?.at(-1)?.ordinal ?? (first?.family === family ? first.ordinal : null) ?? 0
    if (ordinal !== before + 1) continue
    if (run === undefined) open.set(family, [candidate])
    else run.push(candidate)
  }
  return [...open.values()].filter((run) => run.length >= 2 || run[0]?.ordinal !== 1)
}

const headingLike = 60

/**
 * Headings glued to what stands before them: 「…落地见效（一）加强党的领导」, 「…取得实效。（二）完善机制」. Believed only where
 * the outline waits for just this number, or where two bare headings share a line.
 */
export const gluedHeadings = (block: Block, candidates: Candidate[], first: Mark | null, expects: Expects): Candidate[] => {
  const lastStop = Math.max(block.plain.lastIndexOf('。'), block.plain.lastIndexOf('；'))
  const next = new Map<Family, number>()
  return candidates.filter((candidate) => {
    const { family, ordinal } = candidate
    if (isSoft(family) || ordinal === null) return false
    const expected = next.has(family) ? next.get(family) === ordinal : expects(family, ordinal)
    const bareLine =
      first !== null &&
      lastStop < candidate.from &&
      block.plain.length - candidate.to <= headingLike &&
      candidate.from - first.to <= headingLike
    const believed =
      (candidate.boundary === '。' && expected) ||
      (bareLine && selfDelimiting.has(family) && family !== first.family && (ordinal === 1 || expected))
    if (believed) next.set(family, ordinal + 1)
    return believed
  })
}
