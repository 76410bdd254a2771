import type { TreeRow } from '#ui/passage/tree.ts'
import type { BodyRow } from './body-queries.ts'
import { top } from './body-queries.ts'

/** The lines of a tree of which only the opened parts have been fetched; `below` knows them by what they stand under. */
export function rowsSeen(
  below: ReadonlyMap<string, readonly BodyRow[]>,
  open: ReadonlySet<string>,
  parent: string = top,
  level = 1,
): TreeRow<BodyRow>[] {
  const bodies = below.get(parent) ?? []
  return bodies.flatMap((value, index) => {
    const unfolded = value.children === 0 ? null : open.has(value.id)
    const row = {
      id: value.id,
      value,
      level,
      parent: parent === top ? null : parent,
      position: index + 1,
      siblings: bodies.length,
      open: unfolded,
    }
    return unfolded ? [row, ...rowsSeen(below, open, value.id, level + 1)] : [row]
  })
}
