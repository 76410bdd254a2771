import { sql } from 'kysely'
import type { Db } from '#platform/db/open-db.ts'

export type Whose = { region: number; personId: string }

/** Which kinds of facts a person has caused, of those asked for; `kept` where they keep something at hand. */
export async function causedBy(db: Db, { region, personId }: Whose, kinds: readonly string[]): Promise<Set<string>> {
  const { rows } = await sql<{ kind: string }>`
    select k as kind from unnest(${[...kinds]}::text[]) k
    where exists (select 1 from fact where region = ${region} and actor_id = ${personId} and kind = k)
    union all select 'kept' where exists (select 1 from favourite where region = ${region} and person_id = ${personId})`.execute(db)
  return new Set(rows.map((row) => row.kind))
}
