import { accountStream } from '#platform/trail/streams.ts'
import { refuse, unmet, type Refused } from '#domain/refusal.ts'
import type { Tx } from '#platform/db/open-db.ts'
import type { Session } from '#platform/http/session.ts'
import { stampOf, type Acting } from '#platform/trail/acting.ts'
import { lockStream, saveStream } from '#platform/trail/trail.store.ts'
import { hashOf, keepHash } from './accounts.store.ts'
import { wrongWithPassword } from './password-rule.ts'
import { hashPassword, passwordMatches } from './password.ts'
import { endSessions } from './sessions.store.ts'

export type PasswordChange = { old: string; password: string }

/** One's own password. Every other session of the account ends: whoever knew the old one is out. */
export async function changePassword(tx: Tx, acting: Acting, session: Session, wanted: PasswordChange): Promise<undefined | Refused> {
  const account = await lockStream(tx, accountStream, session.accountId)
  if (!account) return refuse('missing')
  const wrong = wrongWithPassword(wanted.password, account.login)
  if (wanted.password === wanted.old) wrong.push(unmet('password-same'))
  if (wrong.length > 0) return refuse('invalid', ...wrong)
  if (!(await passwordMatches(wanted.old, await hashOf(tx, account)))) return refuse('invalid', unmet('old-password-wrong'))
  const happened = { happenings: [{ kind: 'password-changed' as const, data: {} }], stamp: stampOf(acting, null) }
  await keepHash(tx, await saveStream(tx, accountStream, account, happened), await hashPassword(wanted.password), acting.at)
  await endSessions(tx, { region: account.region, accountId: account.id }, { except: session.id })
  return undefined
}
