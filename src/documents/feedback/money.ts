import { AMOUNT, minorOf } from '#domain/written-money.ts'
import type { Money, Span } from '#documents/reading.ts'

export type Amount = { text: string; from: number; to: number; minor: number | null; currency: 'CNY' | 'USD' }

/** Every amount in a stretch of plain text, in order. */
export const amountsIn = (plain: string, raw: string): Amount[] => {
  if (!plain.includes('元')) return []
  return [...plain.matchAll(new RegExp(`(?<![\\d.])${AMOUNT}`, 'g'))].map((match) => ({
    text: raw.slice(match.index, match.index + match[0].length),
    from: match.index,
    to: match.index + match[0].length,
    minor: minorOf(match[1] ?? '0', match[2] ?? ''),
    currency: match[3] === '美元' ? 'USD' : 'CNY',
  }))
}

export const moneyOf = (amount: Amount, span: Span): Money | null =>
  amount.minor === null ? null : { text: amount.text, minor: amount.minor, currency: amount.currency, span }

/** Reads one amount; for checks of sums. */
export const minorIn = (text: string): number | null => amountsIn(text, text)[0]?.minor ?? null
