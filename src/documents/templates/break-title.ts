import type { Lang } from './paper.ts'

const lengthOf = (line: string): number => [...line].length

/** A name longer than a line has no place where sense would break it. */
const cut = (part: string, most: number): string[] => {
  const characters = [...part]
  if (characters.length <= most) return [part]
  const size = Math.ceil(characters.length / Math.ceil(characters.length / most))
  return [characters.slice(0, size).join(''), ...cut(characters.slice(size).join(''), most)]
}

/** Every way to put the parts on lines of at most so many characters. */
function ways(parts: readonly string[], most: number): string[][] {
  const [first, ...rest] = parts
  if (first === undefined) return [[]]
  return ways(rest, most).flatMap((lines) => {
    const [next, ...others] = lines
    const apart = [first, ...lines]
    return next !== undefined && lengthOf(first + next) <= most ? [[first + next, ...others], apart] : [apart]
  })
}

/** A line that stands out from the others counts by its square, a first line shorter than the next a little more. */
const unevenness = (lines: readonly string[]): number => {
  const lengths = lines.map(lengthOf)
  const mean = lengths.reduce((sum, one) => sum + one, 0) / lengths.length
  return lengths.reduce((sum, one, at) => sum + (one - mean) ** 2 + (at > 0 && lengths[at - 1]! < one ? 1 : 0), 0)
}

/**
 * A title in as few lines as it needs, broken only between its parts (7.3.1: 回行词意完整、排列对称、长短适宜). Twenty characters of size 2 stand on
 * a line of the official page.
 */
export function brokenTitle(parts: readonly string[], lang: Lang, most = 20): string[] {
  const whole = parts.join('')
  if (lang === 'en' || lengthOf(whole) <= most) return [whole]
  const possible = ways(
    parts.flatMap((part) => cut(part, most)),
    most,
  )
  const fewest = Math.min(...possible.map((lines) => lines.length))
  return possible.filter((lines) => lines.length === fewest).toSorted((a, b) => unevenness(a) - unevenness(b))[0]!
}
