import { createHash } from 'node:crypto'
import { isIPv6 } from 'node:net'
import { sql } from 'kysely'
import type { Db, Tx } from '#platform/db/open-db.ts'

/** How many failures are free, how long the first wait is, and how long it can grow; it doubles in between. An office may share one address. */
const patience = {
  login: { free: 5, first: 15, longest: 900 },
  address: { free: 40, first: 5, longest: 300 },
} as const
type Kind = keyof typeof patience

/** Failures are forgotten after a day without another. */
const memory = '24 hours'

const keyOf = (kind: Kind, text: string): Buffer => createHash('sha256').update(`${kind}:${text}`).digest()

/** A household of IPv6 has as many addresses as it likes inside one /64. */
export const networkOf = (address: string): string => (isIPv6(address) ? address.split(':').slice(0, 4).join(':') : address)

export type Attempt = { login: string; address: string }

const keysOf = ({ login, address }: Attempt): [Kind, Buffer][] => [
  ['address', keyOf('address', networkOf(address))],
  ['login', keyOf('login', login)],
]

/**
 * Counts before the password is looked at, so that attempts made at once count too. Gives back the seconds to wait, or 0. Nobody waits
 * for a time that is not a lock: of two people who sign in at once from one address, the later count may carry the earlier time.
 */
async function countOne(db: Db, kind: Kind, key: Buffer, at: string): Promise<number> {
  const { free, first, longest } = patience[kind]
  const failures = sql`case when f.last_at < ${at}::timestamptz - interval '${sql.raw(memory)}' then 1 else f.failures + 1 end`
  const { rows } = await sql`
    insert into sign_in_failure as f (kind, key, failures, last_at, locked_until) values (${kind}, ${key}, 1, ${at}, '-infinity')
    on conflict (kind, key) do update set failures = ${failures}, last_at = ${at},
      locked_until = case when ${failures} < ${free} then '-infinity' else ${at}::timestamptz
        + make_interval(secs => least(${first} * power(2, least(${failures} - ${free}, 20)), ${longest})) end
    where f.locked_until <= ${at} returning 1`.execute(db)
  if (rows.length > 0) return 0
  const held = await sql<{ seconds: number }>`
    select ceil(extract(epoch from locked_until - ${at}::timestamptz))::int as seconds from sign_in_failure
    where kind = ${kind} and key = ${key}`.execute(db)
  return Math.max(1, held.rows[0]?.seconds ?? 1)
}

export async function countAttempt(db: Db, attempt: Attempt, at: string): Promise<number> {
  for (const [kind, key] of keysOf(attempt)) {
    const seconds = await countOne(db, kind, key, at)
    if (seconds > 0) return seconds
  }
  return 0
}

/** The password was right: the login starts afresh, the address is not charged for this one. */
export async function forgiveAttempt(tx: Tx, attempt: Attempt): Promise<void> {
  const [address, login] = keysOf(attempt)
  await sql`delete from sign_in_failure where kind = 'login' and key = ${login![1]}`.execute(tx)
  await sql`update sign_in_failure set failures = greatest(failures - 1, 0), locked_until = '-infinity'
    where kind = 'address' and key = ${address![1]}`.execute(tx)
}

/** An administrator has seen to it. */
export async function forgiveLogin(tx: Tx, login: string): Promise<void> {
  await sql`delete from sign_in_failure where kind = 'login' and key = ${keyOf('login', login)}`.execute(tx)
}

export async function forgetOldAttempts(db: Db, at: string): Promise<void> {
  await sql`delete from sign_in_failure where last_at < ${at}::timestamptz - interval '${sql.raw(memory)}'`.execute(db)
}
