import type { Block, Cut } from './blocks.ts'
import { skipBlank } from './chars.ts'
import type { Mark } from './marks.ts'
import { isSoft, markAt } from './marks.ts'
import { isSpeech } from './speech.ts'
import { triggerOf } from './triggers.ts'
import type { Candidate, Expects } from './runs.ts'
import { candidatesOf, gluedHeadings, hardRuns, softRuns } from './runs.ts'
import { sentencesOf } from './sentences.ts'

/** A list and the words that introduce it: 「巡察组提出了六点意见建议：」. */
export type Run = { inline: boolean; intro: Cut | null }

/** A stretch of a paragraph: with its mark, or plain text. `body` leaves the mark out. */
export type Segment = { mark: Mark | null; whole: Cut; body: Cut; run: Run | null }

type Piece = { from: number; to: number; mark: Mark | null }

const introBefore = (block: Block, from: number, to: number): Cut | null =>
  sentencesOf(block, { block: block.index, from: Math.max(from, to - 600), to }).at(-1) ?? null

const segment = (block: Block, piece: Piece, run: Run | null): Segment => ({
  mark: piece.mark,
  whole: { block: block.index, from: piece.from, to: piece.to },
  body: { block: block.index, from: piece.mark?.to ?? piece.from, to: piece.to },
  run,
})

const splitAt = (piece: Piece, marks: Mark[]): Piece[] => {
  const starts = [{ from: piece.from, mark: piece.mark }, ...marks.map((mark) => ({ from: mark.from, mark }))]
  return starts.map((start, at) => ({ ...start, to: starts[at + 1]?.from ?? piece.to })).filter((part) => part.from < part.to)
}

const isAnnouncement = (block: Block, intro: Cut): boolean => {
  const words = block.plain.slice(intro.from, intro.to).trimEnd()
  return isSpeech(words) || triggerOf(words) !== null
}

/**
 * A list that has its own announcement is not part of the item before it: 「…四是…。巡察组提出三点建议：一是…」. Inside an item of a
 * numbered list only somebody's speech or a new announcement ends that item.
 */
const announced = (block: Block, before: Piece, listFrom: number): Cut | null => {
  if (before.mark === null) return null
  const intro = introBefore(block, before.mark.to, listFrom)
  if (intro === null || intro.from <= skipBlank(block.text, before.mark.to, listFrom)) return null
  return isSoft(before.mark.family) || isAnnouncement(block, intro) ? intro : null
}

type Listed = Piece & { run: Run | null }

type Opening = { run: Run; announcement: Cut | null }

const openRun = (block: Block, before: Listed, first: Candidate): Opening => {
  if (first.ordinal !== 1) return { run: before.run ?? { inline: false, intro: null }, announcement: null }
  const announcement = announced(block, before, first.from)
  const intro = announcement ?? introBefore(block, before.mark?.to ?? before.from, first.from)
  return { run: { inline: true, intro }, announcement }
}

/** Lays one list into the last piece of a paragraph, in place: a paragraph may hold very many lists. */
const layList = (block: Block, pieces: Listed[], marks: Candidate[]): Listed[] => {
  const last = pieces.at(-1)
  const [first] = marks
  if (last === undefined || first === undefined) return pieces
  const { run, announcement } = openRun(block, last, first)
  pieces[pieces.length - 1] = { ...last, to: announcement?.from ?? first.from }
  if (announcement !== null) pieces.push({ from: announcement.from, to: first.from, mark: null, run: null })
  for (const [at, mark] of marks.entries()) pieces.push({ from: mark.from, to: marks[at + 1]?.from ?? last.to, mark, run })
  return pieces
}

const ownRun = (piece: Piece): Listed => ({ ...piece, run: piece.mark === null ? null : { inline: false, intro: null } })

/** The bracketed or dotted list of a piece, unless it begins inside an item of an 一是 list: then it is text of that item. */
const outerList = (candidates: Candidate[], first: Mark | null): Candidate[] => {
  const from = (list: Candidate[] | undefined): number => list?.[0]?.from ?? Infinity
  const hard = hardRuns(candidates, first).toSorted((a, b) => from(a) - from(b))[0]
  return hard !== undefined && from(hard) < from(softRuns(candidates, first)[0]) ? hard : []
}

const segmentsOfPiece = (block: Block, piece: Piece, inside: Candidate[]): Segment[] => {
  let at = 0
  const parts = layList(block, [ownRun(piece)], outerList(inside, piece.mark)).flatMap((part) => {
    const own: Candidate[] = []
    for (; at < inside.length && (inside[at] as Candidate).from < part.to; at++) own.push(inside[at] as Candidate)
    return softRuns(own, part.mark).reduce((pieces, list) => layList(block, pieces, list), [part])
  })
  return parts.filter((part) => part.from < part.to).map((part) => segment(block, part, part.run))
}

/** 「最后，…」 at the start of a paragraph is a mark only where 首先 stands before it. */
const firstMark = (block: Block, start: number, expects: Expects): Mark | null => {
  const mark = markAt(block.plain, start)
  const loose = mark !== null && (mark.family === 'shou' || mark.family === 'di') && mark.ordinal !== 1
  return loose && ![1, 2, 3, 4].some((ordinal) => expects(mark.family, mark.ordinal ?? ordinal + 1)) ? null : mark
}

/** Cuts a paragraph at its numbering marks: the one it begins with, headings glued to it, and lists inside it. */
export const segmentsOf = (block: Block, expects: Expects): Segment[] => {
  const start = skipBlank(block.plain, 0, block.plain.length)
  const first = firstMark(block, start, expects)
  const candidates = candidatesOf(block, first?.to ?? start)
  const glued = gluedHeadings(block, candidates, first, expects)
  const whole: Piece = { from: 0, to: block.text.length, mark: first }
  let at = 0
  return splitAt(whole, glued).flatMap((piece) => {
    const inside: Candidate[] = []
    for (; at < candidates.length && (candidates[at] as Candidate).from < piece.to; at++) {
      if ((candidates[at] as Candidate).from !== piece.mark?.from) inside.push(candidates[at] as Candidate)
    }
    return segmentsOfPiece(block, piece, inside)
  })
}
