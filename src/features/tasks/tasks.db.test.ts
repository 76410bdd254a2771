import { beforeAll, describe, expect, test } from 'vitest'
import { addDays } from '#domain/day.ts'
import type { Plan } from '#domain/plan/plan.ts'
import type { Task } from '#domain/task/task.ts'
import { newId } from '#platform/ids.ts'
import { allStreams } from '#platform/trail/streams.ts'
import { verifyStreams } from '#platform/trail/verify.ts'
import { unmetOf } from '#test/calls.ts'
import { useDatabase } from '#test/database.ts'
import { aFinding, anInspection, aRound, issued, newCity, type PersonKey } from '#test/factories.ts'
import { testClock } from '#test/server.ts'
import { adopted, applied, drafted, planOf, proved, submitted, wholeTask } from '#test/steps.ts'
import { aWholeServer } from '#test/whole-server.ts'

const { db } = await useDatabase()
const city = await newCity(db)
const { ask, get, send } = await aWholeServer(db, city.sessions)
const today = testClock.today()
const reason = '招标未完'

let plan: Plan
let findingId: string
beforeAll(async () => {
  findingId = (await aFinding(city)).id
  await issued(city, city.inspection.id, addDays(today, -30))
  plan = await planOf(city)
})
const version = async (id: string): Promise<number> => (await get('observer', `/api/tasks/${id}`)).version
const act = async (who: PersonKey, id: string, path: string, payload: object = {}) =>
  send(who, `POST /api/tasks/${id}/${path}`, payload, await version(id))
const entry = { happenedOn: today, text: '已追缴', percent: 40, moneyRecovered: 185_000_00, peopleDealtWith: 1 }

