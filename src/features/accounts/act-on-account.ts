import type { Account, AccountHappening } from '#domain/account/account.ts'
import { permitToKeepAccount } from '#domain/account/keep.ts'
import type { ActorPost } from '#domain/actor.ts'
import { isRefused, refuse, unmet, type Refused } from '#domain/refusal.ts'
import type { Tx } from '#platform/db/open-db.ts'
import { stampOf, type Acting } from '#platform/trail/acting.ts'
import { accountStream, personStream } from '#platform/trail/streams.ts'
import { holdStream, lockStream, saveStream } from '#platform/trail/trail.store.ts'
import { postsOf } from '#features/bodies/people.store.ts'

/** Which account, and which version the administrator saw. */
export type AccountRef = { id: string; expected: number }

/** Whether somebody's account is this administrator's to keep. The person is held, so that no post is given to them meanwhile. */
export async function keepsAccountOf(tx: Tx, { actor, today }: Acting, personId: string): Promise<ActorPost | Refused> {
  const person = await holdStream(tx, personStream, personId)
  return person ? permitToKeepAccount(actor, person, await postsOf(tx, [personId]), today) : refuse('missing')
}

type Decide = (account: Account) => AccountHappening | Refused | Promise<AccountHappening | Refused>

/** What every act of an administrator on an account shares: lock, permission, version, saving. */
export async function actOnAccount(tx: Tx, acting: Acting, ref: AccountRef, decide: Decide): Promise<Account | Refused> {
  const account = await lockStream(tx, accountStream, ref.id)
  if (!account) return refuse('missing')
  const post = await keepsAccountOf(tx, acting, account.personId)
  if (isRefused(post)) return post
  if (ref.expected !== account.version) return refuse('stale', unmet('stale', { current: account.version }))
  const happening = await decide(account)
  if (isRefused(happening)) return happening
  return saveStream(tx, accountStream, account, { happenings: [happening], stamp: stampOf(acting, post) })
}
