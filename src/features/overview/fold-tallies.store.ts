import { sql } from 'kysely'
import type { Db } from '#platform/db/open-db.ts'

/** So many at a time, so that a fold after a great import holds no transaction for long. */
const atOnce = 20_000

/**
 * Takes what acts have counted into the sums of every body above. One fold at a time; a reader sees a fold wholly or not at all,
 * because taking and adding are one statement. Answers how many were taken.
 */
export async function foldTallies(db: Db): Promise<number> {
  return db.transaction().execute(async (tx) => {
    const { rows: turns } = await sql<{
      mine: boolean
    }>`select pg_try_advisory_xact_lock(hashtextextended('fold-tallies', 0)) as mine`.execute(tx)
    if (!turns[0]!.mine) return 0
    const { rows } = await sql<{ taken: number }>`
      with taken as (
        delete from finding_tally_delta where ctid = any(array(select ctid from finding_tally_delta limit ${atOnce})) returning *),
      added as (
        insert into finding_tally (region, node_id, what, word, round_id, day, green_on, yellow_on, n)
        select t.region, node.id, t.what, t.word, t.round_id, t.day, t.green_on, t.yellow_on, sum(t.n)
        from taken t cross join lateral unnest(t.path) node (id)
        group by 1, 2, 3, 4, 5, 6, 7, 8 having sum(t.n) <> 0
        on conflict (region, node_id, what, word, round_id, day, green_on, yellow_on) do update set n = finding_tally.n + excluded.n)
      select count(*) as taken from taken`.execute(tx)
    await sql`delete from finding_tally where n = 0`.execute(tx)
    return rows[0]!.taken
  })
}

export type Miscount = { nodeId: string; what: string; word: string; roundId: string; counted: number; found: number }

/** The first figure of the counters that is not what the rows say; null where all are right. */
export async function miscountOf(db: Db): Promise<Miscount | null> {
  const { rows } = await sql<Miscount>`
    with counted as (
      select region, node_id, what, word, round_id, day, green_on, yellow_on, n from finding_tally
      union all select d.region, node.id, d.what, d.word, d.round_id, d.day, d.green_on, d.yellow_on, d.n
        from finding_tally_delta d cross join lateral unnest(d.path) node (id)
    ), both_ways as (
      select region, node_id, what, word, round_id, day, green_on, yellow_on, n as counted, 0 as found from counted
      union all select region, node_id, what, word, round_id, day, green_on, yellow_on, 0, n from finding_recount)
    select node_id, what, word, round_id, sum(counted) as counted, sum(found) as found from both_ways
    group by region, node_id, what, word, round_id, day, green_on, yellow_on having sum(counted) <> sum(found) limit 1`.execute(db)
  return rows[0] ?? null
}

/** Counts everything anew from the rows; nobody writes findings meanwhile. */
export async function recountTallies(db: Db): Promise<void> {
  await db.transaction().execute(async (tx) => {
    await sql`lock table finding in share row exclusive mode`.execute(tx)
    await sql`delete from finding_tally_delta`.execute(tx)
    await sql`delete from finding_tally`.execute(tx)
    await sql`insert into finding_tally (region, node_id, what, word, round_id, day, green_on, yellow_on, n)
      select region, node_id, what, word, round_id, day, green_on, yellow_on, n from finding_recount`.execute(tx)
  })
}
