import type { Sum } from '#domain/finding/finding.ts'
import { plainOf } from '#documents/feedback/chars.ts'
import { amountsIn } from '#documents/feedback/money.ts'
import { moneyIn as moneyInCell } from '#documents/ledger/money.ts'

const inCell = (text: string): Sum[] =>
  moneyInCell({ text, passage: 0 }).map(({ text: written, minor, currency }) => ({ text: written, minor, currency }))

/** The sums a finding names, as the readers find them. What a column of its own states goes before what the text mentions. */
export function moneyIn(text: string, amount: string | null): Sum[] {
  if (amount !== null) return inCell(amount)
  const yuan = amountsIn(plainOf(text), text).flatMap(({ minor, ...sum }) =>
    minor === null ? [] : [{ text: sum.text, minor, currency: sum.currency }],
  )
  return [...yuan, ...inCell(text).filter(({ currency }) => currency === 'USD')]
}
