/** The ledger as one long list of lines of one height: the heads of its groups, and the findings of those that are open. */
export type Section = { key: string | null; head: boolean; open: boolean; count: number }
export type Line = { section: number; at: number | 'head' }

export type Lines = {
  total: number
  starts: readonly number[]
  lineAt: (index: number) => Line | null
  indexOf: (section: number, at: number) => number
}

const lengthOf = ({ head, open, count }: Section): number => (head ? 1 : 0) + (open ? count : 0)

/** Where each line of the sections stands; found by halving, because there may be a thousand groups. */
export function linesOf(sections: readonly Section[]): Lines {
  const starts: number[] = []
  let total = 0
  for (const section of sections) {
    starts.push(total)
    total += lengthOf(section)
  }
  const sectionAt = (index: number): number => {
    let [low, high] = [0, starts.length - 1]
    while (low < high) {
      const middle = Math.ceil((low + high) / 2)
      if (starts[middle]! <= index) low = middle
      else high = middle - 1
    }
    return low
  }
  return {
    total,
    starts,
    lineAt: (index) => {
      if (index < 0 || index >= total) return null
      const section = sectionAt(index)
      const at = index - starts[section]!
      if (!sections[section]!.head) return { section, at }
      return { section, at: at === 0 ? 'head' : at - 1 }
    },
    indexOf: (section, at) => starts[section]! + at + (sections[section]!.head ? 1 : 0),
  }
}

/** Which pages of which sections hold the lines of a range. */
export function pagesOf(
  sections: readonly Section[],
  lines: Lines,
  range: { first: number; last: number },
  step: number,
): { section: number; page: number }[] {
  const wanted = new Map<string, { section: number; page: number }>()
  for (let index = range.first; index < range.last; index += 1) {
    const line = lines.lineAt(index)
    if (line === null || line.at === 'head') continue
    const page = Math.floor(line.at / step)
    wanted.set(`${line.section}.${page}`, { section: line.section, page })
  }
  return [...wanted.values()]
}
