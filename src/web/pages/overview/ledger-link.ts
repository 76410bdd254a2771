import type { Wait } from '#domain/finding/holder.ts'
import type { State } from '#domain/finding/life.ts'
import { addresses } from '#web/addresses.ts'
import type { OverviewView } from './overview-query.ts'

/** The ledger, narrowed as a chart is: what a figure counts is what the ledger then lists. */
export const ledgerLink = (view: OverviewView, more: Record<string, string | null>): string => {
  const asked = Object.entries({ bodyId: view.bodyId ?? null, roundId: view.roundId ?? null, ...more })
  const search = new URLSearchParams(asked.flatMap(([name, value]) => (value === null ? [] : [[name, value]])))
  return `${addresses.ledger()}?${search}`
}

/** The state in which a finding waits so. */
export const stateOfWait: Record<Wait, State> = {
  issue: 'draft',
  claim: 'issued',
  plan: 'issued',
  'plan-verdicts': 'issued',
  'plan-opinion': 'issued',
  'plan-revision': 'issued',
  'dispute-decision': 'disputed',
  work: 'rectifying',
  'extension-decision': 'rectifying',
  verdicts: 'reported',
  closing: 'verified',
}
