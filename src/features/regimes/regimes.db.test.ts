import { beforeAll, expect, test } from 'vitest'
import { mondayToFriday, type YearData } from '#domain/calendar.ts'
import { chinaYears } from '#domain/calendar/china.ts'
import { dayOf } from '#domain/day.ts'
import { regimes } from '#domain/regime/shipped.ts'
import { findingStream, inspectionStream, planStream, allStreams } from '#platform/trail/streams.ts'
import { stampOf } from '#platform/trail/acting.ts'
import { factsOf, readStream } from '#platform/trail/trail.store.ts'
import { verifyStreams } from '#platform/trail/verify.ts'
import { callsTo, unmetOf } from '#test/calls.ts'
import { useDatabase } from '#test/database.ts'
import { aFinding, anInspection, aRound, issued, newCity } from '#test/factories.ts'
import { serverFor } from '#test/server.ts'
import { planOfInspection } from '#features/plans/plans.store.ts'
import { regimesRoutes } from './regimes.http.ts'
import { keepYear } from './regimes.store.ts'

const { db, owner } = await useDatabase()
const city = await newCity(db)
const server = serverFor(db, city.sessions)
regimesRoutes(server)
const { get, send } = callsTo(server)

const year = { source: '国务院办公厅通知', holidays: ['2027-01-01'], workdays: [] as string[] }
const put = (who: Parameters<typeof send>[0], of: number, payload: object, version?: number) =>
  send(who, `PUT /api/calendars/${of}`, payload, version)

/** Fed back when the holidays of 2027 are not known; thirty working days reach into it. */
const waiting: { inspection: string; finding: string; plan: string } = { inspection: '', finding: '', plan: '' }
beforeAll(async () => {
  const round = await aRound(city, 9, 'environment')
  const { id } = await anInspection(city, round.id)
  const finding = await aFinding(city, { inspectionId: id })
  await issued(city, id)
  Object.assign(waiting, { inspection: id, finding: finding.id, plan: (await planOfInspection(db, id))!.id })
})
const stand = async () => ({
  inspection: (await readStream(db, inspectionStream, waiting.inspection))!,
  finding: (await readStream(db, findingStream, waiting.finding))!,
  plan: (await readStream(db, planStream, waiting.plan))!,
})

test('every shipped regime is shown with the source and grade of each of its figures', async () => {
  const { items } = await get('handler', '/api/regimes')
  expect(items).toHaveLength(regimes.length)
  for (const regime of items) {
    const sources = [regime.lights, regime.closing, regime.review.plan, regime.review.closing, ...regime.periods].map((one) => one.source)
    for (const source of sources)
      expect(source).toMatchObject({
        grade: expect.stringMatching(/^(law|practice|unconfirmed)$/),
        text: { zh: expect.stringMatching(/./) },
      })
  }
  const versions = items.filter((one: { code: string }) => one.code === 'inspection')
  expect(versions.map((one: { version: number; newest: boolean }) => [one.version, one.newest])).toEqual([
    [1, false],
    [2, true],
  ])
})

test('what is known of the working days, and which years are missing', async () => {
  const { years, missing, awaited } = await get('office', '/api/calendars')
  expect(years).toHaveLength(chinaYears.length)
  expect(years.at(-1)).toMatchObject({ year: 2026, version: 0, shipped: true, edited: false })
  expect(missing).toEqual([2027])
  expect(awaited).toEqual([2027])
})

test.each(['office', 'countyAdministrator', 'head', 'member', 'decider', 'observer'] as const)('%s may not enter a year', async (who) => {
  expect((await put(who, 2027, year, 0)).statusCode).toBe(403)
})

test('a year is entered as it was seen, and every fault in it is named', async () => {
  expect((await put('cityOffice', 2027, year)).statusCode).toBe(428)
  expect((await put('cityOffice', 2027, year, 3)).statusCode).toBe(412)
  expect((await put('cityOffice', 2027, { ...year, holidays: ['2027-02-30'] }, 0)).statusCode).toBe(400)
  const wrong = { ...year, holidays: ['2028-05-01', '2027-10-01'], workdays: ['2027-10-01'], weekdays: [] }
  expect(unmetOf(await put('cityOffice', 2027, wrong, 0))).toEqual(['calendar-other-year', 'calendar-day-twice', 'calendar-no-weekdays'])
})

test('another year leaves what waits as it is', async () => {
  const before = await stand()
  const data = { ...year, holidays: ['2029-01-01'] }
  const kept = (await put('cityOffice', 2029, data, 0)).json()
  expect(kept).toMatchObject({ year: 2029, version: 1, recomputed: { inspections: 0, plans: 0, findings: 0 } })
  expect(await stand()).toEqual(before)
})

