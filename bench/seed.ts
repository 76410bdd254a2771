import { join } from 'node:path'
import { Readable } from 'node:stream'
import type { Pool, PoolClient } from 'pg'
import { addDays, type Day } from '#domain/day.ts'
import type { Happening, StreamHead } from '#domain/fact.ts'
import type { StoredFile } from '#domain/evidence/evidence.ts'
import type { Round } from '#domain/round/round.ts'
import { isRefused, type Refused } from '#domain/refusal.ts'
import { actorOn } from '#features/bodies/people.store.ts'
import { createAccount } from '#features/accounts/create-account.ts'
import { setUp, type SetUp } from '#features/accounts/set-up.ts'
import { foldTallies } from '#features/overview/fold-tallies.store.ts'
import { fixedClock, systemClock } from '#platform/clock.ts'
import { startEmbedded } from '#platform/db/embedded/start-embedded.ts'
import { migrate } from '#platform/db/migrate.ts'
import { openOwnerDatabase, type Database, type Tx } from '#platform/db/open-db.ts'
import { openFileStore } from '#platform/files/file-store.ts'
import { newLog } from '#platform/log/log.ts'
import type { ActStamp } from '#platform/trail/acting.ts'
import { copyStreams, type StreamToCopy } from '#platform/trail/copy-streams.store.ts'
import type { Stream } from '#platform/trail/stream.ts'
import {
  bodyStream,
  evidenceStream,
  findingStream,
  inspectionStream,
  personStream,
  planStream,
  postStream,
  roundStream,
  taskStream,
} from '#platform/trail/streams.ts'
import { seeded as seededChance } from '#test/random-acts.ts'
import { bodiesUnder, type CityBody } from './city/bodies.ts'
import { chanceOf, type Chance } from './city/chance.ts'
import { openingOf, type Story } from './city/inspection-story.ts'
import { peopleOf, type CityPeople, type Holders, type Staff } from './city/people.ts'
import { planStory } from './city/plan-story.ts'
import { roundsOf, type InspectionToSeed, type RoundToSeed } from './city/rounds.ts'
import { scribeOn, tell, type Scribe } from './city/told.ts'
import { workStory } from './city/work-story.ts'
import { clear, fullCity, migrations, noteSeeded, placeFor, seededAt, type Asked, type Seeded } from './place.ts'

const password = 'Bench pass phrase 1'
const inspectionsPerBatch = 60
const log = newLog({ level: 'error' })
const say = (text: string): void => void process.stderr.write(`${text}\n`)

type Counted = { streams: number; facts: number }
type Writing = { database: Database; counted: Counted }

async function inOne(writing: Writing, work: (client: PoolClient) => Promise<void>): Promise<void> {
  const client = await writing.database.pool.connect()
  try {
    await client.query('begin')
    await work(client)
    await client.query('commit')
  } finally {
    client.release()
  }
}

type Copy = <S extends StreamHead, H extends Happening>(stream: Stream<S, H>, streams: readonly StreamToCopy<H>[]) => Promise<void>

const copyingInto =
  (writing: Writing, client: PoolClient): Copy =>
  async (stream, streams) => {
    if (streams.length === 0) return
    writing.counted.facts += await copyStreams({ db: writing.database.db, client }, stream, streams)
    writing.counted.streams += streams.length
  }

async function inAct<T>({ database }: Writing, act: (tx: Tx) => Promise<T | Refused>): Promise<T> {
  const result = await database.db.transaction().execute(act)
  if (isRefused(result)) throw new Error(JSON.stringify(result.refused))
  return result
}

const begun = <H extends Happening>(one: { id: string }, region: number, happening: H, stamp: ActStamp): StreamToCopy<H> => ({
  id: one.id,
  region,
  facts: [{ happening, stamp }],
})

async function writeTree(writing: Writing, bodies: CityBody[], people: CityPeople, at: { region: number; stamp: ActStamp }): Promise<void> {
  const { region, stamp } = at
  await inOne(writing, async (client) => {
    const copy = copyingInto(writing, client)
    await copy(
      bodyStream,
      bodies.map(({ id, ...data }) => begun({ id }, region, { kind: 'body-founded', data }, stamp)),
    )
    await copy(
      personStream,
      people.all.map(({ id, name, nameEn, phone }) =>
        begun({ id }, region, { kind: 'person-entered', data: { name, nameEn, phone } }, stamp),
      ),
    )
    await copy(
      postStream,
      people.all.map(({ post: { id, ...data } }) => begun({ id }, region, { kind: 'post-taken', data }, stamp)),
    )
  })
}

