import { addresses } from '#web/addresses.ts'
import type { OverviewView } from './overview-query.ts'

/** The ledger, narrowed as a chart is: what a figure counts is what the ledger then lists. */
export const ledgerLink = (view: OverviewView, more: Record<string, string | null>): string => {
  const asked = Object.entries({ bodyId: view.bodyId ?? null, roundId: view.roundId ?? null, ...more })
  const search = new URLSearchParams(asked.flatMap(([name, value]) => (value === null ? [] : [[name, value]])))
  return `${addresses.ledger()}?${search}`
}

/** What every total counts: what was fed back and has not been withdrawn. */
export const counted = { state: 'issued,disputed,rectifying,reported,verified,closed' }
