import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { createAccount } from '#features/accounts/create-account.ts'
import { openDatabase } from '#platform/db/open-db.ts'
import { seeing, type Sight } from '#platform/db/sight.ts'
import { silentFunctions } from '#platform/db/walls.ts'
import { silentLog } from '#platform/log/log.ts'
import { useDatabase } from './database.ts'
import { aFinding, issued, newCity } from './factories.ts'

/** The second wall: whatever a query forgets to say, the database shows and takes only rows of the regions at hand. */

const { db: _every, connection, owner } = await useDatabase()
const { db, pool } = await openDatabase({ connection, log: silentLog, poolSize: 2 })
const beyond = 9

type Table = { name: string; columns: string[] }
const tables: Table[] = (
  await sql<Table>`
    select c.relname as name, array_agg(quote_ident(a.attname) order by a.attnum) filter (where a.attgenerated = '') as columns
    from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
      and exists (select 1 from pg_attribute r where r.attrelid = c.oid and r.attname = 'region' and not r.attisdropped)
    group by c.relname order by 1`.execute(owner)
).rows
const names = tables.map((table) => table.name)

/** Everything of the city once more, in a region beyond the wall; what belongs to what is not asked meanwhile. */
async function mirror({ name, columns }: Table): Promise<void> {
  const values = columns.map((column) => (column === 'region' ? String(beyond) : column === 'login' ? "login || '-beyond'" : column))
  await owner.transaction().execute(async (tx) => {
    await sql`set local session_replication_role = replica`.execute(tx)
    await sql.raw(`insert into "${name}" (${columns.join(', ')}) select ${values.join(', ')} from "${name}"`).execute(tx)
  })
}

beforeAll(async () => {
  const city = await newCity(_every)
  await aFinding(city)
  await issued(city, city.inspection.id)
  await city.act((tx) => createAccount(tx, city.acting('administrator'), { personId: city.people.head, login: 'head' }))
  await sql`insert into region (id, name) values (${beyond}, '邻市')`.execute(owner)
  for (const table of tables) await mirror(table)
  return () => pool.end()
})

/** How many rows of each region a bare select shows. */
const shown = async (table: string): Promise<Record<string, number>> => {
  const { rows } = await sql<{ region: number; n: number }>`
    select region, count(*)::int as n from ${sql.table(table)} group by region`.execute(db)
  return Object.fromEntries(rows.map((row) => [row.region, row.n]))
}
const at = (sight: Sight, table: string) => seeing(sight, () => shown(table))

const refusedWith = async (text: string): Promise<string> =>
  seeing([1], () => sql.raw(text).execute(db)).then(
    () => 'done',
    (error: { code: string; message: string }) => (error.message.includes('row-level security') ? 'wall' : error.code),
  )

test('every table with a region has its wall', () => {
  expect(names).toEqual(expect.arrayContaining(['account', 'body', 'fact', 'finding', 'idempotency', 'post', 'round', 'session', 'task']))
})

describe.each(names)('%s', (table) => {
  test('shows no row beyond the wall, to a query without a where', async () => {
    const all = await at('every', table)
    expect(await at([1], table)).toEqual(all[1] === undefined ? {} : { 1: all[1] })
    expect(await at([beyond], table)).toEqual(all[beyond] === undefined ? {} : { [beyond]: all[beyond] })
    expect(await shown(table), 'nothing said, nothing shown').toEqual({})
    expect(await at([], table)).toEqual({})
  })

  test('takes no row beyond the wall', async () => {
    const before = await at([beyond], table)
    expect(await refusedWith(`insert into "${table}" (region) values (${beyond})`)).toBe('wall')
    expect(['wall', '42501', 'done']).toContain(await refusedWith(`update "${table}" set region = ${beyond}`))
    expect(['42501', 'done']).toContain(await refusedWith(`delete from "${table}" where region = ${beyond}`))
    expect(await at([beyond], table)).toEqual(before)
  })
})

test('connections that change hands show each its own region, however they cross', async () => {
  const sights = Array.from({ length: 60 }, (_, index) => [index % 2 === 0 ? 1 : beyond])
  const seen = await Promise.all(sights.map((sight) => at(sight, 'body')))
  for (const [index, one] of seen.entries()) expect(Object.keys(one)).toEqual(sights[index]!.map(String))
})

test('a region is said once as long as it stays the same', async () => {
  await at([1], 'body')
  await at([1], 'body')
  const { rows } = await seeing([1], () => sql<{ said: string }>`select current_setting('rectify.regions') as said`.execute(db))
  expect(rows).toEqual([{ said: '{1}' }])
})

test('of an account beyond the wall nothing is known but that its name is taken', async () => {
  const region = (login: string) =>
    seeing([1], () => sql<{ region: number | null }>`select region_of_login(${login}) as region`.execute(db))
  expect((await region('head-beyond')).rows).toEqual([{ region: beyond }])
  expect((await region('nobody')).rows).toEqual([{ region: null }])
})

test('a search below the wall is still asked of its index', async () => {
  const { rows } = await sql<{ name: string }>`
    select oid::regprocedure::text as name from pg_proc where proleakproof and pronamespace = 'pg_catalog'::regnamespace
      and oid = any(${[...silentFunctions]}::regprocedure[]) order by 1`.execute(owner)
  expect(rows.map((row) => row.name)).toEqual([...silentFunctions].map((one) => one.replaceAll(', ', ',')).toSorted())
})
