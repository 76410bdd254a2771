import { sql } from 'kysely'
import type { Day } from '#domain/day.ts'
import { states, type State } from '#domain/finding/life.ts'
import type { Grouping } from '#domain/ledger/columns.ts'
import type { Name } from '#domain/ledger/line.ts'
import { lights, type Light } from '#domain/light.ts'
import type { Db } from '#platform/db/open-db.ts'
import { regionOf } from '#platform/ids.ts'
import { firstLeaders, lit, narrowed, type Piece } from './ledger-filter.store.ts'
import { inAnySubtree } from './ledger-scope.store.ts'
import type { LedgerSlice } from './ledger.store.ts'

/** A group of the ledger with its sums. `key` is null for what has no value; `name` where the key is an id. */
export type LedgerGroup = { key: string | null; name: Name | null; count: number; open: number; overdue: number; moneyMinor: number }

/** More groups than anybody reads; the largest are kept. */
export const mostGroups = 2000

const light = (today: Day): Piece =>
  sql`case ${sql.join(
    lights.map((each) => sql`when (${lit[each](today)}) then ${each}`),
    sql` `,
  )} end`

const keys: Record<Grouping, (today: Day) => { key: Piece; join?: Piece }> = {
  body: () => ({ key: sql`f.body_id` }),
  round: () => ({ key: sql`f.round_id` }),
  state: () => ({ key: sql`f.state` }),
  light: (today) => ({ key: light(today) }),
  dueMonth: () => ({ key: sql`to_char(f.due, 'YYYY-MM')` }),
  leader: () => ({ key: sql`x.leader_id`, join: sql`left join ${firstLeaders} x on x.finding_id = f.id` }),
}

type Named = Name & { id: string; turn: string }

/** What groups whose key is an id are called, and what they are ordered by. */
async function namesOf(db: Db, by: Grouping, ids: readonly string[]): Promise<Map<string, Named>> {
  const regions = sql`region = any(${[...new Set(ids.map(regionOf))]}::bigint[]) and id = any(${[...ids]}::uuid[])`
  const asked = {
    body: sql<Named>`select id, name as zh, name_en as en, code as turn from body where ${regions}`,
    round: sql<Named>`select id, name as zh, null as en, term || ' ' || lpad(number::text, 6, '0') as turn from round where ${regions}`,
    leader: sql<Named>`select id, name as zh, name_en as en, name as turn from person where ${regions}`,
  }
  if (!(by === 'body' || by === 'round' || by === 'leader') || ids.length === 0) return new Map()
  const { rows } = await asked[by].execute(db)
  return new Map(rows.map((row) => [row.id, row]))
}

const turnOf = (by: Grouping, { key }: LedgerGroup, names: Map<string, Named>): string => {
  if (key === null) return '\u{10FFFF}'
  if (by === 'state') return String(states.indexOf(key as State)).padStart(2, '0')
  if (by === 'light') return String((['red', 'yellow', 'green', 'grey'] satisfies Light[]).indexOf(key as Light))
  return names.get(key)?.turn ?? key
}

/** The groups of a slice of the ledger with count, open, overdue and money, in the order people expect of them. */
export async function ledgerGroups(db: Db, slice: LedgerSlice, by: Grouping): Promise<LedgerGroup[]> {
  if (slice.scopes.length === 0) return []
  const { key, join = sql`` } = keys[by](slice.today)
  const { rows } = await sql<Omit<LedgerGroup, 'name'>>`
    select key, count(*)::int as count, count(*) filter (where not settled)::int as open,
      count(*) filter (where not settled and sort_due < ${slice.today})::int as overdue, sum(money_minor)::bigint as "moneyMinor"
    from (select ${key} as key, f.settled, f.sort_due, f.money_minor from finding f ${join}
          where ${inAnySubtree(slice.scopes)} and ${narrowed(slice.filter, slice.today)}) as told
    group by key order by count desc limit ${mostGroups}`.execute(db.withoutPlugins())
  const names = await namesOf(
    db.withoutPlugins(),
    by,
    rows.flatMap((row) => row.key ?? []),
  )
  const named = rows.map((row): LedgerGroup => {
    const name = row.key === null ? undefined : names.get(row.key)
    return { ...row, name: name ? { zh: name.zh, en: name.en } : null }
  })
  const turns = new Map(named.map((group) => [group, turnOf(by, group, names)]))
  return named.toSorted((a, b) => (turns.get(a)! < turns.get(b)! ? -1 : 1))
}
