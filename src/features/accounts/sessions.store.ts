import type { Account } from '#domain/account/account.ts'
import { createHash, randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import type { ActorPost } from '#domain/actor.ts'
import type { Day } from '#domain/day.ts'
import type { Db, Tx } from '#platform/db/open-db.ts'
import { seeing } from '#platform/db/sight.ts'
import type { Language } from '#platform/http/language.ts'
import type { Session } from '#platform/http/session.ts'
import { newId } from '#platform/ids.ts'

/** A session ends a working day after it was last used, and a week after it began whatever happens. */
const idle = '12 hours'
const longest = '7 days'
/** How stale "last seen" may be before a request writes it again. */
const unseen = '5 minutes'

/** `7.kX…`: the region, so that the token routes itself like any id, and 256 bits of chance. */
const newToken = (region: number): string => `${region}.${randomBytes(32).toString('base64url')}`

const tokenShape = /^(\d{1,10})\.[\w-]{43}$/

const idOf = (token: string): Buffer => createHash('sha256').update(token).digest()

type Row = {
  id: Buffer
  publicId: string
  accountId: string
  personId: string
  name: string
  language: Language | null
  mustChange: boolean
  stale: boolean
  posts: ActorPost[]
}

type Asked = { token: string; region: number; at: string; today: Day }

/** Session, account, person and the posts held today in one query: every request pays for it. */
const lookUp = (db: Db, { token, region, at, today }: Asked) =>
  sql<Row>`
  select s.id, s.public_id, s.account_id, s.person_id, p.name, a.language, a.must_change,
    s.last_seen_at < ${at}::timestamptz - interval '${sql.raw(unseen)}' as stale,
    coalesce((select json_agg(json_build_object('id', t.id, 'role', t.role, 'branch', t.branch, 'title', t.title, 'bodyId', t.body_id,
        'scopeId', t.scope_id, 'scopeLevel', t.scope_level) order by t.from_day, t.id)
      from post t where t.region = s.region and t.person_id = s.person_id and t.from_day <= ${today} and (t.to_day is null or t.to_day > ${today})),
      '[]'::json) as posts
  from session s
  join account a on a.region = s.region and a.id = s.account_id
  join person p on p.region = s.region and p.id = s.person_id
  where s.region = ${region} and s.id = ${idOf(token)} and s.expires_at > ${at} and not a.disabled
    and s.last_seen_at > ${at}::timestamptz - interval '${sql.raw(idle)}'`.execute(db)

const regionOfToken = (token: string): number | null => Number(tokenShape.exec(token)?.[1] ?? Number.NaN) || null

/** Whoever a cookie's token leads to, with the posts held on a day; null where the session is over. */
export async function sessionBehind(db: Db, token: string, at: string, today: Day): Promise<Session | null> {
  const region = regionOfToken(token)
  return region === null ? null : seeing([region], () => sessionIn(db, { token, region, at, today }))
}

async function sessionIn(db: Db, { token, region, at, today }: Asked): Promise<Session | null> {
  const row = (await lookUp(db, { token, region, at, today })).rows[0]
  if (!row) return null
  if (row.stale) await sql`update session set last_seen_at = ${at} where region = ${region} and id = ${row.id}`.execute(db)
  const actor = { personId: row.personId, name: row.name, region, posts: row.posts }
  return { id: row.publicId, accountId: row.accountId, actor, language: row.language, mustChange: row.mustChange }
}

export type From = { address: string; userAgent: string }

/** Begins a session and gives the token of its cookie, which is stored nowhere. */
export async function beginSession(tx: Tx, account: Account, at: string, from: From): Promise<string> {
  const { region, id: accountId, personId } = account
  const token = newToken(region)
  await sql`
    insert into session (region, id, public_id, account_id, person_id, created_at, last_seen_at, expires_at, user_agent, address)
    values (${region}, ${idOf(token)}, ${newId(region)}, ${accountId}, ${personId}, ${at}, ${at},
      ${at}::timestamptz + interval '${sql.raw(longest)}', ${from.userAgent.slice(0, 300)}, ${from.address})`.execute(tx)
  return token
}

export async function endSessionOf(db: Db, token: string): Promise<void> {
  const region = regionOfToken(token)
  if (region === null) return
  await seeing([region], () => db.deleteFrom('session').where('region', '=', region).where('id', '=', idOf(token)).execute())
}

type OfAccount = { region: number; accountId: string }

export type SessionRow = { id: string; createdAt: string; lastSeenAt: string; userAgent: string; address: string }

export async function sessionsOf(db: Db, { region, accountId }: OfAccount, at: string): Promise<SessionRow[]> {
  return db
    .selectFrom('session')
    .select(['publicId as id', 'createdAt', 'lastSeenAt', 'userAgent', 'address'])
    .where('region', '=', region)
    .where('accountId', '=', accountId)
    .where('expiresAt', '>', at)
    .where('lastSeenAt', '>', sql<string>`${at}::timestamptz - interval '${sql.raw(idle)}'`)
    .orderBy('lastSeenAt', 'desc')
    .limit(100)
    .execute()
}

/** Ends one session of an account, or all of them, or all but the one at hand. Gives the number ended. */
export async function endSessions(
  tx: Tx,
  { region, accountId }: OfAccount,
  which: { only?: string; except?: string } = {},
): Promise<number> {
  let gone = tx.deleteFrom('session').where('region', '=', region).where('accountId', '=', accountId)
  if (which.only !== undefined) gone = gone.where('publicId', '=', which.only)
  if (which.except !== undefined) gone = gone.where('publicId', '<>', which.except)
  return Number((await gone.executeTakeFirst()).numDeletedRows)
}

export async function forgetEndedSessions(db: Db, at: string): Promise<void> {
  await sql`delete from session where expires_at < ${at} or last_seen_at < ${at}::timestamptz - interval '${sql.raw(idle)}'`.execute(db)
}