/** Real bytes for the evidence to point at; the same file on many tasks is what offices do, and what hints look for. */
async function writeFiles(dir: string): Promise<StoredFile[]> {
  const store = await openFileStore(join(dir, 'files'))
  const files: StoredFile[] = []
  for (let number = 1; number <= 40; number += 1) {
    const stored = await store.put(Readable.from([Buffer.from(`整改佐证材料 ${number}\n`.repeat(20 + number))]))
    files.push({ ...stored, name: `佐证材料${number}.txt`, type: 'text/plain' })
  }
  return files
}

type City = {
  region: number
  chance: Chance
  scribe: Scribe
  today: Day
  people: CityPeople
  areaOf: (body: CityBody) => string
  files: StoredFile[]
}

function storyOf(city: City, round: Round, one: InspectionToSeed): Story {
  const { people, areaOf, ...shared } = city
  const staff: Staff = people.staff.get(areaOf(one.body))!
  const holders: Holders = people.holders.get(one.body.id)!
  const setting = { ...shared, ...one, round, staff, holders }
  const { story, cast } = openingOf(setting)
  const adoptedOn = planStory(setting, story, cast)
  if (adoptedOn !== null) workStory({ setting, story, cast }, adoptedOn)
  return story
}

async function writeStories(writing: Writing, stories: Story[]): Promise<void> {
  await inOne(writing, async (client) => {
    const copy = copyingInto(writing, client)
    await copy(
      inspectionStream,
      stories.map((one) => one.inspection),
    )
    await copy(
      findingStream,
      stories.flatMap((one) => one.findings),
    )
    await copy(
      planStream,
      stories.flatMap((one) => one.plan ?? []),
    )
    await copy(
      taskStream,
      stories.flatMap((one) => one.tasks),
    )
    await copy(
      evidenceStream,
      stories.flatMap((one) => one.evidence),
    )
  })
}

/** Work still going on, by body: whose handlers have something to report. */
export type Doing = Map<string, number>

async function writeRound(writing: Writing, city: City, round: RoundToSeed, doing: Doing): Promise<void> {
  const { opens, inspections, ended, ...description } = round
  const office = city.people.staff.get([...city.people.staff.keys()][0]!)!.office[0]!
  const opened = tell(
    roundStream,
    city.region,
    { kind: 'round-opened', data: { ...description, bodyId: office.post.scopeId, path: [office.post.scopeId] } },
    city.scribe.stamp(office, addDays(opens, -70)),
  )
  if (ended) opened.facts.push({ happening: { kind: 'round-ended', data: {} }, stamp: city.scribe.stamp(office, addDays(opens, 120)) })
  await inOne(writing, (client) => copyingInto(writing, client)(roundStream, [opened]))
  let written: Promise<void> = Promise.resolve()
  for (let at = 0; at < inspections.length; at += inspectionsPerBatch) {
    const stories = inspections.slice(at, at + inspectionsPerBatch).map((one) => storyOf(city, opened.state, one))
    for (const { tasks } of stories)
      for (const { state } of tasks) if (state.state === 'doing') doing.set(state.bodyId, (doing.get(state.bodyId) ?? 0) + 1)
    await written
    written = writeStories(writing, stories)
  }
  await written
  say(`${description.name}: ${inspections.length} inspections · ${writing.counted.facts} facts`)
}

async function writeAccounts(writing: Writing, first: SetUp, wanted: Map<string, string>): Promise<void> {
  const { today, now } = systemClock
  const actor = (await actorOn(writing.database.db, first.personId, today()))!
  const acting = { actor, today: today(), at: now(), requestId: 'seed' }
  for (const [login, personId] of wanted) await inAct(writing, (tx) => createAccount(tx, acting, { personId, login, password }))
}

type Made = Omit<Seeded, keyof Counted | 'seed' | 'findings' | 'password'>

