import { readDate } from '#domain/written-day.ts'
import type { Day } from '#domain/day.ts'
import type { CellKind, CellValue } from './book.ts'

/** Hundredths as a person writes them: 18500000 → 185000, 1050 → 10.5. */
export const yuan = (minor: number): string => String(minor / 100)

const plain = (text: string): string => text.replaceAll('\r\n', '\n').replaceAll('\r', '\n').trim().normalize('NFC')

/** Thousands, full-width digits, signs of per cent and of money: 1,200.50元 and １２００.5 are one number. */
function numeral(text: string): string {
  const bare = text
    .normalize('NFKC')
    .replaceAll(/[,\s%¥￥]|元$/g, '')
    .trim()
  return /^[+-]?\d+(\.\d+)?$/.test(bare) ? String(Number(bare)) : plain(text)
}

/** What a cell says as one text, the same whether it was written by us, by Excel, by LibreOffice or by hand. */
export function canonicalText(kind: CellKind, text: string, day?: Day): string {
  if (kind === 'text' || kind === 'long') return plain(text)
  if (kind !== 'day') return numeral(text)
  if (day !== undefined) return day
  // ２０２６．３．５ is a day too: a keyboard of full-width signs is no fault.
  const read = readDate({ text: text.normalize('NFKC').replace(/[.。]\s*$/, '') })
  return 'day' in read && !read.rough ? read.day : plain(text)
}

/** The same of a value of ours. */
export function canonicalValue(kind: CellKind, value: CellValue): string {
  if (value === null) return ''
  if (kind === 'money') return yuan(Number(value))
  return typeof value === 'number' ? String(value) : plain(value)
}
