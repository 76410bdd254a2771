import { beforeAll, describe, expect, test } from 'vitest'
import { addDays, daysBetween, type Day } from '#domain/day.ts'
import { waits, type Wait } from '#domain/finding/holder.ts'
import { ageSteps, stepOf, waitSteps } from '#domain/overview.ts'
import type { Inspection } from '#domain/inspection/inspection.ts'
import { tallyFindings } from '#domain/statistics.ts'
import { claimFinding } from '#features/findings/claim-finding.ts'
import { listFindings } from '#features/findings/list-findings.ts'
import { foldTallies, miscountOf, recountTallies } from '#features/overview/fold-tallies.store.ts'
import { readOverview } from '#features/overview/read-overview.ts'
import { newId } from '#platform/ids.ts'
import { copyStreams } from '#platform/trail/copy-streams.store.ts'
import { findingStream } from '#platform/trail/streams.ts'
import { useDatabase } from './database.ts'
import { aFinding, aRound, anInspection, issued, newCity, type City, type PersonKey } from './factories.ts'
import { randomAct, seeded, type World } from './random-acts.ts'
import { adopted, drafted, planOf, wholeTask } from './steps.ts'
import { testClock } from './server.ts'

const { db, owner, ownerPool } = await useDatabase()
const today = testClock.today()
/** The day on which one looks; the random histories take it with them. */
let now = today
let town: Inspection
let city: City
const roundIds: string[] = []

const everybody: PersonKey[] = [
  'office',
  'collector',
  'member',
  'leader',
  'head',
  'handler',
  'reviewerOffice',
  'reviewerDiscipline',
  'reviewerOrganisation',
  'decider',
]

type Row = Awaited<ReturnType<typeof listFindings>>[number]

/** Every finding as the ledger lists it to somebody. */
async function ledgerOf(who: PersonKey, { bodyId, roundId }: { bodyId?: string; roundId?: string } = {}): Promise<Row[]> {
  const narrowed = { ...(bodyId && { bodyId: [bodyId] }), ...(roundId && { roundId: [roundId] }) }
  const rows = await listFindings(db, city.acting(who).actor, now, { ...narrowed, limit: 999, after: null })
  return [...new Map(rows.map((row) => [row.id, row])).values()]
}

const overviewOf = async (who: PersonKey, query: { bodyId?: string; roundId?: string } = {}) =>
  (await readOverview(db, city.acting(who).actor, now, query))!

/** What begins each wait; the newest of these facts says since when it has lasted. */
const begins: Record<Wait, readonly string[]> = {
  issue: ['finding-registered'],
  claim: ['finding-issued', 'finding-upheld'],
  plan: ['finding-claimed', 'finding-upheld', 'plan-returned'],
  'plan-verdicts': ['finding-upheld', 'finding-claimed', 'plan-submitted'],
  'plan-opinion': ['finding-upheld', 'finding-claimed', 'plan-judged'],
  'plan-revision': ['finding-claimed', 'finding-upheld'],
  'dispute-decision': ['finding-disputed'],
  work: ['finding-adopted', 'finding-returned', 'finding-reopened', 'extension-approved', 'extension-refused'],
  'extension-decision': ['extension-asked'],
  verdicts: ['finding-applied'],
  closing: ['finding-verified'],
}

async function sinceOf(row: Row): Promise<Day> {
  const plan = await db.selectFrom('plan').select('id').where('inspectionId', '=', row.inspectionId).executeTakeFirst()
  const facts = await db
    .selectFrom('fact')
    .select('day')
    .where('id', 'in', [row.id, ...(plan ? [plan.id] : [])])
    .where('kind', 'in', [...begins[row.holder!.waitsFor], ...(row.state === 'issued' ? ['finding-claimed', 'finding-upheld'] : [])])
    .execute()
  return facts
    .map((fact) => fact.day as Day)
    .toSorted()
    .at(-1)!
}

const standings = (rows: readonly Row[]) =>
  tallyFindings(rows.map((row) => ({ state: row.state, closure: row.closureKind && { kind: row.closureKind } })))
