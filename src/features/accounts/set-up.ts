import type { Account } from '#domain/account/account.ts'
import { accountStream } from '#platform/trail/streams.ts'
import { refuse, unmet, type Refused } from '#domain/refusal.ts'
import type { Clock } from '#platform/clock.ts'
import { seeNewRegion } from '#platform/db/sight.ts'
import type { Tx } from '#platform/db/open-db.ts'
import { newId } from '#platform/ids.ts'
import type { ActStamp } from '#platform/trail/acting.ts'
import { bodyStream, personStream, postStream } from '#platform/trail/streams.ts'
import { beginStream } from '#platform/trail/trail.store.ts'
import { addRegion, anyAccount, holdSetup, keepHash, plainLogin } from './accounts.store.ts'
import { wrongWithPassword } from './password-rule.ts'
import { hashPassword } from './password.ts'

/** `region` names the region and the body at its top. */
export type FirstAdministrator = { region: string; name: string; login: string; password: string; title?: string }
export type SetUp = { account: Account; personId: string; bodyId: string; postId: string; region: number }
type Asked = { clock: Clock; requestId: string }

/** The first region, its top body, its administrator. Only an installation without any account accepts it, and only once. */
export async function setUp(tx: Tx, { clock, requestId }: Asked, first: FirstAdministrator): Promise<SetUp | Refused> {
  await holdSetup(tx)
  if (await anyAccount(tx)) return refuse('wrong-state', unmet('set-up-already'))
  const login = plainLogin(first.login)
  const wrong = wrongWithPassword(first.password, login)
  if (wrong.length > 0) return refuse('invalid', ...wrong)
  const region = await addRegion(tx, first.region)
  await seeNewRegion(tx, region)
  const [bodyId, personId, postId] = [newId(region), newId(region), newId(region)] as const
  const today = clock.today()
  const stamp: ActStamp = { actorId: personId, postId, day: today, at: clock.now(), requestId, reason: null }
  const top = { parentId: null, path: [bodyId], level: 1, code: '1', name: first.region, nameEn: null, kind: 'area' as const }
  await beginStream(tx, bodyStream, bodyId, { happenings: [{ kind: 'body-founded', data: top }], stamp })
  const person = { name: first.name, nameEn: null, phone: null }
  await beginStream(tx, personStream, personId, { happenings: [{ kind: 'person-entered', data: person }], stamp })
  const title = first.title ?? '系统管理员'
  const seat = {
    personId,
    bodyId,
    path: [bodyId],
    role: 'administrator' as const,
    branch: null,
    title,
    scopeId: bodyId,
    scopeLevel: 1,
    fromDay: today,
  }
  await beginStream(tx, postStream, postId, { happenings: [{ kind: 'post-taken', data: seat }], stamp })
  const created = [{ kind: 'account-created' as const, data: { personId, login, mustChange: false } }]
  const account = await beginStream(tx, accountStream, newId(region), { happenings: created, stamp })
  await keepHash(tx, account, await hashPassword(first.password), stamp.at)
  return { account, personId, bodyId, postId, region }
}
