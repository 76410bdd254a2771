import { columns, ledgerFields, type Column, type LedgerField } from './columns.ts'

/** A header without what varies: widths, case, blanks, stars, units and remarks in brackets. */
export const headerWords = (header: string): string =>
  header
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\([^()]*\)/gu, '')
    .replace(/[\s*_:\-·\u200b\ufeff]+/gu, '')

export type FieldMatch = { field: LedgerField; confidence: number; reason: 'same-words' | 'contained-words' }

const byWords = new Map<string, LedgerField>(
  ledgerFields.flatMap((field) => columns[field].words.map((word) => [headerWords(word), field] as const)),
)

/** Headers are short; a long cell that contains 「问题」 is a sentence, not a header. A Latin word is as short as a Chinese one with more letters. */
const longestHeader = (words: string): number => (/^[\x20-\x7e]*$/.test(words) ? 48 : 24)

/** 问题应整改数, 意见数: forms of statistics count findings; a number in such a column is no finding. */
const counts = /(数|率|人次|小计|合计)$/u
const countable = new Set<LedgerField>(['people', 'sanctions', 'percent', 'amount', 'recovered'])

/** The field a header names, with how sure that is; null where no word of the table fits. */
export function fieldOf(header: string): FieldMatch | null {
  const words = headerWords(header)
  if (words === '' || words.length > longestHeader(words)) return null
  const same = byWords.get(words)
  if (same) return { field: same, confidence: 1, reason: 'same-words' }
  for (const field of ledgerFields) {
    const column: Column = columns[field]
    if (column.within?.test(words) && (countable.has(field) || !counts.test(words)))
      return { field, confidence: 0.7, reason: 'contained-words' }
  }
  return null
}
