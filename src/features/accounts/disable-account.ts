import type { Account } from '#domain/account/account.ts'
import { isRefused, refuse, unmet, type Refused } from '#domain/refusal.ts'
import type { Tx } from '#platform/db/open-db.ts'
import type { Acting } from '#platform/trail/acting.ts'
import { anotherAdministrator } from '#features/bodies/people.store.ts'
import { actOnAccount, type AccountRef } from './act-on-account.ts'
import { endSessions } from './sessions.store.ts'

/** Shuts an account at once. Nobody shuts their own, and two do not shut each other's: somebody is always left who can open it again. */
export async function disableAccount(tx: Tx, acting: Acting, ref: AccountRef): Promise<Account | Refused> {
  const account = await actOnAccount(tx, acting, ref, async ({ region, personId, disabled }) => {
    if (personId === acting.actor.personId) return refuse('not-permitted', unmet('own-account'))
    if (!(await anotherAdministrator(tx, { region, personId }, acting.today))) return refuse('unmet', unmet('last-administrator'))
    return disabled ? refuse('wrong-state', unmet('account-disabled-already')) : { kind: 'account-disabled', data: {} }
  })
  if (isRefused(account)) return account
  await endSessions(tx, { region: account.region, accountId: account.id })
  return account
}
