import type { Passage, Span } from '#documents/reading.ts'
import { dropBlank, plainOf, skipBlank } from './chars.ts'
import { markAt } from './marks.ts'
import { shieldOf } from './shield.ts'

type Part = { passage: number; at: number; length: number }

/** A paragraph as a person sees it: mostly one passage, several where a line was broken inside a sentence. */
export type Block = { index: number; text: string; plain: string; shield: Uint8Array; parts: Part[]; style: Passage['style'] }

/** Characters `from` to `to` of a block. */
export type Cut = { block: number; from: number; to: number }

/** More lines than this in one paragraph are a broken file, not a sentence; the bound also keeps the work linear. */
const MOST_PARTS = 200

const ended = /[。！？；：.!?;:]$/
const opensWithStop = /^[。，、；：！？”’』」）》]/
const runsOn = /[，、（“《—-]$/

/** A line that begins with a stop, or follows a comma or an open bracket, goes on with the sentence above (pages copied from the web). */
const continues = (before: Passage, next: Passage): boolean => {
  if (next.style?.heading !== undefined || next.style?.list !== undefined || next.style?.table !== undefined) return false
  const head = before.text.trimEnd()
  const tail = next.text.trimStart()
  if (opensWithStop.test(tail)) return !ended.test(head)
  return markAt(plainOf(tail.slice(0, 24)), 0) === null && runsOn.test(head)
}

/** Page numbers of a printed file stand between its paragraphs and belong to none. */
const isPageNumber = ({ text, place }: Passage): boolean => place.in === 'page' && /^[\s\-–—·]*第?\s*\d{1,4}\s*页?[\s\-–—·]*$/.test(text)

const blockOf = (index: number, passages: Passage[]): Block => {
  const parts: Part[] = []
  let text = ''
  for (const passage of passages) {
    parts.push({ passage: passage.index, at: text.length, length: passage.text.length })
    text += passage.text
  }
  const plain = plainOf(text)
  return { index, text, plain, shield: shieldOf(plain), parts, style: passages[0]?.style }
}

/** Joins broken lines into paragraphs and leaves out empty passages. */
export const blocksOf = (passages: Passage[]): Block[] => {
  const blocks: Block[] = []
  let open: Passage[] = []
  for (const passage of passages) {
    if (skipBlank(passage.text, 0, passage.text.length) === passage.text.length || isPageNumber(passage)) continue
    const before = open.at(-1)
    if (before !== undefined && open.length < MOST_PARTS && continues(before, passage)) {
      open.push(passage)
      continue
    }
    if (open.length > 0) blocks.push(blockOf(blocks.length, open))
    open = [passage]
  }
  if (open.length > 0) blocks.push(blockOf(blocks.length, open))
  return blocks
}

/** Where a cut stands in the passages of the file. */
export const spansOf = (block: Block, from: number, to: number): Span[] =>
  block.parts.flatMap((part) => {
    const start = Math.max(from, part.at)
    const end = Math.min(to, part.at + part.length)
    return start < end ? [{ passage: part.passage, from: start - part.at, to: end - part.at }] : []
  })

export const wholeOf = (block: Block): Cut => trimmed(block, { block: block.index, from: 0, to: block.text.length })

/** The cut without white space at its ends. */
export const trimmed = (block: Block, cut: Cut): Cut => {
  const from = skipBlank(block.text, cut.from, cut.to)
  return { block: cut.block, from, to: dropBlank(block.text, from, cut.to) }
}
