import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import type { Actor } from '#domain/actor.ts'
import { loadSample } from '#app/demo/load-sample.ts'
import { actorOn } from '#features/bodies/people.store.ts'
import { systemClock } from '#platform/clock.ts'
import { startEmbedded } from '#platform/db/embedded/start-embedded.ts'
import { migrate } from '#platform/db/migrate.ts'
import { openDatabase, openOwnerDatabase, type Db } from '#platform/db/open-db.ts'
import { openFileStore } from '#platform/files/file-store.ts'
import { silentLog } from '#platform/log/log.ts'
import { allStreams } from '#platform/trail/streams.ts'
import { verifyStreams } from '#platform/trail/verify.ts'
import { randomAct, seeded, type Random, type Tally, type World } from '#test/random-acts.ts'
import { migrations } from './place.ts'

/**
 * `node bench/random-acts.ts [acts] [seed]`: eight people at once do random acts on the sample city until ten thousand were done (those refused
 * come on top), then every row is compared with what its facts fold to.
 */
const wanted = Number(process.argv[2] ?? 10_000)
const seed = Number(process.argv[3] ?? 1)
const walkers = 8
/** After so many acts a walker looks again at what there is: new tasks have been drafted. */
const blink = 200

/** Who can do anything at all to an inspection: its body's people, its team, and whoever's subtree it lies in. */
async function peopleOf(db: Db, inspectionId: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select distinct p.person_id as id from inspection i join post p on p.region = i.region
    where i.id = ${inspectionId} and p.to_day is null and p.role not in ('administrator', 'observer') and case
      when p.role in ('head', 'handler') then p.body_id = i.body_id
      when p.role = 'team' then p.person_id = any(i.team)
      when p.role = 'leader' then p.person_id = i.leader_id
      else p.scope_id = any(i.path) end`.execute(db)
  return rows.map((row) => row.id)
}

const actors = new Map<string, Actor>()
async function actorNamed(db: Db, id: string): Promise<Actor> {
  const found = actors.get(id) ?? (await actorOn(db, id, systemClock.today()))!
  actors.set(id, found)
  return found
}

async function worldOf(db: Db, inspectionId: string): Promise<World> {
  const idsIn = async (table: 'task' | 'plan'): Promise<string[]> =>
    (await db.selectFrom(table).select('id').where('inspectionId', '=', inspectionId).execute()).map((row) => row.id)
  const findings = await db
    .selectFrom('finding')
    .select(['id', 'inspectionId', 'bodyId'])
    .where('inspectionId', '=', inspectionId)
    .execute()
  const people = await Promise.all((await peopleOf(db, inspectionId)).map((id) => actorNamed(db, id)))
  return {
    findings,
    tasks: await idsIn('task'),
    plans: await idsIn('plan'),
    actors: people,
    today: systemClock.today(),
    at: systemClock.now(),
  }
}

const codeOf = (error: unknown): string => (error as { code?: string }).code ?? ''

type Counted = Tally & { crossed: number }
const doneIn = (tally: Counted): number => Object.values(tally.done).reduce((sum, one) => sum + one, 0)

/** Two acts that wait for each other: the database ends one, and behind a route it would be tried again. */
async function oneAct(db: Db, world: World, chance: Random, tally: Counted): Promise<void> {
  try {
    await randomAct(db, world, chance, tally)
  } catch (error) {
    if (codeOf(error) !== '40P01') throw error
    tally.crossed += 1
  }
}

async function walk(db: Db, inspections: readonly string[], chance: Random, tally: Counted): Promise<void> {
  while (doneIn(tally) < wanted) {
    const world = await worldOf(db, inspections[Math.floor(chance() * inspections.length)]!)
    for (let count = 0; count < blink && doneIn(tally) < wanted; count += 1) {
      world.at = systemClock.now()
      await oneAct(db, world, chance, tally)
    }
  }
}

async function walkAndVerify(db: Db): Promise<boolean> {
  const rows = await db.selectFrom('inspection').select('id').where('issued', '=', true).orderBy('id').execute()
  const inspections = rows.map((row) => row.id)
  const tally: Counted = { done: {}, refused: 0, crossed: 0 }
  const began = performance.now()
  await Promise.all(Array.from({ length: walkers }, (_, index) => walk(db, inspections, seeded(seed * 1000 + index), tally)))
  const seconds = (performance.now() - began) / 1000
  console.table(
    Object.entries(tally.done)
      .toSorted((a, b) => b[1] - a[1])
      .map(([act, done]) => ({ act, done })),
  )
  console.log(
    `${doneIn(tally)} acts done by ${walkers} at once on ${inspections.length} inspections in ${seconds.toFixed(0)} s; ${tally.refused} refused, ${tally.crossed} crossed`,
  )
  const result = await verifyStreams(db, allStreams)
  console.log(
    `verified ${result.streams} streams, ${result.facts} facts: ${result.difference ? JSON.stringify(result.difference) : 'no difference'}`,
  )
  return result.difference === null
}

const dir = await mkdtemp(join(tmpdir(), 'rectify-random-'))
const embedded = await startEmbedded({ dataDir: dir, log: silentLog, fsync: false })
try {
  const owner = await openOwnerDatabase({ connection: embedded.connection, log: silentLog })
  await migrate(owner.pool, migrations)
  await owner.close()
  const { db, close } = await openDatabase({ connection: embedded.connection, log: silentLog, poolSize: walkers, sight: 'every' })
  const { acts } = await loadSample({ db, files: await openFileStore(join(dir, 'files')), clock: systemClock })
  console.log(`sample city loaded by ${acts} acts`)
  process.exitCode = (await walkAndVerify(db)) ? 0 : 1
  await close()
} finally {
  await embedded.stop()
  await rm(dir, { recursive: true, force: true })
}
