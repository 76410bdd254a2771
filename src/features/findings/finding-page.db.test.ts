import { beforeAll, expect, test } from 'vitest'
import { addDays } from '#domain/day.ts'
import { useDatabase } from '#test/database.ts'
import { aFinding, issued, newCity, type PersonKey } from '#test/factories.ts'
import { testClock } from '#test/server.ts'
import { adopted, completed, drafted, planOf, wholeTask } from '#test/steps.ts'
import { aWholeServer } from '#test/whole-server.ts'

const { db } = await useDatabase()
const city = await newCity(db)
const { ask, send } = await aWholeServer(db, city.sessions)

let finding: string
let task: string
beforeAll(async () => {
  finding = (await aFinding(city, { weight: 'key' })).id
  await issued(city, city.inspection.id, addDays(testClock.today(), -30))
  const plan = await planOf(city)
  task = (await drafted(city, plan.id, wholeTask(city, [finding]))).id
  await adopted(city, plan.id)
})

type Seen = {
  finding: { version: number; application: { seats: string[] } | null }
  holders: { seat: string | null; name: string; bodyId: string }[]
  posts: Record<string, string>
  tasks: { id: string; leaderId: string; version: number; can: { act: string; allowed: boolean }[] }[]
}
const page = async (who: PersonKey): Promise<Seen> => (await ask(who, { url: `/api/findings/${finding}` })).json()
const held = async () => (await page('observer')).holders.map((one) => [one.seat, one.name])
const offered = async (who: PersonKey) => (await page(who)).tasks[0]!.can.flatMap((one) => (one.allowed ? [one.act] : []))

test('while it is worked on, the handlers of the body hold it, and its tasks offer their work to them alone', async () => {
  expect(await held()).toEqual([[null, 'handler']])
  expect(await offered('handler')).toEqual(['progress', 'add-evidence', 'replace-evidence', 'withdraw-evidence', 'ask-extension'])
  for (const who of ['office', 'observer', 'townHead'] as const) {
    const seen = await ask(who, { url: `/api/findings/${finding}` })
    if (seen.statusCode === 200) expect((seen.json() as Seen).tasks[0]!.can).toEqual([])
  }
  expect(await offered('decider')).toEqual([])
})

test('whoever answers for a task is named with the post they hold now, and a post that ended is seen to be missing', async () => {
  const { tasks, posts } = await page('observer')
  const { leaderId } = tasks[0]!
  expect(posts[leaderId]).toEqual(expect.stringMatching(/./))
  const ends = (toDay: ReturnType<typeof testClock.today> | null) =>
    db.updateTable('post').set({ toDay }).where('personId', '=', leaderId).execute()
  await ends(testClock.today())
  expect((await page('observer')).posts[leaderId]).toBeUndefined()
  await ends(null)
})

test('once it is applied for, each seat names those who can speak for it, and whoever has spoken is named no more', async () => {
  await completed(city, task)
  const { version } = (await page('handler')).finding
  const application = { kind: 'complete', statement: '已全部整改到位' }
  expect((await send('handler', `POST /api/findings/${finding}/application`, application, version)).statusCode).toBe(200)
  const seen = await page('observer')
  const seats = seen.finding.application!.seats
  expect(new Set(seen.holders.map((one) => one.seat))).toEqual(new Set(seats))
  const names = new Set(seen.holders.map((one) => one.name))
  expect(names).toContain('member')
  for (const stranger of ['strangerReviewer', 'otherTeam', 'strangerMember']) expect(names).not.toContain(stranger)
  await send('member', `POST /api/findings/${finding}/verdicts`, { opinion: '属实' }, seen.finding.version)
  expect((await held()).map(([, name]) => name)).not.toContain('member')
})
