/** Chance with a seed: the same number gives the same city. */
export type Chance = {
  /** From 0 up to 1. */
  next: () => number
  /** A whole number, both ends included. */
  int: (from: number, to: number) => number
  pick: <T>(from: readonly T[]) => T
  yes: (share: number) => boolean
  some: <T>(from: readonly T[], count: number) => T[]
}

export function chanceOf(next: () => number): Chance {
  const int = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1))
  const pick = <T>(from: readonly T[]): T => from[Math.floor(next() * from.length)]!
  const some = <T>(from: readonly T[], count: number): T[] => {
    const rest = [...from]
    return Array.from({ length: Math.min(count, rest.length) }, () => rest.splice(Math.floor(next() * rest.length), 1)[0]!)
  }
  return { next, int, pick, yes: (share) => next() < share, some }
}
