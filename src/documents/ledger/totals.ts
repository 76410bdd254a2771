import type { Total } from '#documents/reading.ts'
import type { LedgerField } from './columns.ts'
import type { Report } from './check.ts'
import { spanOf } from './finding-of.ts'
import type { ReadRow } from './rows.ts'
import type { Cell } from './table.ts'

const numberOf = (text: string): number | null => {
  const match = /^[¥￥$]?\s*(-?\d[\d,，]*(?:\.\d+)?)\s*(万元|元|亿元|项|个|条|件|人)?$/u.exec(text.normalize('NFKC').trim())
  return match ? Number(match[1]!.replace(/[,，]/g, '')) : null
}

/** 共20项, 20个问题: how many findings the table says it has. */
const counted = /(\d+)\s*(?:项|个|条|件)/
const isCount = (field: LedgerField): boolean => field === 'number' || field === 'finding' || field === 'item' || field === 'original'

function sumOf(rows: readonly ReadRow[], field: LedgerField): number | null {
  const cells = new Set(rows.flatMap(({ cells: each }) => each.get(field) ?? []))
  const values = [...cells].map(({ text }) => numberOf(text)).filter((value) => value !== null)
  return values.length > 0 && values.length >= cells.size * 0.5 ? values.reduce((sum, value) => sum + value, 0) : null
}

type Check = { field: LedgerField; cell: Cell; stated: number; found: number | null }

function checksOf(row: ReadRow, data: readonly ReadRow[], findings: number): Check[] {
  return [...row.cells].flatMap(([field, cell]): Check[] => {
    const count = isCount(field) ? (counted.exec(cell.text)?.[1] ?? cell.text.trim().match(/^\d+$/)?.[0]) : undefined
    if (count !== undefined) return [{ field: 'finding', cell, stated: Number(count), found: findings }]
    const stated = isCount(field) ? null : numberOf(cell.text)
    return stated === null ? [] : [{ field, cell, stated, found: sumOf(data, field) }]
  })
}

export type LedgerTotals = { totals: Total[]; agree: boolean | null }

/** Rows of sums at the bottom: values the table states about itself, each checked against the rows above it. */
export function totalsOf(rows: readonly ReadRow[], findingsIn: (rows: readonly ReadRow[]) => number, report: Report): LedgerTotals {
  const totals: Total[] = []
  let agree: boolean | null = null
  let since = 0
  rows.forEach((row, at) => {
    if (row.kind !== 'total' && row.kind !== 'subtotal') return
    const data = rows.slice(row.kind === 'subtotal' ? since : 0, at).filter(({ kind }) => kind === 'data')
    since = at + 1
    for (const { field, cell, stated, found } of checksOf(row, data, findingsIn(data))) {
      const right = found === null ? null : Math.abs(found - stated) < 0.005
      if (right === false) report('total-disagrees', cell, field)
      if (right !== null) agree = right && agree !== false
      if (row.kind === 'total') totals.push({ key: field === 'finding' ? 'problems' : field, value: stated, spans: [spanOf(cell)] })
    }
  })
  return { totals, agree }
}
