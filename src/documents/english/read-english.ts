import type { Passage, Reading } from '#documents/reading.ts'
import { heldSpans, restOf } from '#documents/text/unread.ts'
import { blocksOf } from './blocks.ts'
import { readCompendium } from './compendium.ts'
import { headOf } from './head.ts'
import { numberedFindings } from './numbered-findings.ts'
import { numberedRecommendations } from './recommendations.ts'
import { addressee, readStatusTables } from './status-table.ts'
import { readTotals } from './totals.ts'

/** Reads English running text: tables of recommendations with their status, collections of open ones, and numbered new ones. */
export function readEnglish(passages: Passage[]): Reading {
  const blocks = blocksOf(passages)
  const { findings: stated, warnings } = readStatusTables(blocks)
  const withStates = [...stated, ...readCompendium(blocks)]
  const made = numberedRecommendations(blocks)
  const numbered = withStates.length + made.length > 0 ? { findings: [], suggestions: [] } : numberedFindings(passages)
  const findings = [...withStates, ...numbered.findings]
  const suggestions = [...made, ...numbered.suggestions]
  const { totals, agree } = readTotals(blocks, { findings, suggestions })
  const { sources, ...head } = headOf(passages)
  const to = addressee(findings)
  const reading: Reading = {
    kind: withStates.length > 0 ? 'recommendation-status' : findings.length + suggestions.length > 0 ? 'audit-report' : 'unknown',
    language: 'en',
    ...head,
    body: to?.body ?? null,
    bodies: to ? [to.body] : [],
    aspects: [],
    findings,
    suggestions,
    totals,
    totalsAgree: agree,
    sanctions: {},
    moneyRecovered: null,
    rulesMade: null,
    clues: { mentioned: false, count: null, spans: [] },
    contact: { spans: [] },
    warnings,
    sources: { ...sources, ...(to && { body: to.spans }) },
    passages,
    unread: [],
  }
  return { ...reading, unread: restOf(passages, heldSpans(reading)) }
}
