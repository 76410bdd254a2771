import { sql } from 'kysely'
import { conditionsSaid, idsNamed } from '#domain/ledger/conditions.ts'
import type { Name } from '#domain/ledger/line.ts'
import type { Db } from '#platform/db/open-db.ts'
import { regionOf } from '#platform/ids.ts'
import type { LedgerFile } from './ledger-file.ts'
import { scopesOf } from './ledger-scope.store.ts'

/** What a view is narrowed to, said in words: with the names of the bodies, rounds, inspections and persons it names, as far as they are in sight. */
export async function conditionsOf(db: Db, { actor, view, lang }: Pick<LedgerFile, 'actor' | 'view' | 'lang'>): Promise<string[]> {
  const ids = idsNamed(view)
  const scopes = scopesOf(actor).map((scope) => scope.scopeId)
  const at = sql`region = any(${[...new Set(ids.map(regionOf))]}::bigint[]) and id = any(${ids}::uuid[])`
  const { rows } =
    ids.length === 0
      ? { rows: [] }
      : await sql<Name & { id: string }>`
          select id, name as zh, name_en as en from body where ${at} and path && ${scopes}::uuid[]
          union all select id, name, null from round where ${at}
          union all select id, code, null from inspection where ${at} and path && ${scopes}::uuid[]
          union all select id, name, name_en from person where ${at} and exists (
            select 1 from post p where p.region = person.region and p.person_id = person.id and p.path && ${scopes}::uuid[])`.execute(
          db.withoutPlugins(),
        )
  return conditionsSaid(view, { lang, names: new Map(rows.map(({ id, zh, en }) => [id, { zh, en }])) })
}