async function fillCity(dir: string, writing: Writing, asked: Asked): Promise<Made> {
  const today = systemClock.today()
  const chance = chanceOf(seededChance(asked.seed))
  const start = addDays(today, -620)
  const startAt = `${start}T01:00:00.000Z`
  const administrator = { region: '澄川市', name: '系统管理员', login: 'administrator', password }
  const first = await inAct(writing, (tx) => setUp(tx, { clock: fixedClock(startAt), requestId: 'seed' }, administrator))
  const { region, bodyId, personId, postId } = first
  const stamp: ActStamp = { actorId: personId, postId, day: start, at: startAt, requestId: 'seed', reason: null }
  const top = { id: bodyId, name: '澄川市' }
  const bodies = bodiesUnder(top, { region, chance, at: Date.parse(startAt), size: asked.bodies })
  const root: CityBody = { ...top, parentId: null, path: [bodyId], level: 1, code: '1', nameEn: null, kind: 'area' }
  const people = peopleOf(bodies, root, { region, chance, at: Date.parse(startAt), fromDay: start })
  await writeTree(writing, bodies, people, { region, stamp })
  const areaOf = (body: CityBody): string => (people.staff.has(body.path[1]!) ? body.path[1]! : bodyId)
  const often = bodies.findLast((body) => body.level === 4 && body.path[1] === bodies.find((one) => one.code === '101')!.id)!
  const scribe = scribeOn(today)
  const city: City = { region, chance, scribe, today, people, areaOf, files: await writeFiles(dir) }
  const inspected = bodies.filter((body) => body.kind !== 'office' && !people.staff.has(body.id))
  const doing: Doing = new Map()
  for (const round of roundsOf({ chance, bodies: inspected, often, findings: asked.findings, today }))
    await writeRound(writing, city, round, doing)
  const county = often.path[1]!
  const busiest = [...doing].toSorted((a, b) => b[1] - a[1]).slice(0, 8)
  const handlers = busiest.map(([id]) => people.holders.get(id)!.handler.id)
  const logins = { office: 'office', county: 'county', head: 'head', handlers: handlers.map((_, index) => `handler-${index + 1}`) }
  const accounts = new Map([
    [logins.office, people.staff.get(bodyId)!.office[0]!.id],
    [logins.county, people.staff.get(county)!.office[0]!.id],
    [logins.head, people.holders.get(often.id)!.head.id],
    ...handlers.map((id, index) => [logins.handlers[index]!, id] as const),
  ])
  await writeAccounts(writing, first, accounts)
  return { region, logins, places: { village: often.id, county } }
}

/** An inverted index is built whole in a quarter of the time that filling it row by row takes. Answers what builds them again. */
async function dropSearchIndexes(pool: Pool): Promise<string[]> {
  const { rows } = await pool.query<{ name: string; definition: string }>(
    "select indexname as name, indexdef as definition from pg_indexes where tablename in ('finding', 'task') and indexdef like '% USING gin %'",
  )
  for (const { name } of rows) await pool.query(`drop index ${name}`)
  return rows.map(({ definition }) => definition)
}

async function make(dir: string, asked: Asked): Promise<Seeded> {
  await clear(dir)
  const embedded = await startEmbedded({ dataDir: dir, log, fsync: false })
  try {
    const owner = await openOwnerDatabase({ connection: embedded.connection, log })
    await migrate(owner.pool, migrations)
    // What comes by COPY comes by the owner: it does not go through the wall around a region.
    const writing: Writing = {
      database: await openOwnerDatabase({ connection: embedded.connection, log }),
      counted: { streams: 0, facts: 0 },
    }
    const indexes = await dropSearchIndexes(owner.pool)
    const made = await fillCity(dir, writing, asked)
    for (const index of indexes) await owner.pool.query(index)
    while ((await foldTallies(writing.database.db)) > 0);
    await owner.pool.query('vacuum (analyze)')
    await Promise.all([writing.database.close(), owner.close()])
    return { ...made, ...writing.counted, seed: asked.seed, findings: asked.findings, password }
  } finally {
    await embedded.stop()
  }
}

/** The seeded city's data directory, made if it is not there. */
export async function seededCity(asked: Asked): Promise<{ dir: string; seeded: Seeded }> {
  const dir = await placeFor(asked)
  const found = await seededAt(dir)
  if (found) return { dir, seeded: found }
  const began = performance.now()
  say(`Seeding ${asked.findings} findings into ${dir}`)
  const seeded = await make(dir, asked)
  await noteSeeded(dir, seeded)
  say(`Seeded ${seeded.streams} streams with ${seeded.facts} facts in ${((performance.now() - began) / 1000).toFixed(1)} s`)
  return { dir, seeded }
}

/** `node bench/seed.ts`: makes the city of the benchmark, or says where it is. */
if (import.meta.main) console.log(JSON.stringify(await seededCity(fullCity), null, 2))