describe('while the plan is written', () => {
  test('a task may lack almost everything', async () => {
    const answer = await send('handler', `POST /api/plans/${plan.id}/tasks`, {})
    expect(answer.statusCode).toBe(201)
    expect(answer.json()).toMatchObject({ state: 'planned', number: 1, text: '', due: null, measures: [], findingIds: [], version: 1 })
    expect((await send('head', `POST /api/plans/${plan.id}/tasks`, { text: '又一项' })).json()).toMatchObject({ number: 2 })
  })

  test('what it names must be there', async () => {
    const nobody = newId(city.region)
    const named = { personId: nobody, leaderId: nobody, leadBodyId: nobody, coBodyIds: [nobody], findingIds: [nobody] }
    const answer = await send('handler', `POST /api/plans/${plan.id}/tasks`, named)
    expect(unmetOf(answer)).toEqual(['person-unknown', 'person-unknown', 'body-unknown', 'body-unknown', 'finding-unknown'])
    const elsewhere = await aFinding(city, { inspectionId: (await anInspection(city, (await aRound(city, 2)).id)).id })
    expect(unmetOf(await send('handler', `POST /api/plans/${plan.id}/tasks`, { findingIds: [elsewhere.id] }))).toEqual(['finding-unknown'])
  })

  test('its dates stand in order, also when only one of them is changed', async () => {
    const wrong = await send('handler', `POST /api/plans/${plan.id}/tasks`, { start: today, due: addDays(today, -1) })
    expect([wrong.statusCode, unmetOf(wrong)]).toEqual([422, ['due-before-start']])
    const task = await drafted(city, plan.id, wholeTask(city, []))
    expect(unmetOf(await send('handler', `PATCH /api/tasks/${task.id}`, { due: addDays(today, -30) }, 1))).toEqual(['due-before-start'])
    expect((await send('handler', `PATCH /api/tasks/${task.id}`, { due: null }, 1)).json()).toMatchObject({
      due: null,
      originalDue: null,
      version: 2,
    })
  })

  test('two people at one task: the second is told what there is now, and loses nothing', async () => {
    const task = await drafted(city, plan.id, wholeTask(city, [findingId]))
    const mine = { text: '逐户追缴并公示😀', criterion: '全部到账' }
    const theirs = { text: '追缴资金' }
    const both = await Promise.all([
      send('handler', `PATCH /api/tasks/${task.id}`, mine, 1),
      send('head', `PATCH /api/tasks/${task.id}`, theirs, 1),
    ])
    const late = both.find((one) => one.statusCode === 412)!
    const early = both.find((one) => one.statusCode === 200)!
    expect(late.json()).toMatchObject({ code: 'stale', values: { current: 2 } })
    expect(late.headers['etag']).toBe('"2"')
    const now = await get('handler', `/api/tasks/${task.id}`)
    expect(now).toEqual(early.json())
    const again = await send('handler', `PATCH /api/tasks/${task.id}`, mine, 2)
    expect(again.json()).toMatchObject({ ...mine, version: 3, due: task.due, measures: task.measures })
    const story = await db.selectFrom('fact').select('data').where('id', '=', task.id).where('kind', '=', 'task-amended').execute()
    expect(
      story.map((one) => one.data),
      'both changes are on the trail',
    ).toEqual(expect.arrayContaining([mine, early === both[0] ? mine : theirs]))
  })

  test('measures keep their ids where they are sent along', async () => {
    const task = await drafted(city, plan.id, wholeTask(city, []))
    const kept = { ...task.measures[1]!, text: '修订并公开发放办法' }
    const fresh = { text: '逐户核查', horizon: 'at-once', aim: 'symptom' }
    const { measures } = (await send('handler', `PATCH /api/tasks/${task.id}`, { measures: [kept, fresh] }, 1)).json()
    expect(measures).toMatchObject([kept, fresh])
    expect(measures[1].id).toMatch(/^[0-9a-f-]{36}$/)
  })

  test.each([
    [{ state: 'done' }, 'state', 'unknown-field'],
    [{ percent: 100 }, 'percent', 'unknown-field'],
    [{ originalDue: '2026-12-01' }, 'originalDue', 'unknown-field'],
    [{ measures: [{ text: '', horizon: 'dated', aim: 'root', done: true }] }, 'measures.0.done', 'unknown-field'],
    [{ measures: [{ text: '', horizon: 'soon', aim: 'root' }] }, 'measures.0.horizon', 'not-allowed'],
    [{ due: '2026-02-30' }, 'due', 'bad-format'],
    [{ personId: 'x' }, 'personId', 'bad-format'],
  ])('%j is refused by the name of its field, new or changed', async (body, field, code) => {
    const task = await drafted(city, plan.id, wholeTask(city, []))
    for (const line of [`POST /api/plans/${plan.id}/tasks`, `PATCH /api/tasks/${task.id}`] as const) {
      const answer = await send('handler', line, body, 1)
      expect([answer.statusCode, answer.json().errors]).toMatchObject([400, [{ field, code }]])
    }
    expect(await version(task.id)).toBe(1)
  })

  test('removed, it is in no plan any more, and its number is not given again', async () => {
    const task = await drafted(city, plan.id, wholeTask(city, []))
    expect((await act('head', task.id, 'removal')).json()).toMatchObject({ state: 'removed', open: false })
    const { tasks } = await get('head', `/api/plans/${plan.id}`)
    expect(tasks.map((one: Task) => one.id)).not.toContain(task.id)
    expect((await drafted(city, plan.id, wholeTask(city, []))).number).toBe(task.number + 1)
    expect((await act('head', task.id, 'removal')).statusCode).toBe(409)
    expect((await send('head', `PATCH /api/tasks/${task.id}`, { text: '改' }, 2)).statusCode).toBe(409)
  })
})

