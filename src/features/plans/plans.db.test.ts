import { beforeAll, describe, expect, test } from 'vitest'
import type { Seat } from '#domain/actor.ts'
import { addDays } from '#domain/day.ts'
import type { Plan } from '#domain/plan/plan.ts'
import { newId } from '#platform/ids.ts'
import { allStreams } from '#platform/trail/streams.ts'
import { verifyStreams } from '#platform/trail/verify.ts'
import { unmetOf } from '#test/calls.ts'
import { useDatabase } from '#test/database.ts'
import { aFinding, anInspection, aRound, issued, newCity, type PersonKey } from '#test/factories.ts'
import { testClock } from '#test/server.ts'
import { adopted, drafted, planOf, seatHolders, submitted, wholeTask } from '#test/steps.ts'
import { aWholeServer } from '#test/whole-server.ts'

const { db } = await useDatabase()
const city = await newCity(db)
const { ask, get, send } = await aWholeServer(db, city.sessions)
const today = testClock.today()
const reason = '补充任务'

let rounds = 1
/** A plan of its own for a test, on findings just fed back. */
async function aPlan(weights: ('ordinary' | 'key')[] = ['ordinary']): Promise<{ plan: Plan; findingIds: string[] }> {
  const inspection = await anInspection(city, (await aRound(city, (rounds += 1))).id)
  const findingIds: string[] = []
  for (const weight of weights) findingIds.push((await aFinding(city, { inspectionId: inspection.id, weight })).id)
  await issued(city, inspection.id, addDays(today, -30))
  return { plan: await planOf(city, inspection.id), findingIds }
}
const read = (id: string, who: PersonKey = 'observer') => get(who, `/api/plans/${id}`)
const act = async (who: PersonKey, id: string, path: string, payload: object = {}) =>
  send(who, `POST /api/plans/${id}/${path}`, payload, (await read(id)).plan.version)
const judge = (id: string, seat: Seat, agrees = true, opinion = '同意') => act(seatHolders[seat], id, 'verdicts', { agrees, opinion })
const statesOf = async (ids: string[]) => Promise.all(ids.map(async (id) => (await get('observer', `/api/findings/${id}`)).finding.state))

describe('submission', () => {
  test('is refused with everything that is missing, the same list as beside the plan', async () => {
    const { plan, findingIds } = await aPlan(['ordinary', 'key'])
    const bare = { leaderId: null, leadBodyId: null, personId: null, start: null, due: null, criterion: '', measures: [] }
    await drafted(city, plan.id, wholeTask(city, [findingIds[1]!], { ...bare, measures: [] }))
    const answer = await act('head', plan.id, 'submission')
    expect(answer.statusCode).toBe(422)
    const missing = [
      'finding-without-task',
      'key-finding-without-root-measure',
      'key-finding-without-symptom-measure',
      'task-leader-missing',
      'task-lead-body-missing',
      'task-person-missing',
      'task-start-missing',
      'task-due-missing',
      'task-criterion-missing',
      'task-measure-missing',
    ]
    expect(unmetOf(answer)).toEqual(missing)
    const page = await read(plan.id, 'head')
    expect(page.missing.map((one: { code: string }) => one.code)).toEqual(missing)
    expect(page.can).toContainEqual({ act: 'submit', allowed: false, reasons: page.missing })
    expect(page.plan).toMatchObject({ state: 'draft', submissions: 0, version: plan.version })
  })

  test.each([
    [{ start: addDays(today, -40) }, 'start-before-feedback'],
    [{ due: addDays(today, 400) }, 'due-after-period'],
    [{ measures: [{ id: newId(1), text: '召开专题会议', horizon: 'dated', aim: 'root' } as const] }, 'measure-paper-only'],
  ])('looks at what the tasks say: %j', async (wrong, code) => {
    const { plan, findingIds } = await aPlan()
    await drafted(city, plan.id, wholeTask(city, findingIds, wrong))
    expect(unmetOf(await act('head', plan.id, 'submission'))).toEqual([code])
  })

  test('of a whole plan asks the seats that its findings’ weight calls for', async () => {
    const { plan, findingIds } = await aPlan(['ordinary', 'key'])
    await drafted(city, plan.id, wholeTask(city, findingIds))
    const answer = await act('head', plan.id, 'submission')
    expect(answer.json()).toMatchObject({
      state: 'submitted',
      submissions: 1,
      submittedBy: city.people.head,
      submittedOn: today,
      verdicts: [],
    })
    expect(answer.json().seats.toSorted()).toEqual(['discipline', 'leader', 'office', 'organisation', 'publicity', 'team'])
    expect((await act('head', plan.id, 'submission')).statusCode).toBe(409)
    expect((await read(plan.id)).holder).toMatchObject({ waitsFor: 'plan-verdicts', seats: answer.json().seats })
  })
})

