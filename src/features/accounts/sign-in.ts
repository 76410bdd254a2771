import type { Clock } from '#platform/clock.ts'
import type { Db, Tx } from '#platform/db/open-db.ts'
import { seeing } from '#platform/db/sight.ts'
import { Problem } from '#platform/http/problem.ts'
import { accountByLogin, keepHash, plainLogin, regionOfLogin, type Secret } from './accounts.store.ts'
import { countAttempt, forgiveAttempt } from './attempts.store.ts'
import { hashPassword, isOutdated, nobodysHash, passwordMatches } from './password.ts'
import { beginSession, type From } from './sessions.store.ts'

export type Credentials = { login: string; password: string }

/** Takes the same time and gives the same answer for a name nobody has, a wrong password and a shut account. */
async function proven(db: Db, login: string, password: string): Promise<Secret> {
  const region = await regionOfLogin(db, login)
  const found = await seeing(region === null ? [] : [region], () => accountByLogin(db, login))
  const right = await passwordMatches(password, found?.hash ?? (await nobodysHash()))
  if (!found || !right || found.account.disabled) throw new Problem('sign-in-refused')
  return found
}

/** Begins a session and gives its token. Attempts are counted outside any transaction that could be rolled back. */
export async function signIn(db: Db, clock: Clock, credentials: Credentials, from: From): Promise<string> {
  const login = plainLogin(credentials.login)
  const at = clock.now()
  const attempt = { login, address: from.address }
  const seconds = await countAttempt(db, attempt, at)
  if (seconds > 0) throw new Problem('too-many-attempts', { seconds }, { headers: { 'retry-after': String(seconds) } })
  const { account, hash } = await proven(db, login, credentials.password)
  const better = isOutdated(hash) ? await hashPassword(credentials.password) : null
  const begin = async (tx: Tx): Promise<string> => {
    await forgiveAttempt(tx, attempt)
    if (better) await keepHash(tx, account, better, at)
    return beginSession(tx, account, at, from)
  }
  return seeing([account.region], () => db.transaction().execute(begin))
}