describe('at work', () => {
  let id: string
  let open: Plan
  beforeAll(async () => {
    const inspection = await anInspection(city, (await aRound(city, 3)).id)
    findingId = (await aFinding(city, { inspectionId: inspection.id })).id
    await issued(city, inspection.id, addDays(today, -30))
    open = await planOf(city, inspection.id)
    id = (await drafted(city, open.id, wholeTask(city, [findingId]))).id
  })

  test('nothing counts before the plan is adopted, and nothing changes while it is reviewed', async () => {
    expect((await act('handler', id, 'progress', entry)).statusCode).toBe(409)
    await submitted(city, open.id)
    expect((await send('handler', `PATCH /api/tasks/${id}`, { text: '改' }, 1)).statusCode).toBe(409)
    expect((await act('head', id, 'removal')).statusCode).toBe(409)
    expect((await send('handler', `POST /api/plans/${open.id}/tasks`, {})).statusCode).toBe(409)
    for (const who of ['reviewerOffice', 'reviewerDiscipline', 'member'] as const)
      await send(who, `POST /api/plans/${open.id}/verdicts`, { agrees: true, opinion: '' })
    const seen = (await get('collector', `/api/plans/${open.id}`)).plan.version
    expect((await send('collector', `POST /api/plans/${open.id}/opinion`, { adopts: true, opinion: '' }, seen)).statusCode).toBe(200)
  })

  test('progress is dated, numbered and adds up', async () => {
    expect((await act('handler', id, 'progress', entry)).json()).toMatchObject({
      percent: 40,
      moneyRecovered: 18_500_000,
      lastProgressOn: today,
    })
    const second = (await act('head', id, 'progress', { ...entry, percent: 60, moneyRecovered: 100, rulesMade: 1 })).json()
    expect(second).toMatchObject({
      percent: 60,
      moneyRecovered: 18_500_100,
      peopleDealtWith: 2,
      rulesMade: 1,
      progress: [{ number: 1 }, { number: 2 }],
    })
    expect(unmetOf(await act('handler', id, 'progress', { ...entry, happenedOn: addDays(today, 1) }))).toEqual(['day-in-future'])
    for (const [field, value] of [
      ['percent', 101],
      ['percent', 50.5],
      ['moneyRecovered', -1],
      ['text', ''],
    ] as const) {
      const answer = await act('handler', id, 'progress', { ...entry, [field]: value })
      expect([answer.statusCode, answer.json().errors[0].field]).toEqual([400, field])
    }
  })

  test('an extension of the task is asked for and decided by somebody else; the original stays beside it', async () => {
    const due = addDays(today, 20)
    const asked = await act('handler', id, 'extensions', { to: addDays(due, 30), reason })
    expect(asked.json()).toMatchObject({ due, extensions: [{ number: 1, state: 'asked' }] })
    expect(unmetOf(await act('handler', id, 'completion', { criterionAnswer: '已到位' }))).toEqual([
      'evidence-on-task',
      'no-open-extension-of-task',
    ])
    expect((await act('head', id, 'extension-decision', { approve: true, opinion: '' })).statusCode).toBe(403)
    const decided = await act('decider', id, 'extension-decision', { approve: true, opinion: '同意' })
    expect(decided.json()).toMatchObject({ due: addDays(due, 30), originalDue: due, extensions: [{ state: 'approved' }] })
  })

  test('done needs proof and an answer; kept on a rule besides; resumed it is at work again', async () => {
    expect(unmetOf(await act('handler', id, 'completion', { criterionAnswer: ' ' }))).toEqual(['criterion-answered', 'evidence-on-task'])
    await proved(city, id)
    expect(unmetOf(await act('handler', id, 'keeping-on', { criterionAnswer: '已到位', checkInRule: '' }))).toEqual(['check-in-rule'])
    expect((await act('handler', id, 'keeping-on', { criterionAnswer: '已到位', checkInRule: '每季度' })).json()).toMatchObject({
      state: 'kept-on',
    })
    expect((await act('handler', id, 'progress', entry)).json()).toMatchObject({ state: 'kept-on' })
    expect((await act('handler', id, 'resumption', { reason })).json()).toMatchObject({ state: 'doing', checkInRule: null })
    expect((await act('handler', id, 'completion', { criterionAnswer: '已到位' })).json()).toMatchObject({
      state: 'done',
      percent: 100,
      doneOn: today,
    })
    expect((await act('handler', id, 'progress', entry)).statusCode).toBe(409)
  })

  test('taken back while its finding is reported, it stops the closing, which looks again', async () => {
    await applied(city, findingId)
    await act('handler', id, 'resumption', { reason })
    for (const who of ['reviewerOffice', 'member'] as const) {
      const { finding } = await get(who, `/api/findings/${findingId}`)
      await send(who, `POST /api/findings/${findingId}/verdicts`, { opinion: '' }, finding.version)
    }
    const { finding } = await get('decider', `/api/findings/${findingId}`)
    const closing = await send('decider', `POST /api/findings/${findingId}/closing`, { kind: 'complete', word: '' }, finding.version)
    expect(unmetOf(closing)).toEqual(expect.arrayContaining(['task-done', 'criterion-answered']))
  })

  test('reopening the plan keeps the original date of what is at work', async () => {
    const { plan: seen } = await get('head', `/api/plans/${open.id}`)
    await send('head', `POST /api/plans/${open.id}/revision`, { reason }, seen.version)
    const original = (await get('head', `/api/tasks/${id}`)).originalDue
    const answer = await send('handler', `PATCH /api/tasks/${id}`, { due: addDays(today, 60) }, await version(id))
    expect(answer.json()).toMatchObject({ due: addDays(today, 60), originalDue: original })
    await adopted(city, open.id)
  })
})

