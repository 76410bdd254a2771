import type { Block, Cut } from './blocks.ts'
import { wholeOf } from './blocks.ts'
import { countOf } from '#domain/written-number.ts'
import { clausesOf } from './sentences.ts'

/**
 * Sentences by which inspectors say that leads about persons reached them or were handed over. A body's own work on
 * clues (台账, 处置) is not such a sentence: it is a published measure.
 */
const patterns = [
  /(?:收到|受理|发现|接到|转来)[^。；]{0,40}(?:反映|涉及|关于)[^。；]{0,60}(?:线索|信访(?:举报)?(?:件)?)/,
  /反映[^。；]{0,60}(?:问题)?线索[^。；]{0,20}(?:转|移交|移送)/,
  /(?:收到|接到|移交|移送|转交|交办|梳理|形成)[^。；，]{0,24}线索(?:共|共计)?[\d一二三四五六七八九十百两]{1,5}[件条个份]/,
  /(?:收到|发现|掌握)的?[^。；]{0,20}线索[^。；]{0,24}(?:转|移交|移送)/,
  /线索[^。；]{0,16}(?:已|均|将)?(?:按|依|根据)[^。；]{0,24}(?:转|移交|移送)/,
  /(?:移交|移送|转交)[^。；，]{0,16}[\d一二三四五六七八九十百两]{1,5}[件条个](?:有关|相关|信访|违纪|违法|问题|涉嫌|反映)*线索/,
]
/** Where the number of clues stands; not followed by a state such as 办结, which counts something else. */
const counts = [
  /线索(?:共|共计|总计)?([\d一二三四五六七八九十百两]{1,5})[件条个份]/,
  /([\d一二三四五六七八九十百两]{1,5})[件条个](?:有关|相关|信访|违纪|违法|问题|涉嫌|反映){0,3}线索/,
]

/** Longer “sentences” are damaged text; looking for clues in them would cost more than it finds. */
const LONGEST = 3000

export const isClueSentence = (plain: string): boolean =>
  plain.includes('线索') || plain.includes('信访') ? patterns.some((pattern) => pattern.test(plain)) : false

const countIn = (plain: string): number | null => {
  for (const pattern of counts) {
    const found = pattern.exec(plain)?.[1]
    if (found !== undefined) return countOf(found)
  }
  return null
}

export type Clues = { byBlock: Map<number, Cut[]>; cuts: Cut[]; count: number | null }

/** Finds the sentences about clues, paragraph by paragraph, and their number where it is stated. */
export const cluesOf = (blocks: Block[]): Clues => {
  const clues: Clues = { byBlock: new Map(), cuts: [], count: null }
  for (const block of blocks) {
    if (!block.plain.includes('线索') && !block.plain.includes('信访')) continue
    const cuts = clausesOf(block, wholeOf(block)).filter(
      (cut) => cut.to - cut.from <= LONGEST && isClueSentence(block.plain.slice(cut.from, cut.to)),
    )
    if (cuts.length === 0) continue
    clues.byBlock.set(block.index, cuts)
    clues.cuts.push(...cuts)
    for (const cut of cuts) clues.count ??= countIn(block.plain.slice(cut.from, cut.to))
  }
  return clues
}
