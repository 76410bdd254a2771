import type { Money, ReadFinding } from '#documents/reading.ts'
import { storable } from './verbatim.ts'

/** Words by which ledgers mark what must be solved first; any other word leaves the weight ordinary. */
const key = /^(重点|重大|严重|突出|高|key|high|critical|significant)/i

const isYes = (text: string): boolean => /^(是|√|✓|yes|y)$/i.test(text.trim())

const weightOf = (fields: Record<string, string>): string | undefined =>
  key.test(fields['severity']?.trim() ?? '') || isYes(fields['重点问题'] ?? '') ? 'key' : undefined

/** The fields a node starts with: as read, and what they say about category and weight, where a person sees and corrects it. */
export function ownFields(fields: Record<string, string>, except: readonly string[] = []): Record<string, string> {
  const own = Object.fromEntries(
    Object.entries(fields)
      .filter(([field, value]) => value.trim() !== '' && !except.includes(field))
      .map(([field, value]) => [storable(field), storable(value)]),
  )
  const category = own['nature']?.trim()
  const weight = weightOf(own)
  return { ...own, ...(category && { category }), ...(weight && { weight }) }
}

const bare = /^[\d\s,，.¥￥]+$/u

/** 12.5 under a header that says 万元 stands alone no longer when it leaves its column. */
const withUnit = ({ text, minor, currency }: Money): string =>
  bare.test(text) ? (currency === 'USD' ? `$${minor / 100}` : `${minor / 100}元`) : text

/** The sum that a column of its own states. */
export function amountOf(finding: ReadFinding): { amount?: string } {
  const cells = finding.fieldSpans?.['amount'] ?? []
  if (finding.fields['amount'] === undefined || cells.length === 0) return {}
  const own = finding.money.filter(({ span }) => cells.some(({ passage }) => passage === span.passage))
  return own.length === 0 ? {} : { amount: own.map(withUnit).map(storable).join('、') }
}
