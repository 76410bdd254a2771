import { beforeAll, expect, test } from 'vitest'
import { addDays } from '#domain/day.ts'
import type { Wait } from '#domain/finding/holder.ts'
import type { Plan } from '#domain/plan/plan.ts'
import { useDatabase } from '#test/database.ts'
import { aFinding, issued, newCity, type PersonKey } from '#test/factories.ts'
import { testClock } from '#test/server.ts'
import { applied, closed, completed, drafted, judged, planOf, seatHolders, submitted, wholeTask } from '#test/steps.ts'
import { aWholeServer } from '#test/whole-server.ts'

const { db } = await useDatabase()
const city = await newCity(db)
const { ask, get, send } = await aWholeServer(db, city.sessions)
const today = testClock.today()
const reason = '经核实'

type Item = { kind: string; id: string; findingId: string | null; number: number | null; text: string; light: string; due: string | null }
type Group = { wait: Wait; items: Item[]; more: boolean }
/** What waits for somebody: the waits that hold something, with the ids of what is in them. */
const waits = async (who: PersonKey): Promise<Partial<Record<Wait, string[]>>> => {
  const { groups } = (await get(who, '/api/work')) as { groups: Group[] }
  return Object.fromEntries(groups.filter((one) => one.items.length > 0).map((one) => [one.wait, one.items.map((item) => item.id)]))
}
const everybody: PersonKey[] = [
  'office',
  'collector',
  'member',
  'otherTeam',
  'leader',
  'head',
  'handler',
  'reviewerOffice',
  'reviewerDiscipline',
  'reviewerOrganisation',
  'reviewerPublicity',
  'decider',
  'observer',
  'administrator',
  'townHead',
  'strangerOffice',
  'strangerMember',
  'strangerHead',
  'strangerReviewer',
  'strangerDecider',
  'strangerObserver',
]
/** Exactly these people have something waiting, and nobody else has anything of it. */
async function expectWaiting(expected: Partial<Record<PersonKey, Partial<Record<Wait, string[]>>>>): Promise<void> {
  for (const who of everybody) expect([who, await waits(who)]).toEqual([who, expected[who] ?? {}])
}
const act = async (who: PersonKey, id: string, path: string, payload: object = {}) => {
  const { finding } = await get(who, `/api/findings/${id}`)
  const answer = await send(who, `POST /api/findings/${id}/${path}`, payload, finding.version)
  if (answer.statusCode !== 200) throw new Error(answer.body)
}

let ids: string[]
let plan: Plan
let taskId: string
beforeAll(async () => {
  ids = [(await aFinding(city)).id, (await aFinding(city, { text: '采购合同拆分。' })).id]
})

test('before the feedback the office has it to issue', async () => {
  const offices: PersonKey[] = ['office', 'collector']
  await expectWaiting(Object.fromEntries(offices.map((who) => [who, { issue: [city.inspection.id] }])))
})

test('then the head has findings to claim, and the body its plan to write', async () => {
  await issued(city, city.inspection.id, addDays(today, -30))
  plan = await planOf(city)
  await expectWaiting({ head: { claim: ids, plan: [plan.id] }, handler: { plan: [plan.id] } })
})

test('what is claimed waits no longer; what is disputed waits for the office', async () => {
  await act('head', ids[0]!, 'claim')
  await act('head', ids[1]!, 'dispute', { reason })
  const dispute = { 'dispute-decision': [ids[1]!] }
  await expectWaiting({ head: { plan: [plan.id] }, handler: { plan: [plan.id] }, office: dispute, collector: dispute })
  await act('office', ids[1]!, 'upholding', { reason })
  await act('head', ids[1]!, 'claim')
})

test('a plan that was handed in waits for its seats alone, each until it has spoken', async () => {
  taskId = (await drafted(city, plan.id, wholeTask(city, ids))).id
  plan = await submitted(city, plan.id)
  const seat = { 'plan-verdicts': [plan.id] }
  await expectWaiting({ reviewerOffice: seat, reviewerDiscipline: seat, member: seat })
  await send('member', `POST /api/plans/${plan.id}/verdicts`, { agrees: true, opinion: '' })
  await expectWaiting({ reviewerOffice: seat, reviewerDiscipline: seat })
})

test('with every verdict given it waits for the collector', async () => {
  const rest = plan.seats.filter((seat) => seatHolders[seat] !== 'member')
  await judged(city, { ...plan, seats: rest })
  const opinion = { 'plan-opinion': [plan.id] }
  await expectWaiting({ office: opinion, collector: opinion })
})

test('adopted, the work waits for the body: findings for all, the task for those it names', async () => {
  const seen = (await get('collector', `/api/plans/${plan.id}`)).plan.version
  await send('collector', `POST /api/plans/${plan.id}/opinion`, { adopts: true, opinion: '' }, seen)
  await expectWaiting({ head: { work: [...ids, taskId] }, handler: { work: [...ids, taskId] } })
})

test('an extension waits for the decider', async () => {
  await act('handler', ids[0]!, 'extensions', { to: '2028-01-03', reason })
  const work = { work: [...ids, taskId] }
  await expectWaiting({ head: work, handler: work, decider: { 'extension-decision': [ids[0]!] } })
  await act('decider', ids[0]!, 'extension-decision', { approve: false, opinion: reason })
})

test('an application waits for its seats; verified, for the decider; closed, for nobody', async () => {
  await completed(city, taskId)
  await applied(city, ids[0]!)
  const rest = { work: [ids[1]!] }
  const verdicts = { verdicts: [ids[0]!] }
  await expectWaiting({ head: rest, handler: rest, reviewerOffice: verdicts, member: verdicts })
  for (const who of ['reviewerOffice', 'member'] as const) await act(who, ids[0]!, 'verdicts', { opinion: '' })
  await expectWaiting({ head: rest, handler: rest, decider: { closing: [ids[0]!] } })
  await act('decider', ids[0]!, 'closing', { kind: 'complete', word: '' })
  await closed(city, ids[1]!)
  await expectWaiting({})
})

test('an item says what it is, where it leads, and its light', async () => {
  await act('decider', ids[0]!, 'reopening', { reason })
  const { groups } = (await get('head', '/api/work')) as { groups: Group[] }
  const [item] = groups.find((one) => one.wait === 'work')!.items
  expect(item).toMatchObject({ kind: 'finding', id: ids[0], findingId: ids[0], number: 1, text: '低保资金发放不及时。', light: 'grey' })
  expect(item!.due).toBe((await get('head', `/api/findings/${ids[0]}`)).finding.due)
})

test('nobody is shown anything without signing in', async () => {
  expect((await ask('nobody' as PersonKey, { url: '/api/work' })).statusCode).toBe(401)
})
