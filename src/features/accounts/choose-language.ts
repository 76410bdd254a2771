import type { Account } from '#domain/account/account.ts'
import { accountStream } from '#platform/trail/streams.ts'
import { refuse, type Refused } from '#domain/refusal.ts'
import type { Tx } from '#platform/db/open-db.ts'
import type { Language } from '#platform/http/language.ts'
import type { Session } from '#platform/http/session.ts'
import { stampOf, type Acting } from '#platform/trail/acting.ts'
import { lockStream, saveStream } from '#platform/trail/trail.store.ts'

/** The language the server speaks to this person everywhere; null follows the browser. */
export async function chooseLanguage(tx: Tx, acting: Acting, session: Session, language: Language | null): Promise<Account | Refused> {
  const account = await lockStream(tx, accountStream, session.accountId)
  if (!account) return refuse('missing')
  if (account.language === language) return account
  const happenings = [{ kind: 'language-chosen' as const, data: { language } }]
  return saveStream(tx, accountStream, account, { happenings, stamp: stampOf(acting, null) })
}
