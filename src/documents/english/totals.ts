import type { ReadFinding, Suggestion, Total } from '#documents/reading.ts'
import { plain, type Block } from './blocks.ts'

const small = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']
const asNumber = (text: string): number | null => {
  const at = small.indexOf(text.toLowerCase())
  return at >= 0 ? at : /^\d+$/.test(text) ? Number(text) : null
}

type Count = { findings: readonly ReadFinding[]; suggestions: readonly Suggestion[] }

/** Sentences in which a report counts its recommendations, and what must come to the same number. */
const sayings: readonly { key: string; pattern: RegExp; counted: (read: Count) => number | null }[] = [
  { key: 'newRecommendations', pattern: /is making (\w+) recommendations/i, counted: ({ suggestions }) => suggestions.length || null },
  { key: 'earlierRecommendations', pattern: /\bmade (\w+) recommendations/i, counted: ({ findings }) => findings.length || null },
  { key: 'open', pattern: /(\w+) recommendations remain open/i, counted: ({ findings }) => inState(findings, /^(open|partial)/) },
  { key: 'closed', pattern: /have closed (\w+) recommendations for/i, counted: ({ findings }) => inState(findings, /^closed/) },
  {
    key: 'closedNoLongerValid',
    pattern: /have closed (\w+) recommendations as no longer valid/i,
    counted: ({ findings }) => inState(findings, /^closed-no-longer-valid/),
  },
]

const inState = (findings: readonly ReadFinding[], pattern: RegExp): number | null =>
  findings.length === 0 ? null : findings.filter(({ state }) => state !== null && pattern.test(state)).length

/** What the report says of its own numbers, and whether they agree with what was read. */
export function readTotals(blocks: readonly Block[], read: Count): { totals: Total[]; agree: boolean | null } {
  const totals: Total[] = []
  let agree: boolean | null = null
  for (const { key, pattern, counted } of sayings) {
    const block = blocks.find(({ text }) => pattern.test(plain(text)))
    const value = block ? asNumber(pattern.exec(plain(block.text))![1]!) : null
    if (!block || value === null) continue
    totals.push({ key, value, spans: block.spans })
    const found = counted(read)
    if (found !== null) agree = found === value && agree !== false
  }
  return { totals, agree }
}
