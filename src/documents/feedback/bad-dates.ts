import type { Block } from './blocks.ts'
import { datesIn, isPossible, lostDatesIn } from './dates.ts'
import type { Source } from './source.ts'
import { rawOf, warn } from './source.ts'

/** Flags dates with lost digits and days no calendar has, wherever they stand. */
export const flagBadDates = (source: Source, block: Block): void => {
  const { plain, index } = block
  if (!plain.includes('日') && !/\d{4}[-/.]\d/.test(plain)) return
  for (const { from, to } of lostDatesIn(plain))
    warn(source, 'date-lost-digits', { text: rawOf(source, { block: index, from, to }) }, { block: index, from, to })
  for (const date of datesIn(plain)) {
    if (isPossible(date)) continue
    const cut = { block: index, from: date.from, to: date.to }
    warn(source, 'date-impossible', { text: rawOf(source, cut) }, cut)
  }
}