describe('review', () => {
  let plan: Plan
  let findingIds: string[]
  let taskId: string
  beforeAll(async () => {
    ;({ plan, findingIds } = await aPlan())
    taskId = (await drafted(city, plan.id, wholeTask(city, findingIds))).id
    plan = await submitted(city, plan.id)
  })

  test('waits for every seat before the collector speaks', async () => {
    expect(plan.seats).toEqual(['office', 'discipline', 'team'])
    expect(unmetOf(await act('collector', plan.id, 'opinion', { adopts: true, opinion: '同意' }))).toEqual(Array(3).fill('verdict-missing'))
  })

  test('runs in parallel: verdicts sent at the same moment all count', async () => {
    const answers = await Promise.all([judge(plan.id, 'office'), judge(plan.id, 'discipline', false, '期限过松'), judge(plan.id, 'team')])
    expect(answers.map((one) => one.statusCode)).toEqual([200, 200, 200])
    const { verdicts } = (await read(plan.id)).plan
    expect(verdicts.map((one: { seat: Seat }) => one.seat).toSorted()).toEqual(['discipline', 'office', 'team'])
  })

  test('lets nobody speak twice, nor a seat that was not asked', async () => {
    const twice = await judge(plan.id, 'office')
    expect([twice.statusCode, twice.json().code]).toEqual([403, 'twice-in-chain'])
    expect(unmetOf(await judge(plan.id, 'publicity'))).toEqual(['seat-not-in-chain'])
  })

  test('does not adopt what a reviewer objects to, and returns it only with a reason', async () => {
    expect(unmetOf(await act('collector', plan.id, 'opinion', { adopts: true, opinion: '同意' }))).toEqual(['reviewer-disagrees'])
    expect(unmetOf(await act('collector', plan.id, 'opinion', { adopts: false, opinion: ' ' }))).toEqual(['reason-missing'])
    const returned = await act('collector', plan.id, 'opinion', { adopts: false, opinion: '请压缩期限' })
    expect(returned.json()).toMatchObject({
      state: 'returned',
      returns: 1,
      opinion: { adopts: false, text: '请压缩期限', by: city.people.collector },
    })
    expect(await statesOf(findingIds)).toEqual(['issued'])
  })

  test('is run anew after a return, and adopting moves every finding and task', async () => {
    expect((await act('head', plan.id, 'submission')).json()).toMatchObject({ state: 'submitted', submissions: 2, verdicts: [] })
    for (const seat of plan.seats) await judge(plan.id, seat)
    const both = await Promise.all(
      ['collector', 'office'].map((who) => act(who as PersonKey, plan.id, 'opinion', { adopts: true, opinion: '同意' })),
    )
    expect(both.map((one) => one.statusCode).toSorted(), 'two collectors at once: one of them').toEqual([200, 412])
    expect((await read(plan.id)).plan).toMatchObject({ state: 'adopted', adoptedOn: today })
    expect(await statesOf(findingIds)).toEqual(['rectifying'])
    expect(await get('head', `/api/tasks/${taskId}`)).toMatchObject({ state: 'doing' })
    const facts = await db.selectFrom('fact').select(['actorId', 'postId']).where('kind', 'in', ['task-begun', 'finding-adopted']).execute()
    for (const fact of facts) expect([city.posts.collector, city.posts.office]).toContain(fact.postId)
  })

  test('a revision opens it again for one more review; what is at work stays at work', async () => {
    expect((await act('head', plan.id, 'revision', { reason: ' ' })).statusCode).toBe(400)
    expect((await act('head', plan.id, 'revision', { reason })).json()).toMatchObject({ state: 'draft', verdicts: [], adoptedOn: today })
    expect((await act('head', plan.id, 'revision', { reason })).statusCode).toBe(409)
    const more = await drafted(city, plan.id, wholeTask(city, findingIds, { text: '又一项' }))
    await adopted(city, plan.id)
    expect((await read(plan.id)).plan).toMatchObject({ state: 'adopted', submissions: 3 })
    for (const id of [taskId, more.id]) expect(await get('head', `/api/tasks/${id}`)).toMatchObject({ state: 'doing' })
  })
})

describe('who may', () => {
  let id: string
  beforeAll(async () => {
    id = (await aPlan()).plan.id
  })
  const acts: [string, object, PersonKey[]][] = [
    ['submission', {}, ['handler', 'office', 'decider', 'member', 'observer']],
    ['verdicts', { agrees: true, opinion: '' }, ['head', 'handler', 'office', 'decider', 'observer']],
    ['opinion', { adopts: true, opinion: '' }, ['head', 'handler', 'reviewerOffice', 'leader', 'decider', 'observer']],
    ['revision', { reason }, ['handler', 'office', 'decider', 'reviewerOffice', 'observer']],
  ]

  test.each(acts)('%s: others may not', async (path, body, others) => {
    for (const who of others) expect([who, (await send(who, `POST /api/plans/${id}/${path}`, body, 1)).statusCode]).toEqual([who, 403])
  })
  test.each(acts)('%s: strangers see no such plan', async (path, body) => {
    for (const who of ['strangerHead', 'strangerOffice', 'strangerReviewer'] as const)
      expect([403, 404], who).toContain((await send(who, `POST /api/plans/${id}/${path}`, body, 1)).statusCode)
    const fit = { submission: 'strangerHead', verdicts: 'strangerReviewer', opinion: 'strangerOffice', revision: 'strangerHead' } as const
    expect((await send(fit[path as keyof typeof fit], `POST /api/plans/${id}/${path}`, body, 1)).statusCode).toBe(404)
    expect((await ask('strangerOffice', { url: `/api/plans/${id}` })).statusCode).toBe(404)
  })
  test('a member of another team has no seat', async () => {
    const answer = await send('otherTeam', `POST /api/plans/${id}/verdicts`, { agrees: true, opinion: '' })
    expect([answer.statusCode, answer.json().code]).toEqual([403, 'not-permitted'])
  })
  test.each(acts.filter(([path]) => path !== 'verdicts'))(
    '%s: the version seen must be said, and be the one there is',
    async (path, body) => {
      const who = path === 'opinion' ? 'collector' : 'head'
      expect((await ask(who, { method: 'POST', url: `/api/plans/${id}/${path}`, payload: body })).statusCode).toBe(428)
      expect((await send(who, `POST /api/plans/${id}/${path}`, body, 99)).statusCode).toBe(412)
    },
  )
})

test('every row is what its facts fold to', async () => {
  expect((await verifyStreams(db, allStreams)).difference).toBeNull()
})
