/** A run of characters of one paragraph that was recognised as something. `from` inclusive, `to` exclusive, UTF-16 units. */
export type Mark = { id: string; from: number; to: number }

/** A stretch of text and the mark it belongs to: the shortest one that covers it, because that says most. */
export type Segment<M extends Mark = Mark> = { text: string; from: number; mark: M | null }

const joined = <M extends Mark>(segments: Segment<M>[], next: Segment<M>): Segment<M>[] => {
  const last = segments.at(-1)
  if (!last || last.mark !== next.mark) return [...segments, next]
  return [...segments.slice(0, -1), { ...last, text: last.text + next.text }]
}

/** Cuts a paragraph at the edges of its marks. Joined again, the segments are the paragraph: no character is lost. */
export function segmentsOf<M extends Mark>(text: string, marks: readonly M[]): Segment<M>[] {
  const inside = (at: number) => Math.min(Math.max(at, 0), text.length)
  const edges = [...new Set([0, text.length, ...marks.flatMap(({ from, to }) => [inside(from), inside(to)])])].toSorted((a, b) => a - b)
  const shortestFirst = marks.toSorted((a, b) => a.to - a.from - (b.to - b.from))
  return edges
    .slice(0, -1)
    .map((from, index): Segment<M> => {
      const to = edges[index + 1]!
      return { text: text.slice(from, to), from, mark: shortestFirst.find((mark) => mark.from <= from && mark.to >= to) ?? null }
    })
    .reduce<Segment<M>[]>(joined, [])
}
