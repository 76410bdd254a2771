import pg from 'pg'
import type { Actor } from '#domain/actor.ts'
import { actorOn } from '#features/bodies/people.store.ts'
import { listFindings } from '#features/findings/list-findings.ts'
import { readFinding } from '#features/findings/read-finding.ts'
import { readMyWork } from '#features/work/read-my-work.ts'
import { systemClock } from '#platform/clock.ts'
import { startEmbedded } from '#platform/db/embedded/start-embedded.ts'
import type { Db } from '#platform/db/open-db.ts'
import { raiseWalls, silentFunctions, trustSilentFunctions } from '#platform/db/walls.ts'
import { newLog } from '#platform/log/log.ts'
import { searched } from './city/words.ts'
import { timesOf } from './measure.ts'
import { fullCity, seededAt, type Seeded } from './place.ts'
import { openRaw, type Raw, type Statement } from './raw.ts'
import { seededCity } from './seed.ts'

/**
 * `node bench/wall.ts`: what the wall between regions costs. The same statements by turns as the owner, whom it does not hold, as the
 * server, and as the server where nobody may say that the functions of a search are silent (`platform/db/walls.ts`).
 */
const today = systemClock.today()
const turns = 8
const slice = { owner: 10, wall: 10, untrusted: 2 }

async function cityAt(): Promise<{ dir: string; seeded: Seeded }> {
  const dir = process.argv[2]
  return dir === undefined ? seededCity(fullCity) : { dir, seeded: (await seededAt(dir))! }
}

type Asked = { what: string; statements: Statement[] }

/** What the pages of the benchmark ask, statement by statement. */
async function everything(raw: Raw, seeded: Seeded): Promise<Asked[]> {
  const [account] = await raw.query<{ person: string }>("select person_id as person from account where login = 'office'")
  const [finding] = await raw.query<{ id: string }>("select id from finding where state = 'closed' order by version desc, id limit 1")
  let office: Actor | undefined
  await raw.statementsOf(async (db) => void (office = await actorOn(db, account!.person, today)))
  const page = { limit: 50, after: null }
  const { county, village } = seeded.places
  const works: [string, (db: Db) => Promise<unknown>][] = [
    ['ledger, everything', (db) => listFindings(db, office!, today, page)],
    ['ledger, one county', (db) => listFindings(db, office!, today, { ...page, bodyId: [county] })],
    ['ledger, one village', (db) => listFindings(db, office!, today, { ...page, bodyId: [village] })],
    ...Object.entries(searched).map(([kind, q]): [string, (db: Db) => Promise<unknown>] => [
      `search, ${kind}`,
      (db) => listFindings(db, office!, today, { ...page, q }),
    ]),
    ['finding with timeline', (db) => readFinding(db, office!, today, finding!.id)],
    ['my work, city office', (db) => readMyWork(db, office!, today)],
  ]
  const asked: Asked[] = []
  for (const [what, work] of works) asked.push({ what, statements: await raw.statementsOf(work) })
  return asked
}

const trust = async (owner: Raw, trusted: boolean): Promise<void> => {
  for (const one of silentFunctions) await owner.query(`alter function pg_catalog.${one} ${trusted ? '' : 'not '}leakproof`)
}

/** The indexes that the first statement is asked of, where it reads findings. */
async function indexesOf(raw: Raw, { statements }: Asked): Promise<string> {
  const found = new Set<string>()
  for (const { sql, parameters } of statements) {
    const rows = await raw.query<{ 'QUERY PLAN': string }>(`explain ${sql}`, [...parameters])
    for (const row of rows)
      for (const [, name] of row['QUERY PLAN'].matchAll(/Scan(?: Backward)? (?:using|on) (finding_\w+|task_\w+|fact_\w+)/g))
        found.add(name!)
  }
  return [...found].toSorted().join(' ')
}

type Side = 'owner' | 'wall' | 'untrusted'

async function measureOne(raws: { owner: Raw; server: Raw }, asked: Asked): Promise<Record<string, string | number>> {
  const taken: Record<Side, number[]> = { owner: [], wall: [], untrusted: [] }
  const plans: Record<Side, string> = { owner: '', wall: '', untrusted: '' }
  for (let turn = -1; turn < turns; turn += 1)
    for (const side of ['owner', 'wall', 'untrusted'] as const) {
      await trust(raws.owner, side !== 'untrusted')
      const raw = side === 'owner' ? raws.owner : raws.server
      if (turn === -1) plans[side] = await indexesOf(raw, asked)
      for (let at = 0; at < slice[side]; at += 1) {
        const began = performance.now()
        await raw.ask(asked.statements)
        if (turn >= 0) taken[side].push(performance.now() - began)
      }
    }
  const [owner, wall, untrusted] = (['owner', 'wall', 'untrusted'] as const).map((side) => timesOf(taken[side]).p50)
  const other = (side: Side): string => (plans[side] === plans.owner ? 'same' : plans[side])
  return {
    what: asked.what,
    'owner ms': owner!.toFixed(2),
    'wall ms': wall!.toFixed(2),
    'wall ÷ owner': (wall! / owner!).toFixed(2),
    'untrusted ms': untrusted!.toFixed(2),
    'plan of the wall': other('wall'),
    'plan untrusted': other('untrusted'),
  }
}

const { dir, seeded } = await cityAt()
const embedded = await startEmbedded({ dataDir: dir, log: newLog({ level: 'error' }) })
const owner = new pg.Client(embedded.connection)
await owner.connect()
await raiseWalls(owner)
await trustSilentFunctions(owner)
await owner.end()
const raws = { owner: await openRaw(embedded.connection, { owner: true }), server: await openRaw(embedded.connection) }
try {
  const rows = []
  for (const asked of await everything(raws.server, seeded)) {
    process.stderr.write(`${asked.what}\n`)
    rows.push(await measureOne(raws, asked))
  }
  await trust(raws.owner, true)
  console.table(rows)
} finally {
  await Promise.all([raws.owner.close(), raws.server.close()])
  await embedded.stop()
}