describe('who may', () => {
  let id: string
  beforeAll(async () => {
    id = (await drafted(city, plan.id, wholeTask(city, []))).id
  })
  const acts: [string, object][] = [
    ['removal', {}],
    ['progress', entry],
    ['completion', { criterionAnswer: '' }],
    ['keeping-on', { criterionAnswer: '', checkInRule: '' }],
    ['resumption', { reason }],
    ['extensions', { to: '2028-01-03', reason }],
    ['extension-decision', { approve: true, opinion: '' }],
  ]
  test.each(acts)('%s: the body itself, or for an extension the decider; strangers see nothing', async (path, body) => {
    const mine: PersonKey[] = path === 'extension-decision' ? ['decider'] : ['head', 'handler']
    const all: PersonKey[] = ['office', 'member', 'leader', 'head', 'handler', 'reviewerOffice', 'decider', 'observer', 'administrator']
    for (const who of all.filter((one) => !mine.includes(one)))
      expect([who, (await send(who, `POST /api/tasks/${id}/${path}`, body, 1)).statusCode]).toEqual([who, 403])
    for (const who of mine) expect([who, (await send(who, `POST /api/tasks/${id}/${path}`, body, 99)).statusCode]).toEqual([who, 412])
    const stranger = path === 'extension-decision' ? 'strangerDecider' : 'strangerHead'
    expect((await send(stranger, `POST /api/tasks/${id}/${path}`, body, 1)).statusCode).toBe(404)
    expect((await ask(mine[0]!, { method: 'POST', url: `/api/tasks/${id}/${path}`, payload: body })).statusCode).toBe(428)
  })

  test('another body writes into no plan that is not its own', async () => {
    for (const who of ['strangerHead', 'townHead'] as const) {
      expect((await send(who, `POST /api/plans/${plan.id}/tasks`, {})).statusCode).toBe(404)
      expect((await send(who, `PATCH /api/tasks/${id}`, { text: '改' }, 1)).statusCode).toBe(404)
      expect((await ask(who, { url: `/api/tasks/${id}` })).statusCode).toBe(404)
    }
    expect((await send('office', `POST /api/plans/${plan.id}/tasks`, {})).statusCode).toBe(403)
  })
})

test('every row is what its facts fold to', async () => {
  expect((await verifyStreams(db, allStreams)).difference).toBeNull()
})