const lightsOf = (rows: readonly Row[]) =>
  Object.fromEntries(
    (['grey', 'green', 'yellow', 'red'] as const).map((light) => [light, rows.filter((row) => row.open && row.light === light).length]),
  )
const figures = (rows: readonly Row[]) => ({
  tally: standings(rows),
  drafts: rows.filter((row) => row.state === 'draft').length,
  reopened: {
    open: rows.filter((row) => row.open && row.reopenings > 0).length,
    closed: rows.filter((row) => row.state === 'closed' && row.reopenings > 0).length,
  },
  lights: lightsOf(rows),
})

/** Each figure of an overview against a plain recount over the lines of the ledger. */
async function expectEqual(who: PersonKey, query: { bodyId?: string; roundId?: string } = {}): Promise<void> {
  const rows = await ledgerOf(who, query)
  const { tally, drafts, reopened, lights, ages, flow, waits: waiting, rounds } = await overviewOf(who, query)
  expect({ tally, drafts, reopened, lights }, who).toEqual(figures(rows))
  const open = rows.filter((row) => row.open)
  const expectedAges = ageSteps
    .concat(0 as never)
    .map((_, step) => open.filter((row) => stepOf(ageSteps, daysBetween(row.feedbackOn!, now)) === step).length)
  expect(ages).toEqual(expectedAges)
  for (const wait of waits) {
    const held = rows.filter((row) => row.holder?.waitsFor === wait)
    const days = await Promise.all(held.map(async (row) => daysBetween(await sinceOf(row), now)))
    const got = waiting.find((one) => one.wait === wait)
    expect([wait, got?.n ?? 0, got?.steps ?? [0, 0, 0, 0], got?.longest ?? null], who).toEqual([
      wait,
      held.length,
      [0, 1, 2, 3].map((step) => days.filter((count) => stepOf(waitSteps, count) === step).length),
      days.length === 0 ? null : Math.max(...days),
    ])
  }
  const counted = rows.filter((row) => row.open || row.state === 'closed')
  for (const point of flow) {
    expect(point.due).toBe(counted.filter((row) => row.due! <= point.day).length)
    if (point.day > now) continue
    expect(point.issued).toBe(counted.filter((row) => row.feedbackOn! <= point.day).length)
    expect(point.closed).toBe(counted.filter((row) => row.closedOn !== null && row.closedOn <= point.day).length)
  }
  for (const round of rounds) expect(round).toMatchObject(figures(rows.filter((row) => row.roundId === round.id)))
}

const rowsIn = async (who: PersonKey, bodyId: string) => figures(await ledgerOf(who, { bodyId }))

async function expectAll(): Promise<void> {
  for (const who of ['cityOffice', 'office', 'head', 'townHead', 'strangerOffice'] as const) await expectEqual(who)
  for (const roundId of roundIds) await expectEqual('office', { roundId })
  await expectEqual('cityOffice', { bodyId: city.bodies.countyA })
  await expectEqual('office', { bodyId: city.bodies.villageA })
  const { bodies } = await overviewOf('cityOffice', { bodyId: city.bodies.countyA })
  for (const body of bodies.filter((one) => !one.own)) expect(body).toMatchObject(await rowsIn('cityOffice', body.id))
  expect(await miscountOf(db)).toBeNull()
}

beforeAll(async () => {
  city = await newCity(db)
  const county = await aRound(city, 2, 'inspection-county')
  roundIds.push(city.round.id, county.id)
  town = await anInspection(city, county.id, { bodyId: city.bodies.townA })
  const village = await anInspection(city, county.id, { bodyId: city.bodies.villageA })
  const again = await anInspection(city, county.id)
  for (const inspection of [city.inspection, town, village, again])
    for (let count = 0; count < 4; count += 1) await aFinding(city, { inspectionId: inspection.id })
  await aFinding(city, { inspectionId: city.inspection.id, weight: 'key' })
  await issued(city, city.inspection.id, addDays(today, -100))
  await issued(city, village.id, addDays(today, -85))
  await issued(city, again.id, addDays(today, -120))
})

