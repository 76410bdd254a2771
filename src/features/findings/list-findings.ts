import type { Actor } from '#domain/actor.ts'
import type { Day } from '#domain/day.ts'
import type { Finding } from '#domain/finding/finding.ts'
import { lightOf, type Light } from '#domain/light.ts'
import type { Db } from '#platform/db/open-db.ts'
import { shownLines, sliceOf, type LedgerView } from './ledger-rows.store.ts'
import type { LedgerKey } from './ledger-sort.store.ts'
import { ledgerPage } from './ledger.store.ts'

export type LedgerQuery = LedgerView & { limit: number; after: LedgerKey | null }

/** The light of a finding under the thresholds of its own regime. */
export const lightOfFinding = (finding: Pick<Finding, 'due' | 'open' | 'thresholds'>, today: Day): Light =>
  finding.thresholds === null ? 'grey' : lightOf({ due: finding.due, done: !finding.open, today, thresholds: finding.thresholds })

/** A page of the ledger as this person may see it. A light is a range of due days, so it is asked of the index and never stored. */
export async function listFindings(db: Db, actor: Actor, today: Day, query: LedgerQuery) {
  const { limit, after, ...view } = query
  const rows = await ledgerPage(db, await sliceOf(db, actor, today, view), { after, limit })
  return shownLines(db, rows, today, view.work)
}
