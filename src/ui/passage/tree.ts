/** Which rows of a tree are seen, and where an arrow key leads; after the tree pattern of the ARIA Authoring Practices. */
export type TreeNode<T> = { id: string; value: T; children: readonly TreeNode<T>[] }

export type TreeRow<T> = {
  id: string
  value: T
  level: number
  parent: string | null
  position: number
  siblings: number
  open: boolean | null
}

export function rowsOf<T>(
  nodes: readonly TreeNode<T>[],
  closed: ReadonlySet<string>,
  level = 1,
  parent: string | null = null,
): TreeRow<T>[] {
  return nodes.flatMap((node, index) => {
    const open = node.children.length === 0 ? null : !closed.has(node.id)
    const row = { id: node.id, value: node.value, level, parent, position: index + 1, siblings: nodes.length, open }
    return open ? [row, ...rowsOf(node.children, closed, level + 1, node.id)] : [row]
  })
}

export type Step = { go: string } | { open: string } | { close: string } | null

export function stepFrom<T>(rows: readonly TreeRow<T>[], id: string, key: string): Step {
  const at = rows.findIndex((row) => row.id === id)
  const row = rows[at]
  if (!row) return null
  const go = (target: { id: string } | undefined): Step => (target ? { go: target.id } : null)
  const steps: Record<string, () => Step> = {
    ArrowDown: () => go(rows[at + 1]),
    ArrowUp: () => go(rows[at - 1]),
    Home: () => go(rows[0]),
    End: () => go(rows.at(-1)),
    ArrowRight: () => (row.open === false ? { open: id } : row.open ? go(rows[at + 1]) : null),
    ArrowLeft: () => (row.open ? { close: id } : row.parent === null ? null : { go: row.parent }),
  }
  return steps[key]?.() ?? null
}
