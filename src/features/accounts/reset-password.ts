import { isRefused, type Refused } from '#domain/refusal.ts'
import type { Tx } from '#platform/db/open-db.ts'
import type { Acting } from '#platform/trail/acting.ts'
import { keepHash } from './accounts.store.ts'
import { actOnAccount, type AccountRef } from './act-on-account.ts'
import { forgiveLogin } from './attempts.store.ts'
import type { Created } from './create-account.ts'
import { hashPassword, oneTimePassword } from './password.ts'
import { endSessions } from './sessions.store.ts'

/** A new one-time password, for somebody who stands before the administrator's desk; whoever was signed in is out. */
export async function resetPassword(tx: Tx, acting: Acting, ref: AccountRef): Promise<Created | Refused> {
  const account = await actOnAccount(tx, acting, ref, () => ({ kind: 'password-reset', data: {} }))
  if (isRefused(account)) return account
  const secret = oneTimePassword()
  await keepHash(tx, account, await hashPassword(secret), acting.at)
  await endSessions(tx, { region: account.region, accountId: account.id })
  await forgiveLogin(tx, account.login)
  return { account, oneTimePassword: secret }
}
