import { sql, type RawBuilder } from 'kysely'
import type { Actor } from '#domain/actor.ts'
import type { Day } from '#domain/day.ts'
import type { ClosureKind, State } from '#domain/finding/life.ts'
import type { Weight } from '#domain/finding/finding.ts'
import type { Wait } from '#domain/finding/holder.ts'
import type { Grouping } from '#domain/ledger/columns.ts'
import type { Light } from '#domain/light.ts'
import { waitsFor } from '#features/work/work.store.ts'
import { waitsAs, waitsFrom, waitsTo } from './ledger-waits.store.ts'

/** Everything the ledger can be narrowed by. Sums in hundredths. */
export type LedgerFilter = {
  open?: boolean | undefined
  state?: readonly State[] | undefined
  weight?: Weight | undefined
  roundId?: readonly string[] | undefined
  inspectionId?: string | undefined
  light?: readonly Light[] | undefined
  q?: string | undefined
  category?: string | undefined
  closure?: readonly ClosureKind[] | undefined
  reopened?: boolean | undefined
  extended?: boolean | undefined
  feedbackFrom?: Day | undefined
  feedbackTo?: Day | undefined
  dueFrom?: Day | undefined
  dueTo?: Day | undefined
  closedFrom?: Day | undefined
  closedTo?: Day | undefined
  moneyFrom?: number | undefined
  moneyTo?: number | undefined
  leaderId?: string | undefined
  sponsorId?: string | undefined
  sponsored?: boolean | undefined
  personId?: string | undefined
  /** Found at one of these bodies itself, not at one below them. */
  ownOf?: readonly string[] | undefined
  wait?: readonly Wait[] | undefined
  /** The days between which it became the turn of whoever is waited for. */
  heldFrom?: Day | undefined
  heldTo?: Day | undefined
  /** Whom it waits for, by any of their posts. */
  waitsFor?: Actor | undefined
  /** One group of a grouped ledger; `key` null where the group is what has no value. */
  group?: { by: Grouping; key: string | null } | undefined
}

export type Piece = RawBuilder<unknown>

const escaped = (text: string): string => text.replaceAll(/[\\%_]/g, String.raw`\$&`)

/** Two letters are found by stored pairs, which hold no punctuation; three characters and more by trigrams. */
const words = (q: string): Piece =>
  /^[\p{L}\p{N}]{2}$/u.test(q) ? sql`f.grams @> array[lower(${q})]` : sql`f.words ilike ${`%${escaped(q)}%`}`

/** Lights as ranges of stored days (`domain/light.ts`): asked of the index, never kept. */
export const lit: Record<Light, (today: Day) => Piece> = {
  red: (today) => sql`not f.settled and f.sort_due < ${today}`,
  yellow: (today) => sql`not f.settled and f.sort_due >= ${today} and f.yellow_on <= ${today}`,
  green: (today) => sql`not f.settled and f.sort_due >= ${today} and f.green_on <= ${today} and f.yellow_on > ${today}`,
  grey: (today) => sql`(f.settled or f.due is null or f.green_on > ${today})`,
}

const anyOf = (pieces: Piece[]): Piece => sql`(${sql.join(pieces, sql` or `)})`

/** The leader of a finding, where the ledger is grouped by leaders: that of its first task, so that each finding stands in one group. */
export const firstLeaders = sql`
  (select distinct on (one.finding_id) one.finding_id, t.leader_id from task t cross join unnest(t.finding_ids) as one (finding_id)
   where t.state <> 'removed' order by one.finding_id, t.number)`

const monthRange = (key: string): Piece => sql`f.due >= ${`${key}-01`}::date and f.due < (${`${key}-01`}::date + interval '1 month')::date`

const inGroup: Record<Grouping, (key: string | null, today: Day) => Piece> = {
  body: (key) => sql`f.body_id = ${key}::uuid`,
  round: (key) => sql`f.round_id = ${key}::uuid`,
  state: (key) => sql`f.state = ${key}`,
  light: (key, today) => sql`(${lit[key as Light](today)})`,
  dueMonth: (key) => (key === null ? sql`f.due is null` : monthRange(key)),
  leader: (key) =>
    key === null
      ? sql`not exists (select 1 from ${firstLeaders} x where x.finding_id = f.id and x.leader_id is not null)`
      : sql`f.id in (select x.finding_id from ${firstLeaders} x where x.leader_id = ${key}::uuid)`,
}

const withTask = (column: 'leader_id' | 'person_id', id: string): Piece =>
  sql`f.id in (select unnest(t.finding_ids) from task t where t.${sql.raw(column)} = ${id}::uuid and t.state <> 'removed')`

type Conditions = { [Key in keyof Required<LedgerFilter>]: (wanted: NonNullable<LedgerFilter[Key]>, today: Day) => Piece }

const conditions: Conditions = {
  open: (open) => sql`f.settled = ${!open}`,
  state: (list) => sql`f.state = any(${[...list]}::text[])`,
  weight: (weight) => sql`f.weight = ${weight}`,
  roundId: (ids) => sql`f.round_id = any(${[...ids]}::uuid[])`,
  inspectionId: (id) => sql`f.inspection_id = ${id}`,
  light: (list, today) => anyOf(list.map((light) => sql`(${lit[light](today)})`)),
  q: words,
  category: (category) => sql`f.category ilike ${`%${escaped(category)}%`}`,
  closure: (kinds) => sql`f.closure ->> 'kind' = any(${[...kinds]}::text[])`,
  reopened: (reopened) => (reopened ? sql`f.reopenings > 0` : sql`f.reopenings = 0`),
  extended: (extended) => (extended ? sql`f.due > f.original_due` : sql`f.due is not distinct from f.original_due`),
  feedbackFrom: (day) => sql`f.feedback_on >= ${day}`,
  feedbackTo: (day) => sql`f.feedback_on <= ${day}`,
  dueFrom: (day) => sql`(f.sort_due >= ${day} and f.due is not null)`,
  dueTo: (day) => sql`f.sort_due <= ${day}`,
  closedFrom: (day) => sql`f.closed_on >= ${day}`,
  closedTo: (day) => sql`f.closed_on <= ${day}`,
  moneyFrom: (minor) => sql`f.money_minor >= ${minor}`,
  moneyTo: (minor) => sql`f.money_minor <= ${minor}`,
  leaderId: (id) => withTask('leader_id', id),
  sponsorId: (id) => sql`f.sponsor_id = ${id}::uuid`,
  sponsored: (sponsored) => sql`(f.sponsor_id is not null) = ${sponsored}`,
  personId: (id) => withTask('person_id', id),
  ownOf: (ids) => sql`f.body_id = any(${[...ids]}::uuid[])`,
  wait: waitsAs,
  heldFrom: waitsFrom,
  heldTo: waitsTo,
  waitsFor,
  group: ({ by, key }, today) => inGroup[by](key, today),
}

/** What a filter asks of a finding `f`. Discarded drafts are in no ledger. */
export function narrowed(filter: LedgerFilter, today: Day): Piece {
  const asked = (Object.keys(conditions) as (keyof LedgerFilter)[]).flatMap((key) => {
    const wanted = filter[key]
    return wanted === undefined ? [] : [(conditions[key] as (one: unknown, today: Day) => Piece)(wanted, today)]
  })
  return sql.join([sql`f.state <> 'discarded'`, ...asked], sql` and `)
}
