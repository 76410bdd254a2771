import { expect, onTestFinished, test } from 'vitest'
import { addDays } from '#domain/day.ts'
import { planOfInspection } from '#features/plans/plans.store.ts'
import { askExtension } from '#features/findings/ask-extension.ts'
import { disputeFinding } from '#features/findings/dispute-finding.ts'
import { upholdFinding } from '#features/findings/uphold-finding.ts'
import { useDatabase } from '#test/database.ts'
import { aFinding, issued, newCity, type PersonKey } from '#test/factories.ts'
import { callsTo } from '#test/calls.ts'
import { serverFor, testClock } from '#test/server.ts'
import { noticesRoutes } from './notices.http.ts'
import { tellNews } from './tell-news.ts'

const { db, pool } = await useDatabase()
const city = await newCity(db)
const server = serverFor(db, city.sessions)
noticesRoutes(server)
const { get, send } = callsTo(server)
const moment = { at: testClock.now(), today: testClock.today() }

type Told = { id: string; event: string; kind: string; number: number | null; title: string | null; read: boolean; at: string }
const told = async (who: PersonKey): Promise<Told[]> => {
  await tellNews(db, city.region, moment)
  return (await get(who, '/api/notices')).items
}
const events = async (who: PersonKey): Promise<string[]> => (await told(who)).map((one) => one.event)
const unread = async (who: PersonKey): Promise<number> => (await get(who, '/api/notices/unread')).unread

const finding = await aFinding(city)

test('those whom it concerns are told, with what it is about; nobody else is', async () => {
  await issued(city, city.inspection.id, addDays(testClock.today(), -10))
  await city.act((tx) => disputeFinding(tx, city.acting('head'), { id: finding.id, expected: null }, { reason: '事实不符' }))
  expect(await events('head')).toContain('feedback-issued')
  expect(await events('handler')).toContain('feedback-issued')
  expect((await told('office')).find((one) => one.event === 'finding-disputed')).toMatchObject({
    kind: 'came',
    number: 1,
    title: finding.text,
    read: false,
  })
  expect(await events('member')).toContain('inspection-opened')
  for (const who of ['strangerOffice', 'strangerHead', 'townHead', 'observer'] as const)
    expect(
      (await events(who)).filter((event) => event !== 'post-taken'),
      who,
    ).toEqual([])
})

test('what one did oneself is no news', async () => expect(await events('head')).not.toContain('finding-disputed'))

test('telling twice tells nothing twice', async () => {
  const before = await told('head')
  await db.deleteFrom('noticeCursor').execute()
  expect(await told('head')).toEqual(before)
})

test('a fact that commits late is not passed over', async () => {
  const plan = (await planOfInspection(db, city.inspection.id))!
  const slow = await pool.connect()
  onTestFinished(() => slow.release())
  await slow.query('begin')
  await slow.query('select pg_current_xact_id(), set_config($1, $2, true)', ['rectify.regions', `{${city.region}}`])
  await tellNews(db, city.region, moment)
  await city.act((tx) => upholdFinding(tx, city.acting('office'), { id: finding.id, expected: null }, { reason: '事实清楚' }))
  expect(await events('head')).not.toContain('finding-upheld')
  await slow.query(
    `insert into fact (region, id, version, stream, kind, data, actor_id, day, at, request_id)
     values ($1, $2, 90, 'plan', 'plan-returned', '{}', $3, $4, $5, 'late')`,
    [city.region, plan.id, city.people.office, moment.today, moment.at],
  )
  await slow.query('commit')
  expect(await events('head')).toEqual(expect.arrayContaining(['plan-returned', 'finding-upheld']))
})

test('read by one, read by all; what comes afterwards is unread', async () => {
  const mine = await told('head')
  expect(await unread('head')).toBe(mine.length)
  expect((await send('head', 'POST /api/notices/reading', { ids: [mine[0]!.id] })).json()).toMatchObject({ unread: mine.length - 1 })
  await send('head', 'POST /api/notices/reading', { until: mine[0]!.at })
  expect(await unread('head')).toBe(0)
  expect((await get('head', '/api/notices?unread=true')).items).toEqual([])
})

test('notices are one’s own: another person’s id marks nothing', async () => {
  const [theirs] = await told('office')
  await send('head', 'POST /api/notices/reading', { ids: [theirs!.id] })
  expect((await told('office')).find((one) => one.id === theirs!.id)?.read).toBe(false)
})

test('what was silenced is not told, and a page goes on where the last one ended', async () => {
  await db
    .insertInto('preference')
    .values({
      region: city.region,
      personId: city.people.decider,
      theme: 'system',
      density: 'comfortable',
      textSize: 'normal',
      keys: true,
      muted: ['came'],
      guideClosed: false,
    })
    .execute()
  await db.updateTable('finding').set({ state: 'rectifying' }).where('id', '=', finding.id).execute()
  const to = addDays(testClock.today(), 400)
  await city.act((tx) => askExtension(tx, city.acting('head'), { id: finding.id, expected: null }, { to, reason: '需要时间' }))
  expect(await events('decider')).not.toContain('extension-asked')
  const all = await told('head')
  const first = await get('head', '/api/notices?limit=1')
  expect((await get('head', `/api/notices?limit=200&cursor=${first.next}`)).items).toEqual(all.slice(1))
})

test('a date that comes near is told once', async () => {
  await db
    .updateTable('finding')
    .set({ due: addDays(testClock.today(), 2) })
    .where('id', '=', finding.id)
    .execute()
  await db.deleteFrom('noticeDay').execute()
  for (const _ of [1, 2]) {
    await db.deleteFrom('noticeDay').execute()
    expect((await events('handler')).filter((event) => event === 'due-soon')).toHaveLength(1)
  }
})
