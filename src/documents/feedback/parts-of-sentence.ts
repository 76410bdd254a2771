import type { Cut } from './blocks.ts'
import type { Source } from './source.ts'
import { bare, blockOf, isEmpty } from './source.ts'

/** The parts of a sentence between semicolons, outside quotations, each with the stop that ends it. */
export const partsOf = (source: Source, cut: Cut): Cut[] => {
  const block = blockOf(source, cut)
  const parts: Cut[] = []
  let from = cut.from
  for (let at = cut.from; at < cut.to; at++) {
    if (block.plain[at] !== '；' || block.shield[at] === 1) continue
    parts.push({ block: cut.block, from, to: at + 1 })
    from = at + 1
  }
  parts.push({ block: cut.block, from, to: cut.to })
  return parts.filter((part) => !isEmpty(bare(source, part)))
}
