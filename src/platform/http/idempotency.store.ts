import { sql } from 'kysely'
import type { Db, Tx } from '#platform/db/open-db.ts'

export type Key = { region: number; personId: string; key: string; target: string; bodySha256: Buffer }
export type FirstAnswer = {
  target: string
  bodySha256: Buffer
  status: number | null
  headers: Record<string, string>
  body: string | null
}

/** Takes the key for this transaction, or waits for the one that holds it (no longer than for any lock) and gives the answer it left. */
export async function takeKey(tx: Tx, key: Key): Promise<FirstAnswer | null> {
  const taken = await tx
    .insertInto('idempotency')
    .values(key)
    .onConflict((conflict) => conflict.doNothing())
    .returning('key')
    .executeTakeFirst()
  if (taken) return null
  const first = await tx
    .selectFrom('idempotency')
    .select(['target', 'bodySha256', 'status', 'headers', 'body'])
    .where('region', '=', key.region)
    .where('personId', '=', key.personId)
    .where('key', '=', key.key)
    .executeTakeFirstOrThrow()
  return { ...first, headers: first.headers as FirstAnswer['headers'] }
}

export async function keepAnswer(tx: Tx, key: Key, answer: Pick<FirstAnswer, 'status' | 'headers' | 'body'>): Promise<void> {
  await tx
    .updateTable('idempotency')
    .set({ status: answer.status, headers: JSON.stringify(answer.headers), body: answer.body })
    .where('region', '=', key.region)
    .where('personId', '=', key.personId)
    .where('key', '=', key.key)
    .execute()
}

/** Forgets keys nobody can still be repeating: a week old. */
export async function forgetKeys(db: Db, at: string): Promise<void> {
  await sql`delete from idempotency where at < ${at}::timestamptz - interval '7 days'`.execute(db)
}
