import type { Weight } from '#domain/finding/finding.ts'
import type { ColumnKey } from '#domain/ledger/columns.ts'
import type { Row } from './findings.query.ts'

/** A draft's own words can be put right where they stand; every other day and duty is moved by its act. */
export const editableColumns = ['text', 'category', 'weight', 'money'] as const satisfies ColumnKey[]
export type EditableColumn = (typeof editableColumns)[number]
export const isEditable = (key: ColumnKey): key is EditableColumn => (editableColumns as readonly string[]).includes(key)

export type Amendment = {
  text?: string
  category?: string | null
  weight?: Weight
  money?: { text: string; minor: number; currency: string }[]
}

/** What the editor of a cell begins with. */
export const valueOf: Record<EditableColumn, (row: Row) => string> = {
  text: (row) => row.text,
  category: (row) => row.category ?? '',
  weight: (row) => row.weight,
  money: (row) => (row.moneyMinor === 0 ? '' : String(row.moneyMinor / 100)),
}

/** 36000, 1,250.50, 12.5万元: hundredths. */
export const sumIn = (typed: string): number | null => {
  const found = /^([\d,]+(?:\.\d+)?)\s*(万元|万|亿元|亿|元)?$/.exec(typed.trim())
  if (!found) return null
  const unit = found[2]?.startsWith('亿') ? 1e8 : found[2]?.startsWith('万') ? 1e4 : 1
  return Math.round(Number(found[1]!.replaceAll(',', '')) * unit * 100)
}

const moneyOf = (typed: string): Amendment | null => {
  if (typed.trim() === '') return { money: [] }
  const minor = sumIn(typed)
  const plain = /^[\d,.]+$/.test(typed.trim())
  return minor === null ? null : { money: [{ text: plain ? `${typed.trim()}元` : typed.trim(), minor, currency: 'CNY' }] }
}

/** What was typed as an amendment; null where it cannot be read. */
export const amendmentOf = (column: EditableColumn, typed: string): Amendment | null => {
  if (column === 'money') return moneyOf(typed)
  if (column === 'weight') return { weight: typed as Weight }
  return column === 'category' ? { category: typed.trim() || null } : { text: typed.trim() }
}

export const amendmentBack = (column: EditableColumn, row: Row): Amendment => amendmentOf(column, valueOf[column](row))!
