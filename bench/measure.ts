export type Times = { p50: number; p95: number; count: number }

const at = (sorted: readonly number[], share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!

export const timesOf = (taken: readonly number[]): Times => {
  const sorted = taken.toSorted((a, b) => a - b)
  return { p50: at(sorted, 0.5), p95: at(sorted, 0.95), count: sorted.length }
}

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const began = performance.now()
  await work()
  return performance.now() - began
}

const slice = 25

/**
 * The product's answer and the raw SQL of it, a slice of one and a slice of the other by turns, so that whatever else the machine does
 * falls on both alike.
 */
export async function interleaved(
  works: { product: () => Promise<unknown>; raw: () => Promise<unknown> },
  count: number,
): Promise<{ product: Times; raw: Times }> {
  const taken = { product: [] as number[], raw: [] as number[] }
  for (let warm = 0; warm < 10; warm += 1) for (const work of [works.product, works.raw]) await work()
  while (taken.product.length < count)
    for (const side of ['product', 'raw'] as const) for (let turn = 0; turn < slice; turn += 1) taken[side].push(await timed(works[side]))
  return { product: timesOf(taken.product), raw: timesOf(taken.raw) }
}

/** How often a second something is done by so many at once, over some seconds. */
export async function throughput(workers: readonly (() => Promise<unknown>)[], seconds: number): Promise<number> {
  let done = 0
  const began = performance.now()
  const until = began + seconds * 1000
  await Promise.all(
    workers.map(async (work) => {
      while (performance.now() < until) {
        await work()
        done += 1
      }
    }),
  )
  return done / ((performance.now() - began) / 1000)
}
