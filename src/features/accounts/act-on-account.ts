import type { Account, AccountHappening } from '#domain/account/account.ts'
import { accountStream } from '#platform/trail/streams.ts'
import { permit } from '#domain/permission.ts'
import { isRefused, refuse, unmet, type Refused } from '#domain/refusal.ts'
import type { Tx } from '#platform/db/open-db.ts'
import { stampOf, type Acting } from '#platform/trail/acting.ts'
import { lockStream, saveStream } from '#platform/trail/trail.store.ts'

/** Which account, and which version the administrator saw. */
export type AccountRef = { id: string; expected: number }

export const keepsAccounts = (acting: Acting, region: number) => permit(acting.actor, 'account.keep', { region, bodyId: '', path: [] })

/** What every act of an administrator on an account shares: lock, permission, version, saving. */
export async function actOnAccount(
  tx: Tx,
  acting: Acting,
  ref: AccountRef,
  decide: (account: Account) => AccountHappening | Refused,
): Promise<Account | Refused> {
  const account = await lockStream(tx, accountStream, ref.id)
  if (!account) return refuse('missing')
  const post = keepsAccounts(acting, account.region)
  if (isRefused(post)) return post
  if (ref.expected !== account.version) return refuse('stale', unmet('stale', { current: account.version }))
  const happening = decide(account)
  if (isRefused(happening)) return happening
  return saveStream(tx, accountStream, account, { happenings: [happening], stamp: stampOf(acting, post) })
}
