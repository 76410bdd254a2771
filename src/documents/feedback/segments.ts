import type { Block, Cut } from './blocks.ts'
import { skipBlank } from './chars.ts'
import type { Mark } from './marks.ts'
import { markAt } from './marks.ts'
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

const firstsOf = (runs: Candidate[][]): Map<number, number> => new Map(runs.map((run) => [run[0]?.from ?? -1, run.length]))

const segmentsOfPiece = (block: Block, piece: Piece, inside: Candidate[]): Segment[] => {
  const soft = softRuns(inside, piece.mark)
  const runs = soft.length > 0 ? soft : hardRuns(inside)
  const firsts = firstsOf(runs)
  let run: Run | null = piece.mark === null ? null : { inline: false, intro: null }
  let from = piece.from
  return splitAt(
    piece,
    runs.flat().sort((a, b) => a.from - b.from),
  ).map((part) => {
    if (part.mark !== null && firsts.has(part.from) && part.mark.ordinal === 1) {
      run = { inline: true, intro: introBefore(block, from, part.from) }
    }
    from = part.mark?.to ?? part.from
    return segment(block, part, part.mark === null ? null : run)
  })
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
