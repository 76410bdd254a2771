import { beforeAll, describe, expect, test } from 'vitest'
import { addDays } from '#domain/day.ts'
import type { Plan } from '#domain/plan/plan.ts'
import { allStreams } from '#platform/trail/streams.ts'
import { verifyStreams } from '#platform/trail/verify.ts'
import { unmetOf } from '#test/calls.ts'
import { useDatabase } from '#test/database.ts'
import { aFinding, anInspection, aRound, issued, newCity } from '#test/factories.ts'
import { testClock } from '#test/server.ts'
import { drafted, planOf, submitted, wholeTask } from '#test/steps.ts'
import { aWholeServer } from '#test/whole-server.ts'

const { db } = await useDatabase()
const city = await newCity(db)
const { get, send } = await aWholeServer(db, city.sessions)
const today = testClock.today()

let plan: Plan
let findingId: string
beforeAll(async () => {
  findingId = (await aFinding(city)).id
  await issued(city, city.inspection.id, addDays(today, -30))
  plan = await planOf(city)
})
const change = (body: object, who: 'handler' | 'head' | 'office' | 'strangerHead' = 'handler', id = plan.id) =>
  send(who, `POST /api/plans/${id}/changes`, body)
const ref = () => crypto.randomUUID()

describe('many changes at once', () => {
  test('new tasks, changes and removals in one go, each by itself; the numbers stand in a row', async () => {
    const [kept, gone, late] = [
      await drafted(city, plan.id, wholeTask(city, [findingId])),
      await drafted(city, plan.id, wholeTask(city, [findingId])),
      await drafted(city, plan.id, wholeTask(city, [findingId])),
    ]
    const [one, wrong, other] = [ref(), ref(), ref()]
    const answer = await change({
      drafted: [
        { ref: one, task: { text: '甲', findingIds: [findingId] } },
        { ref: wrong, task: { text: '乙', start: today, due: addDays(today, -1) } },
        { ref: other, task: { text: '丙' } },
      ],
      amended: [
        { id: kept.id, version: 1, changes: { text: '改' } },
        { id: late.id, version: 9, changes: { text: '迟到' } },
      ],
      removed: [{ id: gone.id, version: 1 }],
    })
    expect(answer.statusCode, answer.body).toBe(200)
    const items = new Map<string, { task: { number: number } | null; code: string | null; unmet: { code: string }[] }>(
      answer.json().items.map((item: { ref: string }) => [item.ref, item]),
    )
    expect(items.size).toBe(6)
    expect(items.get(one)).toMatchObject({ code: null, task: { text: '甲', number: late.number + 1, state: 'planned' } })
    expect(items.get(other)).toMatchObject({ code: null, task: { text: '丙', number: late.number + 2 } })
    expect(items.get(wrong)).toMatchObject({ code: 'unmet', task: null, unmet: [{ code: 'due-before-start' }] })
    expect(items.get(kept.id)).toMatchObject({ code: null, task: { text: '改', version: 2 } })
    expect(items.get(late.id), 'whoever was too late is shown what there is now').toMatchObject({ code: 'stale', task: { version: 1 } })
    expect(items.get(gone.id)).toMatchObject({ code: null, task: { state: 'removed' } })
  })

  test('a removed task is taken up again as it was, by a further fact', async () => {
    const task = await drafted(city, plan.id, wholeTask(city, [findingId]))
    await change({ removed: [{ id: task.id, version: 1 }] })
    const back = (await change({ restored: [{ id: task.id, version: 2 }] })).json().items[0]
    expect(back).toMatchObject({
      code: null,
      task: { number: task.number, text: task.text, measures: task.measures, due: task.due, version: 3, state: 'planned', open: true },
    })
    const kinds = await db.selectFrom('fact').select('kind').where('id', '=', task.id).orderBy('version').execute()
    expect(kinds.map((one) => one.kind)).toEqual(['task-drafted', 'task-removed', 'task-restored'])
    expect((await send('handler', `POST /api/tasks/${task.id}/restoration`, {}, 3)).statusCode).toBe(409)
  })

  test('two sheets of one plan at the same moment: nobody waits in a ring, and each change is done once', async () => {
    const tasks = await Promise.all(Array.from({ length: 6 }, () => drafted(city, plan.id, wholeTask(city, [findingId]))))
    const amended = (text: string, list: typeof tasks) => list.map(({ id }) => ({ id, version: 1, changes: { text } }))
    const draftedOf = (text: string) => [{ ref: ref(), task: { text } }]
    const answers = await Promise.all([
      change({ drafted: draftedOf('甲'), amended: amended('甲', tasks) }, 'handler'),
      change({ drafted: draftedOf('乙'), amended: amended('乙', tasks.toReversed()) }, 'head'),
    ])
    expect(answers.map((one) => one.statusCode)).toEqual([200, 200])
    const codes = answers.flatMap((one) => one.json().items.map((item: { code: string | null }) => item.code))
    expect(codes.filter((code) => code === null)).toHaveLength(2 + tasks.length)
    expect(codes.filter((code) => code === 'stale')).toHaveLength(tasks.length)
  })

  test('five hundred rows of a paste are drafted in a few sendings', async () => {
    const rows = Array.from({ length: 500 }, (_, at) => ({ ref: ref(), task: { ...wholeTask(city, [findingId]), text: `任务${at}` } }))
    for (let at = 0; at < rows.length; at += 100) {
      const { items } = (await change({ drafted: rows.slice(at, at + 100) })).json()
      expect(items.every((one: { code: string | null }) => one.code === null)).toBe(true)
    }
    const { tasks } = await get('handler', `/api/plans/${plan.id}`)
    expect(new Set(tasks.map((task: { number: number }) => task.number)).size).toBe(tasks.length)
    expect(tasks.filter((task: { text: string }) => /^任务\d+$/.test(task.text))).toHaveLength(500)
  })
})

describe('who may', () => {
  test('the inspected body while it writes its plan, and nobody else', async () => {
    expect((await change({}, 'head')).json()).toEqual({ items: [] })
    expect((await change({}, 'office')).statusCode).toBe(403)
    expect((await change({}, 'strangerHead')).statusCode).toBe(404)
    expect((await change({ drafted: [{ ref: 'x', task: {} }] })).statusCode).toBe(400)
  })

  test('a task of another plan is not reached through this one', async () => {
    const inspection = await anInspection(city, (await aRound(city, 2)).id)
    const finding = await aFinding(city, { inspectionId: inspection.id })
    await issued(city, inspection.id, addDays(today, -30))
    const other = await planOf(city, inspection.id)
    const task = await drafted(city, other.id, wholeTask(city, [finding.id]))
    const { items } = (await change({ amended: [{ id: task.id, version: 1, changes: { text: '改' } }] })).json()
    expect(items).toMatchObject([{ ref: task.id, code: 'missing', task: null }])

    await submitted(city, other.id)
    const refused = await change({ drafted: [{ ref: ref(), task: {} }] }, 'handler', other.id)
    expect([refused.statusCode, unmetOf(refused)]).toEqual([409, ['wrong-state']])
    const late = (await change({ amended: [{ id: task.id, version: 1, changes: { text: '改' } }] }, 'handler', other.id)).json()
    expect(late.items).toMatchObject([{ code: 'wrong-state' }])
  })
})

test('every row is what its facts fold to', async () => {
  expect((await verifyStreams(db, allStreams)).difference).toBeNull()
})
