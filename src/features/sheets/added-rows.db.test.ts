import { expect, test } from 'vitest'
import { addDays } from '#domain/day.ts'
import { allStreams } from '#platform/trail/streams.ts'
import { verifyStreams } from '#platform/trail/verify.ts'
import { useDatabase } from '#test/database.ts'
import { aFinding, issued, newCity } from '#test/factories.ts'
import { testClock } from '#test/server.ts'
import { sheetCalls } from '#test/sheet-calls.ts'
import { backOf, withAdded } from '#test/sheet-cells.ts'
import { planOf } from '#test/steps.ts'
import { aWholeServer } from '#test/whole-server.ts'

const { db } = await useDatabase()
const city = await newCity(db)
const { ask, get, send, form } = await aWholeServer(db, city.sessions)
const { sheetOf, back, fill, sendBack } = sheetCalls({ ask, send, form })
const findings = [await aFinding(city, { text: '低保资金发放不及时。' }), await aFinding(city, { text: '公示不到位。' })]
await issued(city, city.inspection.id, addDays(testClock.today(), -30))
const plan = await planOf(city)
const url = `/api/plans/${plan.id}`
const tasks = async () => (await get('handler', url)).tasks as { id: string; version: number; text: string; measures: object[] }[]

const rows = [
  {
    findings: '1、2',
    text: '逐户核清并公示',
    measures: '1. 逐户核清（立行立改，治标）\n2. 修订公示办法（限期整改，治本）',
    person: 'handler',
    leadBody: '甲县民政局',
    start: '2026-11-25',
    due: '2026年12月25日',
    criterion: '应退尽退',
  },
  { findings: '2', text: '设公示栏' },
  { findings: '7', text: '没有这个问题' },
  { findings: '1', criterion: '没有写任务' },
  { findings: '1', text: '先完后始', start: '2026-12-25', due: '2026-12-01' },
]

test('a plan is written offline from an empty sheet: each new row is a new task, and the same file twice adds nothing', async () => {
  const empty = await sheetOf('handler', url)
  const { rows: none, about } = await backOf(empty)
  expect(none).toEqual([])
  expect(about.said).toMatchObject({ plan: plan.id })
  expect(await back('handler', empty)).toMatchObject({ status: 201, items: [] })

  const filled = await withAdded(empty, rows)
  const { sheet, items } = await back('handler', filled)
  expect(items.map(({ act, label, reasons }) => [act, label, reasons.length])).toEqual([
    ['draft-task', '', 0],
    ['draft-task', '', 0],
    ['draft-task', '', 1],
    ['draft-task', '', 1],
    ['draft-task', '', 1],
  ])
  expect(items[2]!.reasons[0]).toContain('没有编号为“7”的问题')
  const keys = items.filter(({ reasons }) => reasons.length === 0).map(({ key }) => key)
  expect((await fill('handler', sheet.id, keys)).map(({ done }) => done)).toEqual([true, true])
  const [one, two] = await tasks()
  expect(one).toMatchObject({
    number: 1,
    text: rows[0]!.text,
    findingIds: findings.map(({ id }) => id),
    personId: city.people.handler,
    leadBodyId: city.bodies.bureauA,
    start: '2026-11-25',
    due: '2026-12-25',
    criterion: '应退尽退',
    measures: [
      { text: '逐户核清', horizon: 'at-once', aim: 'symptom' },
      { text: '修订公示办法', horizon: 'dated', aim: 'root' },
    ],
  })
  expect(two).toMatchObject({ number: 2, text: '设公示栏', findingIds: [findings[1]!.id] })
  expect((await back('handler', filled)).items.map(({ reasons }) => reasons.length)).toEqual([1, 1, 1])
  expect((await fill('handler', sheet.id, keys)).map(({ done }) => done)).toEqual([false, false])

  await send('handler', `POST /api/tasks/${two!.id}/removal`, {}, two!.version)
  const again = await back('handler', filled)
  expect(again.items.filter(({ reasons }) => reasons.length === 0)).toHaveLength(1)
  expect((await fill('handler', again.sheet.id, [again.items[0]!.key])).map(({ done, already }) => [done, already])).toEqual([
    [true, false],
  ])
  expect((await tasks()).map(({ text }) => text)).toEqual(['逐户核清并公示', '设公示栏'])
})

test('findings, co-bodies and measures of a task come back too, and a measure whose words stand stays the one it was', async () => {
  const before = (await tasks())[0]!
  await sendBack('handler', await sheetOf('handler', url), [
    ['1', 'findings', '1'],
    ['1', 'coBodies', '甲县民政局'],
    ['1', 'measures', '修订公示办法（限期整改，治本）\n回访群众'],
  ])
  expect((await tasks())[0]).toMatchObject({
    findingIds: [findings[0]!.id],
    coBodyIds: [city.bodies.bureauA],
    measures: [before.measures[1], { text: '回访群众', horizon: 'dated', aim: 'symptom' }],
  })
})

test('two measures of the same words stay two', async () => {
  const write = async (lines: string) => sendBack('handler', await sheetOf('handler', url), [['1', 'measures', lines]])
  await write('回访群众\n回访群众（立行立改，治本）')
  const ids = (await tasks())[0]!.measures.map((one) => (one as { id: string }).id)
  await write('回访群众\n回访群众（立行立改，治本）\n张榜公布')
  const after = (await tasks())[0]!.measures.map((one) => (one as { id: string }).id)
  expect([after.slice(0, 2), new Set(after).size]).toEqual([ids, 3])
})

test('who may not write the plan adds nothing, and whose it is not sees no row of it', async () => {
  const sheet = await withAdded(await sheetOf('handler', url), [{ findings: '1', text: '外人的任务' }])
  const { items } = await back('office', sheet)
  expect(items.map(({ act, reasons }) => [act, reasons.length])).toEqual([['draft-task', 1]])
  const strange = await back('strangerOffice', sheet)
  expect(strange.items.at(-1)).toMatchObject({ act: null, reasons: [expect.stringContaining('不是导出的行')] })
  expect((await backOf(await sheetOf('office', url))).rows.map(({ mark }) => mark !== null)).toEqual([true, true])
  expect((await verifyStreams(db, allStreams)).difference).toBeNull()
})
