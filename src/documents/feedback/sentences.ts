import type { Block, Cut } from './blocks.ts'
import { trimmed } from './blocks.ts'

const closers = new Set(['”', '’', '"', '」', '』', '）'])

const split = (block: Block, cut: Cut, isEnd: (char: string) => boolean): Cut[] => {
  const sentences: Cut[] = []
  let from = cut.from
  for (let at = cut.from; at < cut.to; at++) {
    if (block.shield[at] === 1 || !isEnd(block.plain[at] as string)) continue
    let to = at + 1
    while (to < cut.to && (isEnd(block.plain[to] as string) || closers.has(block.plain[to] as string))) to++
    sentences.push({ block: cut.block, from, to })
    from = to
    at = to - 1
  }
  if (from < cut.to) sentences.push({ block: cut.block, from, to: cut.to })
  return sentences.map((sentence) => trimmed(block, sentence)).filter((sentence) => sentence.from < sentence.to)
}

/** Sentences with their end stops; stops inside quotations do not end one. */
export const sentencesOf = (block: Block, cut: Cut): Cut[] => split(block, cut, (char) => char === '。' || char === '！' || char === '？')

/** The same, also ended by a semicolon. */
export const clausesOf = (block: Block, cut: Cut): Cut[] =>
  split(block, cut, (char) => char === '。' || char === '！' || char === '？' || char === '；')