describe('the figures of the overview are the ledger’s', () => {
  test('with nothing folded yet, and folded', async () => {
    await expectAll()
    expect(await foldTallies(db)).toBeGreaterThan(0)
    expect(await foldTallies(db)).toBe(0)
    await expectAll()
  })

  test('after random histories over many days, folded now and then', async () => {
    const plans = await db.selectFrom('plan').select(['id', 'inspectionId']).execute()
    const findings = await db.selectFrom('finding').select(['id', 'inspectionId', 'bodyId']).where('state', '=', 'issued').execute()
    const mine = findings.filter((one) => one.inspectionId === city.inspection.id).map((one) => one.id)
    for (const id of mine) await city.act((tx) => claimFinding(tx, city.acting('head'), { id, expected: null }))
    const plan = await planOf(city)
    const tasks = [
      (await drafted(city, plan.id, wholeTask(city, mine.slice(0, 2)))).id,
      (await drafted(city, plan.id, wholeTask(city, mine.slice(2)))).id,
    ]
    await adopted(city, plan.id)
    const actors = everybody.map((key) => city.acting(key).actor)
    const world: World = { findings, tasks, plans: plans.map((one) => one.id), actors, today, at: testClock.now() }
    const chance = seeded(11)
    const done = { done: {}, refused: 0 }
    const acts = 900
    for (let count = 0; count < acts; count += 1) {
      now = addDays(today, Math.floor(count / 12))
      world.today = now
      world.at = `${world.today}T02:00:00.000Z`
      await randomAct(db, world, chance, done)
      if (count % 150 === 149) await foldTallies(db)
    }
    expect(Object.keys(done.done).length, JSON.stringify(done)).toBeGreaterThan(8)
    await expectAll()
    const { tally, waits: waiting } = await overviewOf('office')
    expect(waiting.length, JSON.stringify(tally)).toBeGreaterThan(4)
  }, 120_000)
})

test('what is copied in bulk is counted as what is done one by one', async () => {
  const { roundId, bodyId, path, id: inspectionId, region, sourceKind } = city.inspection
  const stamp = { actorId: city.people.office, postId: null, day: now, at: testClock.now(), requestId: 'copy', reason: null }
  const said = { headings: ['一'], text: '问题', category: null, weight: 'ordinary' as const, money: [], suggestionIds: [], source: null }
  const copies = [501, 502].map((number) => ({
    id: newId(region),
    region,
    facts: [
      {
        happening: { kind: 'finding-registered' as const, data: { inspectionId, roundId, bodyId, path, sourceKind, number, ...said } },
        stamp,
      },
    ],
  }))
  const { drafts } = await overviewOf('office')
  const client = await ownerPool.connect()
  try {
    await client.query('begin')
    await copyStreams({ db, client }, findingStream, copies)
    await client.query('commit')
  } finally {
    client.release()
  }
  expect((await overviewOf('office')).drafts).toBe(drafts + 2)
  await expectEqual('head')
})

test('an act that is rolled back has counted nothing', async () => {
  const before = await overviewOf('office')
  const { id } = await db
    .selectFrom('finding')
    .select('id')
    .where('state', '=', 'issued')
    .where('claim', 'is', null)
    .executeTakeFirstOrThrow()
  const undone = db.transaction().execute(async (tx) => {
    await claimFinding(tx, city.acting('head'), { id, expected: null })
    throw new Error('undone')
  })
  await expect(undone).rejects.toThrow('undone')
  expect(await overviewOf('office')).toEqual(before)
})

test('two folds at once take each count once', async () => {
  await aFinding(city, { inspectionId: town.id })
  const taken = await Promise.all([foldTallies(db), foldTallies(db), foldTallies(db)])
  expect(taken.filter((count) => count > 0)).toHaveLength(1)
  expect(await miscountOf(db)).toBeNull()
})

test('a figure that was changed behind the rows’ back is named, and a recount puts it right', async () => {
  await owner.updateTable('findingTally').set({ n: 99 }).where('nodeId', '=', city.bodies.countyA).where('word', '=', 'draft').execute()
  expect(await miscountOf(db)).toMatchObject({ nodeId: city.bodies.countyA, what: 'standing', word: 'draft', counted: 99 })
  await recountTallies(owner)
  expect(await miscountOf(db)).toBeNull()
  await expectAll()
})
