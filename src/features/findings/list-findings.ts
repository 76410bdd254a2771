import type { Actor } from '#domain/actor.ts'
import type { Day } from '#domain/day.ts'
import type { Finding } from '#domain/finding/finding.ts'
import { holderOf } from '#domain/finding/holder.ts'
import { lightOf, lightOn, type Light } from '#domain/light.ts'
import { postsWith } from '#domain/permission.ts'
import type { Db } from '#platform/db/open-db.ts'
import { ledgerPage, placeOf, type LedgerFilter, type LedgerKey, type LedgerRow, type Scope } from './findings.store.ts'

export type LedgerQuery = Omit<LedgerFilter, 'light'> & {
  bodyId?: string | undefined
  light?: Light | undefined
  limit: number
  after: LedgerKey | null
}

/** The widest subtrees only: a scope inside another adds nothing. */
export const scopesOf = (actor: Actor): Scope[] => {
  const posts = postsWith(actor, 'finding.read').toSorted((a, b) => a.scopeLevel - b.scopeLevel)
  return [...new Map(posts.map((post) => [post.scopeId, { scopeId: post.scopeId, scopeLevel: post.scopeLevel }])).values()]
}

async function narrow(db: Db, scopes: Scope[], bodyId: string): Promise<Scope[]> {
  const place = await placeOf(db, bodyId)
  const seen = place !== undefined && scopes.some((scope) => place.path.includes(scope.scopeId))
  return seen ? [{ scopeId: bodyId, scopeLevel: place.level }] : []
}

/** The light of a finding under the thresholds of its own regime. */
export const lightOfFinding = (finding: Pick<Finding, 'due' | 'open' | 'thresholds'>, today: Day): Light =>
  finding.thresholds === null ? 'grey' : lightOf({ due: finding.due, done: !finding.open, today, thresholds: finding.thresholds })

/** The same from the stored days, which spares a page two hundred sums of days. */
const lightOfLine = ({ settled, greenOn, yellowOn, redOn }: LedgerRow, today: Day): Light =>
  settled || greenOn === null || yellowOn === null || redOn === null ? 'grey' : lightOn({ greenOn, yellowOn, redOn }, today)

const shown = (row: LedgerRow, today: Day) => ({
  ...row,
  light: lightOfLine(row, today),
  holder: holderOf(row, row.plan),
  extensions: row.extensions.filter((one) => one.state === 'approved').length,
})

/** A page of the ledger as this person may see it. A light is a range of due days, so it is asked of the index and never stored. */
export async function listFindings(db: Db, actor: Actor, today: Day, query: LedgerQuery) {
  const { bodyId, light, limit, after, ...rest } = query
  const scopes = scopesOf(actor)
  const filter: LedgerFilter = light === undefined ? rest : { ...rest, light: { light, today } }
  const rows = await ledgerPage(db, bodyId === undefined ? scopes : await narrow(db, scopes, bodyId), filter, { after, limit })
  return rows.map((row) => shown(row, today))
}
