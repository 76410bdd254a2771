import type { Account } from '#domain/account/account.ts'
import { refuse, unmet, type Refused } from '#domain/refusal.ts'
import type { Tx } from '#platform/db/open-db.ts'
import type { Acting } from '#platform/trail/acting.ts'
import { actOnAccount, type AccountRef } from './act-on-account.ts'

export const enableAccount = (tx: Tx, acting: Acting, ref: AccountRef): Promise<Account | Refused> =>
  actOnAccount(tx, acting, ref, ({ disabled }) =>
    disabled ? { kind: 'account-enabled', data: {} } : refuse('wrong-state', unmet('account-not-disabled')),
  )
