import type { Times } from './measure.ts'

export type Row = { what: string; unit: string; budget: number | null; ok: boolean } & ({ product: Times; raw: Times } | { value: number })

const shown = (value: number): string => (value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2))

const cells = (row: Row): string[] => {
  const judged = [
    row.budget === null ? '' : `${row.unit === '/s' ? '≥' : '≤'} ${row.budget}`,
    row.budget === null ? '' : row.ok ? 'ok' : 'MISSED',
  ]
  if ('value' in row) return [row.what, `${shown(row.value)} ${row.unit}`, '', '', '', '', ...judged]
  const { product, raw } = row
  return [
    row.what,
    `${shown(product.p50)} ms`,
    shown(product.p95),
    shown(raw.p50),
    shown(raw.p95),
    (product.p50 / raw.p50).toFixed(1),
    ...judged,
  ]
}

const head = ['', 'p50', 'p95', 'raw p50', 'raw p95', '× raw', 'budget', '']

/** Prints the table; true where nothing missed its budget. */
export function print(rows: readonly Row[]): boolean {
  const lines = [head, ...rows.map(cells)]
  const widths = head.map((_, column) => Math.max(...lines.map((line) => line[column]!.length)))
  for (const line of lines)
    console.log(line.map((cell, column) => (column === 0 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!))).join('  '))
  return rows.every((row) => row.ok)
}
