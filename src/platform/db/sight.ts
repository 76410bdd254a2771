import { AsyncLocalStorage } from 'node:async_hooks'
import type { PostgresPool, PostgresPoolClient } from 'kysely'
import { sql } from 'kysely'
import pg, { type Pool, type PoolClient } from 'pg'
import type { Tx } from './open-db.ts'

/**
 * The second wall between regions: beside the scope that every query names, the database itself shows a connection of the server only the
 * rows of the regions that the work at hand is for (`walls.ts`). `every`: all there are, for what serves the whole installation.
 */
export type Sight = readonly number[] | 'every'

type AtHand = { sight: Sight }
const atHand = new AsyncLocalStorage<AtHand>()

/** Does a piece of work with these regions in sight, and whatever it begins. */
export const seeing = <T>(sight: Sight, work: () => T): T => atHand.run({ sight }, work)

/** The work at hand learns for which regions it is: a request, once its session is known. */
export function turnTo(sight: Sight): void {
  const held = atHand.getStore()
  if (!held) throw new Error('there is no work at hand that could turn to a region')
  held.sight = sight
}

/** A region that has just begun is seen by the transaction that made it. */
export async function seeNewRegion(tx: Tx, region: number): Promise<void> {
  await sql`select set_config('rectify.regions', ${textOf([region])}, true)`.execute(tx)
}

const textOf = (regions: readonly number[]): string => `{${regions.map(Number).join(',')}}`

const sayRegions = "select set_config('rectify.regions', $1, false)"
const sayEvery =
  "select set_config('rectify.regions', (select coalesce(array_agg(id order by id), '{}')::text from region), false) as regions"

/** What each connection was last told; a new one has been told nothing and sees nothing. */
const told = new WeakMap<PoolClient, string>()

/** Says only what has changed: in an installation of one region, once in the life of a connection. */
async function tell(client: PoolClient, sight: Sight): Promise<void> {
  if (sight === 'every') {
    const { rows } = await client.query<{ regions: string }>(sayEvery)
    told.set(client, rows[0]!.regions)
    return
  }
  const text = textOf(sight)
  if ((told.get(client) ?? '{}') === text) return
  await client.query(sayRegions, [text])
  told.set(client, text)
}

/** Hands out connections that see what the work at hand may see; `otherwise` where nobody has said anything. */
export function walled(pool: Pool, otherwise: Sight): PostgresPool {
  const connect = async (): Promise<PostgresPoolClient> => {
    const sight = atHand.getStore()?.sight ?? otherwise
    const client = await pool.connect()
    try {
      await tell(client, sight)
    } catch (error) {
      client.release(error instanceof Error ? error : true)
      throw error
    }
    return client
  }
  return { connect, end: () => pool.end(), options: pool.options, Client: pg.Client }
}
