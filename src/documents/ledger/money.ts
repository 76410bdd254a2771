import type { Money } from '#documents/reading.ts'
import type { Cell } from './table.ts'

const units: Record<string, number> = {
  元: 100,
  万元: 1_000_000,
  万: 1_000_000,
  百万元: 100_000_000,
  亿元: 10_000_000_000,
  亿: 10_000_000_000,
}
const yuan = /(\d[\d,，]*(?:\.\d+)?)\s*(亿元|百万元|万元|元|亿|万)/gu
const dollars = /\$\s?(\d[\d,]*(?:\.\d+)?)(?:\s(thousand|million|billion))?/gi
const scales: Record<string, number> = { thousand: 1e3, million: 1e6, billion: 1e9 }

/** Exact to the fen: 251023.54 万元 and 7.132 万元 must not pick up binary noise. */
const minorOf = (number: string, factor: number): number => Math.round(Number(number.replace(/[,，]/g, '')) * factor)

const bare = /^\s*[¥￥]?\s*(\d[\d,，]*(?:\.\d+)?)\s*$/u

/** 涉及金额（万元）: the unit that a header gives to the bare numbers below it. */
export const unitOfHeader = (header: string): string | null => /[（(\s/:：](亿元|百万元|万元|元)/u.exec(header)?.[1] ?? null

/** Sums of money with their unit as written; a bare number is money only under a header that names its unit. */
export function moneyIn({ text, passage }: Pick<Cell, 'text' | 'passage'>, unit: string | null = null): Money[] {
  const found: Money[] = []
  const plain = unit === null ? null : bare.exec(text)
  if (plain)
    return [{ text: text.trim(), minor: minorOf(plain[1]!, units[unit!]!), currency: 'CNY', span: { passage, from: 0, to: text.length } }]
  for (const match of text.matchAll(yuan)) {
    const span = { passage, from: match.index, to: match.index + match[0].length }
    found.push({ text: match[0], minor: minorOf(match[1]!, units[match[2]!]!), currency: 'CNY', span })
  }
  for (const match of text.matchAll(dollars)) {
    const span = { passage, from: match.index, to: match.index + match[0].length }
    found.push({ text: match[0], minor: minorOf(match[1]!, (scales[match[2]?.toLowerCase() ?? ''] ?? 1) * 100), currency: 'USD', span })
  }
  return found
}
