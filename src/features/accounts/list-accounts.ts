import type { Actor } from '#domain/actor.ts'
import { isTop, postsWith } from '#domain/permission.ts'
import type { Db } from '#platform/db/open-db.ts'
import { accountsOf, type AccountRow, type AccountsPage } from './accounts.store.ts'

/** A page of the accounts that are this administrator's to keep. */
export function listAccounts(db: Db, actor: Actor, page: AccountsPage): Promise<AccountRow[]> {
  const posts = postsWith(actor, 'account.keep')
  const kept = { region: actor.region, scopes: posts.map((post) => post.scopeId), unposted: posts.some(isTop) }
  return accountsOf(db, kept, page)
}
