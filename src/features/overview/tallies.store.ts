import { sql, type RawBuilder } from 'kysely'
import type { Day } from '#domain/day.ts'
import type { Wait } from '#domain/finding/holder.ts'
import type { Light } from '#domain/light.ts'
import type { Standing } from '#domain/statistics.ts'
import type { Flow } from '#domain/overview.ts'
import { plannedSince, waitOfPlanned } from '#features/findings/ledger-waits.store.ts'
import type { Db } from '#platform/db/open-db.ts'
import { regionOf } from '#platform/ids.ts'

/** Some bodies, none of them below another, with everything below them; of one round where one is named. */
/** `drafts`: whether what is not fed back yet is counted; those who are inspected are not told. */
export type Counting = { nodes: readonly string[]; roundId?: string | undefined; drafts: boolean }

/** What has been folded, and what acts have added since: together exact at every instant. */
const tallies = ({ nodes, roundId }: Counting, what: readonly string[]): RawBuilder<unknown> => {
  const regions = [...new Set(nodes.map(regionOf))]
  const round = roundId === undefined ? sql`` : sql`and round_id = ${roundId}`
  return sql`(
    select node_id, what, word, round_id, day, green_on, yellow_on, n from finding_tally
    where region = any(${regions}::bigint[]) and node_id = any(${[...nodes]}::uuid[]) and what = any(${[...what]}::text[]) ${round}
    union all
    select node.id, what, word, round_id, day, green_on, yellow_on, n from finding_tally_delta d cross join lateral unnest(d.path) node (id)
    where region = any(${regions}::bigint[]) and node.id = any(${[...nodes]}::uuid[]) and what = any(${[...what]}::text[]) ${round}) t`
}

/** The light of open findings that are due alike: the same comparison of stored days as the ledger's. */
const light = (today: Day): RawBuilder<unknown> => sql`
  case when t.what <> 'due' then null when t.day < ${today}::date then 'red' when t.yellow_on <= ${today}::date then 'yellow'
    when t.green_on <= ${today}::date then 'green' else 'grey' end`

export type Counted = { of: string; n: number } & (
  | { what: 'standing'; word: Standing; light: null }
  | { what: 'due'; word: 'open'; light: Light }
  | { what: 'reopened'; word: 'open' | 'closed'; light: null }
)

const countedWhat = ['standing', 'due', 'reopened']

/** Where findings stand, the lights of the open ones and those opened again: by round, or by each of the bodies. */
export async function countBy(db: Db, by: 'round' | 'body', counting: Counting, today: Day): Promise<Counted[]> {
  if (counting.nodes.length === 0) return []
  const of = sql.raw(by === 'round' ? 't.round_id' : 't.node_id')
  const { rows } = await sql<Counted>`
    select ${of} as of, t.what, t.word, ${light(today)} as light, sum(t.n) as n from ${tallies(counting, countedWhat)}
    where (t.what <> 'due' or t.word = 'open')${sql.raw(counting.drafts ? '' : ` and not (t.what = 'standing' and t.word = 'draft')`)} group by 1, 2, 3, 4 having sum(t.n) <> 0`.execute(
    db,
  )
  return rows
}

/** Feedback, closings and due days by day; `age`: the feedback days of the open ones alone. */
export async function flowsOf(db: Db, counting: Counting): Promise<(Flow | { what: 'age'; day: Day; n: number })[]> {
  if (counting.nodes.length === 0) return []
  const { rows } = await sql<Flow & { open: boolean }>`
    select t.what, t.what = 'issued' and t.word = 'open' as open, t.day, sum(t.n) as n from ${tallies(counting, ['issued', 'closed', 'due'])}
    where t.day is not null group by 1, 2, 3 having sum(t.n) <> 0`.execute(db)
  return rows.flatMap(({ open, ...flow }) => (open ? [flow, { ...flow, what: 'age' as const }] : [flow]))
}

export type Waiting = { wait: Wait; since: Day; n: number }

/** Claimed findings wait for what their plan waits for; a step of the plan begins the wait of all of them. */
const planned = ({ nodes, roundId }: Counting): RawBuilder<unknown> => {
  const round = roundId === undefined ? sql`` : sql`and f.round_id = ${roundId}`
  return sql`
    select ${waitOfPlanned}, ${plannedSince}, count(*)
    from plan p join finding f on f.region = p.region and f.inspection_id = p.inspection_id and f.state = 'issued' and f.claim is not null
    where p.region = any(${[...new Set(nodes.map(regionOf))]}::bigint[]) and p.path && ${[...nodes]}::uuid[] ${round}
    group by 1, 2`
}

/** What findings wait for, and since when. */
export async function waitsOf(db: Db, counting: Counting): Promise<Waiting[]> {
  if (counting.nodes.length === 0) return []
  const { rows } = await sql<Waiting>`
    select wait, since, sum(n) as n from (
      select t.word, t.day, sum(t.n) from ${tallies(counting, ['wait'])} where t.word <> 'plan'${sql.raw(counting.drafts ? '' : ` and t.word <> 'issue'`)} group by 1, 2 having sum(t.n) <> 0
      union all ${planned(counting)}) w (wait, since, n) group by 1, 2`.execute(db)
  return rows
}

/** How many open findings are due on each day, for the days of a calendar. */
export async function dueByDay(db: Db, counting: Counting, from: Day, to: Day): Promise<{ day: Day; n: number }[]> {
  if (counting.nodes.length === 0) return []
  const { rows } = await sql<{ day: Day; n: number }>`
    select t.day, sum(t.n) as n from ${tallies(counting, ['due'])}
    where t.word = 'open' and t.day between ${from}::date and ${to}::date group by 1 having sum(t.n) <> 0`.execute(db)
  return rows
}
