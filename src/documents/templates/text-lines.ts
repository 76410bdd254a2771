import { distances, grid, headSize, linePitch, pointsOf } from './official-layout.ts'
import type { Block, Head, Paper } from './paper.ts'

/** In characters of full width. */
export const widthOf = (text: string): number => [...text].reduce((sum, one) => sum + (/[\u0020-\u007e]/.test(one) ? 0.5 : 1), 0)

const linesFor = (text: string, indent = 0): number => Math.max(1, Math.ceil((widthOf(text) + indent) / grid.characters))

/** The head down to the red line, in lines of the text: 35 mm, the name, two lines, the number, 4 mm; then two lines before the title. */
const headLines = ({ agency }: Head): number =>
  (pointsOf(distances.head + distances.redLine) + headSize([...agency].length) * 1.15) / linePitch + 5

export const blockLines = (block: Block): number => {
  if (block.is === 'paragraph') return linesFor(block.runs.map(({ text }) => text).join(''), block.indent === false ? 0 : 2)
  if (block.is === 'heading') return linesFor(block.text + (block.more ?? ''), 2)
  if (block.is === 'addressee') return linesFor(block.text)
  if (block.is === 'attachments') return 1 + block.items.reduce((sum, item) => sum + linesFor(item, 7), 0)
  if (block.is === 'signature') return 3
  return 1
}

/**
 * How many lines after a block must stand on the page where it ends: its attachments and its signature, which never stand without a line of the text
 * they belong to (7.3.5.4).
 */
export function endingAfter([next, ...rest]: readonly Block[]): number {
  if (next?.is === 'signature') return blockLines(next)
  return next?.is === 'attachments' ? blockLines(next) + endingAfter(rest) : 0
}

type LastPage = { number: number; /** Lines left below the text. */ free: number }

/** On which page a letter ends and how much of it is left: for papers of running text, where twenty-two lines are a page. */
export function lastPageOf({ head, title, under, blocks }: Paper): LastPage {
  let number = 1
  let used = (head ? headLines(head) : 0) + title.length + (under === null ? 0 : 1) + 1
  const put = (lines: number): void => {
    if (used + lines > grid.lines) {
      number += 1
      used = 0
    }
    used += lines
  }
  for (const [at, block] of blocks.entries()) {
    const ending = endingAfter(blocks.slice(at + 1))
    const together = block.is === 'attachments' || block.is === 'signature'
    if (together && at > 0) continue
    const lines = blockLines(block)
    const last = ending > 0 || together ? Math.min(2, lines) : 0
    for (let line = 0; line < lines - last; line += 1) put(1)
    if (last > 0) put(last + ending)
  }
  return { number, free: grid.lines - used }
}

/** Lines that the copy block takes, and one that parts it from the text. */
export const copyLines = ({ copies }: Paper): number => (copies === null ? 0 : 2 + (copies.to === null ? 0 : linesFor(copies.to, 5)))

/** Below the text on an even page with room for it; else on the next even page, which an empty one may come before (7.4, 7.5). */
export type CopiesPlace = 'below' | 'next' | 'after-empty'
export function copiesPlaceOf(paper: Paper): CopiesPlace {
  const { number, free } = lastPageOf(paper)
  if (number % 2 === 1) return 'next'
  return free >= copyLines(paper) ? 'below' : 'after-empty'
}
