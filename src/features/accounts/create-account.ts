import type { Account } from '#domain/account/account.ts'
import { accountStream } from '#platform/trail/streams.ts'
import { isRefused, refuse, unmet, type Refused } from '#domain/refusal.ts'
import type { Tx } from '#platform/db/open-db.ts'
import { newId, regionOf } from '#platform/ids.ts'
import { stampOf, type Acting } from '#platform/trail/acting.ts'
import { beginStream } from '#platform/trail/trail.store.ts'
import { holderOf, keepHash, plainLogin } from './accounts.store.ts'
import { keepsAccountOf } from './act-on-account.ts'
import { hashPassword, oneTimePassword } from './password.ts'

/** `password`: one that its owner knows already; without it, a one-time password is made that must be changed at first sign-in. */
export type NewAccount = { personId: string; login: string; password?: string }
export type Created = { account: Account; oneTimePassword: string | null }

export async function createAccount(tx: Tx, acting: Acting, wanted: NewAccount): Promise<Created | Refused> {
  const post = await keepsAccountOf(tx, acting, wanted.personId)
  if (isRefused(post)) return post
  const login = plainLogin(wanted.login)
  const held = await holderOf(tx, login, wanted.personId)
  if (held) return refuse('invalid', unmet(held === 'login' ? 'login-taken' : 'person-has-account', { login }))
  const secret = wanted.password ?? oneTimePassword()
  const mustChange = wanted.password === undefined
  const happenings = [{ kind: 'account-created' as const, data: { personId: wanted.personId, login, mustChange } }]
  const account = await beginStream(tx, accountStream, newId(regionOf(wanted.personId)), { happenings, stamp: stampOf(acting, post) })
  await keepHash(tx, account, await hashPassword(secret), acting.at)
  return { account, oneTimePassword: mustChange ? secret : null }
}