test('when the year arrives, provisional days become certain and say so', async () => {
  const before = await stand()
  expect(before.plan).toMatchObject({ due: '2027-01-01', dueProvisional: true })
  expect(before.finding.dueProvisional).toBe(true)
  const kept = (await put('cityOffice', 2027, year, 0)).json()
  expect(kept).toMatchObject({ version: 1, recomputed: { inspections: 1, plans: 1, findings: 1 } })
  const after = await stand()
  expect(after.plan).toMatchObject({ due: '2027-01-04', dueProvisional: false })
  expect(after.finding).toMatchObject({ due: '2027-07-04', originalDue: '2027-07-04', dueProvisional: false })
  expect(after.inspection.clock['plan']).toMatchObject({ day: '2027-01-04', provisional: false })
  const facts = await factsOf(db, [waiting.inspection, waiting.plan, waiting.finding])
  const told = facts.filter((fact) => fact.kind.endsWith('recomputed'))
  expect(told.map((fact) => fact.kind).toSorted()).toEqual(['clock-recomputed', 'finding-due-recomputed', 'plan-due-recomputed'])
  for (const fact of told) expect(fact).toMatchObject({ actorId: city.people.cityOffice, reason: 'calendar 2027, version 1' })
  expect((await get('office', '/api/calendars')).missing).toEqual([2028])
})

test('a year edited again changes no day that was certain', async () => {
  const before = await stand()
  const longer = { ...year, holidays: ['2027-01-01', '2027-01-04', '2027-01-05'] }
  expect((await put('cityOffice', 2027, longer, 1)).json()).toMatchObject({
    version: 2,
    recomputed: { inspections: 0, plans: 0, findings: 0 },
  })
  expect(await stand()).toEqual(before)
  expect((await get('office', '/api/calendars')).years.at(-2)).toMatchObject({ year: 2027, version: 2, shipped: false, edited: true })
})

test('every version of a year stays, with who kept it and when', async () => {
  const { years } = await get('head', '/api/calendars')
  const of = (number: number) => years.find((one: { year: number }) => one.year === number)
  expect(of(2027).history).toMatchObject([
    {
      version: 2,
      day: '2026-11-22',
      by: 'cityOffice',
      regionName: '测试市',
      data: { holidays: ['2027-01-01', '2027-01-04', '2027-01-05'] },
    },
    { version: 1, by: 'cityOffice', data: { source: '国务院办公厅通知', holidays: ['2027-01-01'] } },
  ])
  expect(of(2026).history).toMatchObject([{ version: 0, data: { weekdays: [1, 2, 3, 4, 5] } }])
  await expect(db.deleteFrom('calendarYear').execute()).rejects.toMatchObject({ code: '42501' })
  await expect(db.updateTable('calendarYear').set({ version: 9 }).execute()).rejects.toMatchObject({ code: '42501' })
})

test('years that came from elsewhere are counted in on request, region by region', async () => {
  const round = await aRound(city, 10, 'environment')
  const { id } = await anInspection(city, round.id)
  const { id: finding } = await aFinding(city, { inspectionId: id })
  await owner.deleteFrom('calendarYear').where('year', '=', 2027).execute()
  await issued(city, id)
  expect((await readStream(db, findingStream, finding))!.dueProvisional).toBe(true)
  const shipped: YearData = { year: 2027, source: '随新版本', weekdays: mondayToFriday, holidays: [dayOf('2027-01-01')], workdays: [] }
  const stamp = { ...stampOf(city.acting('cityOffice'), null), postId: city.posts.cityOffice }
  await db.transaction().execute((tx) => keepYear(tx, { data: shipped, version: 1, region: city.region, stamp }))
  expect((await get('office', '/api/calendars')).awaited).toEqual([2027])
  expect((await send('head', 'POST /api/calendars/recomputation', {})).statusCode).toBe(403)
  expect((await send('cityOffice', 'POST /api/calendars/recomputation', {})).json()).toEqual({ inspections: 1, plans: 1, findings: 1 })
  expect((await readStream(db, findingStream, finding))!.dueProvisional).toBe(false)
  expect((await send('cityOffice', 'POST /api/calendars/recomputation', {})).json()).toEqual({ inspections: 0, plans: 0, findings: 0 })
})

test('every row is what its facts fold to', async () => {
  expect((await verifyStreams(db, allStreams)).difference).toBeNull()
})
