import { columnOf, isColumnKey, usualColumns, type ColumnKey } from '#domain/ledger/columns.ts'

/** How the ledger is laid out: which columns in which order and how wide, how many of them stand still, and how close the rows are. */
export type ShownColumn = { key: ColumnKey; width: number }
export type Density = 'comfortable' | 'compact'
export type Layout = { columns: ShownColumn[]; frozen: number; density: Density; preview: boolean }

export const narrowest = 48
export const widest = 900

export const usualLayout: Layout = {
  columns: usualColumns.map((key) => ({ key, width: columnOf(key).width })),
  frozen: 2,
  density: 'comfortable',
  preview: false,
}

const within = (width: number): number => Math.min(widest, Math.max(narrowest, Math.round(width)))

/** `number.120`: a column with its width; the width is left out where it is the usual one. */
function columnIn(text: string): ShownColumn[] {
  const [key = '', width] = text.split('.')
  if (!isColumnKey(key)) return []
  const wanted = Number(width)
  return [{ key, width: Number.isFinite(wanted) && wanted > 0 ? within(wanted) : columnOf(key).width }]
}

/** The layout an address names, or null where it names none. */
export function readLayout(search: URLSearchParams): Layout | null {
  const names = ['columns', 'frozen', 'density', 'preview']
  if (!names.some((name) => search.has(name))) return null
  const listed = (search.get('columns') ?? '').split(',').flatMap(columnIn)
  const once = [...new Map(listed.map((column) => [column.key, column])).values()]
  const frozen = Number(search.get('frozen') ?? usualLayout.frozen)
  return {
    columns: once.length > 0 ? once : usualLayout.columns,
    frozen: Number.isInteger(frozen) && frozen >= 0 && frozen <= 5 ? frozen : usualLayout.frozen,
    density: search.get('density') === 'compact' ? 'compact' : 'comfortable',
    preview: search.get('preview') === '1',
  }
}

export function writeLayout(search: URLSearchParams, { columns, frozen, density, preview }: Layout): void {
  search.set('columns', columns.map(({ key, width }) => (width === columnOf(key).width ? key : `${key}.${width}`)).join())
  search.set('frozen', String(frozen))
  search.set('density', density)
  if (preview) search.set('preview', '1')
}

export const layoutText = (layout: Layout): string => {
  const search = new URLSearchParams()
  writeLayout(search, layout)
  return search.toString()
}

export const placeOf = ({ columns }: Layout, key: ColumnKey): number => columns.findIndex((column) => column.key === key)

/** A column moved before another place; one that is not there is put in. */
export function moved({ columns, ...rest }: Layout, key: ColumnKey, to: number): Layout {
  const from = columns.findIndex((column) => column.key === key)
  const column = columns[from] ?? { key, width: columnOf(key).width }
  const others = columns.filter((one) => one.key !== key)
  const at = Math.max(0, Math.min(others.length, to))
  return { ...rest, columns: others.toSpliced(at, 0, column) }
}

export const resized = ({ columns, ...rest }: Layout, key: ColumnKey, width: number): Layout => ({
  ...rest,
  columns: columns.map((column) => (column.key === key ? { key, width: within(width) } : column)),
})

/** A column shown at the end or hidden; one column always remains. */
export function toggled(layout: Layout, key: ColumnKey): Layout {
  const { columns, ...rest } = layout
  if (!columns.some((column) => column.key === key)) return moved(layout, key, columns.length)
  return columns.length === 1 ? layout : { ...rest, columns: columns.filter((column) => column.key !== key) }
}

export const rowHeights: Record<Density, number> = { comfortable: 58, compact: 36 }
