import type { Rate } from '#domain/statistics.ts'

/** A rate with its two numbers: 12 / 40 = 30%. Of nothing there is none. */
export const rateText = ({ done, total, rate }: Rate): string => (rate === null ? '—' : `${done} / ${total} = ${percentOf(rate)}%`)

/** To one decimal, and never a round hundred or nothing while something is left. */
export const percentOf = (rate: number): number => {
  const rounded = Math.round(rate * 1000) / 10
  if (rounded === 100 && rate < 1) return 99.9
  return rounded === 0 && rate > 0 ? 0.1 : rounded
}
