import { beforeAll, describe, expect, test } from 'vitest'
import { addDays } from '#domain/day.ts'
import type { Task } from '#domain/task/task.ts'
import { allStreams } from '#platform/trail/streams.ts'
import { verifyStreams } from '#platform/trail/verify.ts'
import { useDatabase } from '#test/database.ts'
import { aFinding, anInspection, aRound, issued, newCity } from '#test/factories.ts'
import { testClock } from '#test/server.ts'
import { sheetCalls } from '#test/sheet-calls.ts'
import { backOf, movedTo, withCells, withRows, type Edit } from '#test/sheet-cells.ts'
import { adopted, drafted, planOf, wholeTask } from '#test/steps.ts'
import { aWholeServer } from '#test/whole-server.ts'

const { db } = await useDatabase()
const city = await newCity(db)
const { ask, get, send, form } = await aWholeServer(db, city.sessions)
const today = testClock.today()

const { sheetOf, back, fill, sendBack } = sheetCalls({ ask, send, form })
const versionOf = async (id: string): Promise<number> => (await get('observer', `/api/tasks/${id}`)).version
const facts = async (): Promise<number> => (await db.selectFrom('fact').select('id').execute()).length

/** A plan with three tasks in an inspection of its own. */
async function aPlan(round: number) {
  const inspection = await anInspection(city, (await aRound(city, round)).id)
  const finding = await aFinding(city, { inspectionId: inspection.id, text: '低保资金发放不及时，涉及12户。' })
  await issued(city, inspection.id, addDays(today, -30))
  const plan = await planOf(city, inspection.id)
  const tasks: Task[] = []
  for (const text of ['追缴资金', '修订办法', '公开公示']) tasks.push(await drafted(city, plan.id, wholeTask(city, [finding.id], { text })))
  return { inspection, finding, plan, tasks, url: `/api/plans/${plan.id}` }
}

describe('a plan that is being written', () => {
  let at: Awaited<ReturnType<typeof aPlan>>
  let bytes: Uint8Array
  beforeAll(async () => {
    at = await aPlan(11)
    bytes = await sheetOf('handler', at.url)
  })

  test('goes out with its tasks, and untouched asks for nothing', async () => {
    const read = await backOf(bytes)
    expect(read.rows.map(({ cells }) => cells.get('text')!.text)).toEqual(['追缴资金', '修订办法', '公开公示'])
    expect(read.about.said).toMatchObject({ kind: 'tasks', plan: at.plan.id })
    expect(await back('handler', bytes)).toMatchObject({ status: 201, items: [], rows: 3, absent: 0, missing: [] })
  })

  test('filled in, it shows each difference by cell; done, each is an act; sent again, it changes nothing', async () => {
    const edits: Edit[] = [
      ['1', 'text', '逐户追缴资金并公示'],
      ['1', 'due', '2026年12月5日'],
      ['2', 'person', 'head'],
      ['2', 'criterion', ''],
    ]
    const filled = await withCells(bytes, edits)
    const { sheet, items } = await back('handler', filled)
    expect(
      items.map(({ label, act, cells, reasons }) => [label, act, cells.map(({ column, text }) => `${column}=${text}`), reasons]),
    ).toEqual([
      ['1', 'amend-task', ['text=逐户追缴资金并公示', 'due=2026-12-05'], []],
      ['2', 'amend-task', ['person=head', 'criterion='], []],
    ])
    expect(items[0]!.cells[0]).toMatchObject({ old: '追缴资金', title: '整改任务' })
    const done = await fill(
      'handler',
      sheet.id,
      items.map(({ key }) => key),
    )
    expect(done.map((one) => one.done)).toEqual([true, true])
    expect(await get('handler', `/api/tasks/${at.tasks[0]!.id}`)).toMatchObject({
      text: '逐户追缴资金并公示',
      due: '2026-12-05',
      version: 2,
    })
    expect(await get('handler', `/api/tasks/${at.tasks[1]!.id}`)).toMatchObject({ personId: city.people.head, criterion: '' })
    const before = await facts()
    expect((await back('handler', filled)).items).toEqual([])
    expect(
      (
        await fill(
          'handler',
          sheet.id,
          items.map(({ key }) => key),
        )
      ).map((one) => one.done),
    ).toEqual([false, false])
    expect(await facts()).toBe(before)
    const sent = (await get('handler', '/api/returned-sheets')).items as { id: string }[]
    expect(sent.find((one) => one.id === sheet.id)).toMatchObject({ done: 2, refused: 0, kind: 'tasks' })
  })

  test('what somebody changed meanwhile is shown with both values; another field of the same row is taken over', async () => {
    const fresh = await sheetOf('handler', at.url)
    const id = at.tasks[2]!.id
    await send('head', `PATCH /api/tasks/${id}`, { text: '在村务栏公示' }, await versionOf(id))
    const { items, sheet } = await back(
      'handler',
      await withCells(fresh, [
        ['3', 'text', '上网公示'],
        ['3', 'criterion', '公示满七天'],
      ]),
    )
    expect(items.map(({ act, reasons }) => [act, reasons.length])).toEqual([
      ['amend-task', 1],
      ['amend-task', 0],
    ])
    expect(items[0]!.reasons[0]).toContain('现为“在村务栏公示”，表里是“上网公示”')
    const done = await fill(
      'handler',
      sheet.id,
      items.map(({ key }) => key),
    )
    expect(done.map((one) => one.done).toSorted()).toEqual([false, true])
    expect(await get('handler', `/api/tasks/${id}`)).toMatchObject({ text: '在村务栏公示', criterion: '公示满七天' })
  })

  test('changed between looking and confirming, nothing is written over', async () => {
    const fresh = await sheetOf('handler', at.url)
    const id = at.tasks[0]!.id
    const { items, sheet } = await back('handler', await withCells(fresh, [['1', 'text', '我写的']]))
    await send('head', `PATCH /api/tasks/${id}`, { text: '别人写的' }, await versionOf(id))
    const [answer] = await fill('handler', sheet.id, [items[0]!.key])
    expect([answer!.done, answer!.reasons[0]]).toEqual([false, expect.stringContaining('已有变化')])
    expect(await get('handler', `/api/tasks/${id}`)).toMatchObject({ text: '别人写的' })
  })

  test.each([
    ['a day that is none', 'due', '2026-02-30', '不是日期'],
    ['a person nobody knows', 'person', '查无此人', '没有找到'],
    ['a body nobody knows', 'leadBody', '查无此局', '没有找到单位'],
    ['an edited locked cell', 'state', '已完成', '不能在表里修改'],
    ['a text without end', 'text', '长'.repeat(4001), '最多'],
    ['a due day before the start', 'due', '2020-01-01', '早于开始日期'],
  ])('%s is refused at its cell', async (_, key, text, why) => {
    const fresh = await sheetOf('handler', at.url)
    const { items, sheet } = await back('handler', await withCells(fresh, [['1', key, text]]))
    expect(items).toHaveLength(1)
    expect(items[0]!.reasons.join()).toContain(why)
    const before = await facts()
    expect((await fill('handler', sheet.id, [items[0]!.key]))[0]!.done).toBe(false)
    expect(await facts()).toBe(before)
  })

  test('rows sorted the other way round, one left out, one twice, one typed in, one with a broken mark', async () => {
    const changed = await withCells(await sheetOf('handler', at.url), [['2', 'text', '改了第二条']])
    const fresh = await withRows(changed, (rows) => rows.filter((row) => /<v>|<is>/.test(row)))
    const turned = await withRows(fresh, (rows) => [
      ...rows.slice(0, -3),
      ...rows
        .slice(-3)
        .toReversed()
        .map((row, index) => movedTo(row, 6 + index)),
    ])
    expect((await back('handler', turned)).items.map(({ label, cells }) => [label, cells[0]!.text])).toEqual([['2', '改了第二条']])
    const cut = await withRows(fresh, (rows) => rows.slice(0, -1))
    expect(await back('handler', cut)).toMatchObject({ absent: 1, rows: 2, items: [{ label: '2' }] })
    const twice = await withRows(fresh, (rows) => [...rows, movedTo(rows.at(-2)!, 20)])
    expect((await back('handler', twice)).items.map(({ reasons }) => reasons[0])).toEqual([
      expect.stringContaining('不止一次'),
      expect.stringContaining('不止一次'),
    ])
    const typed = await withRows(fresh, (rows) => [...rows, '<row r="30"><c r="E30" t="inlineStr"><is><t>新任务</t></is></c></row>'])
    expect((await back('handler', typed)).items.at(-1)).toMatchObject({ act: 'draft-task', cells: [{ text: '新任务' }], reasons: [] })
    const broken = await withRows(fresh, (rows) => rows.map((row) => row.replace(/(R1\.[^<]*)\w</, '$1<')))
    expect((await back('handler', broken)).items.map(({ reasons }) => reasons[0])).toEqual(
      Array.from({ length: 3 }, () => expect.stringContaining('隐藏标记被改动')),
    )
    const mixed = await withCells(fresh, [['1', 'number', '3']])
    expect((await back('handler', mixed)).items[0]!.reasons[0]).toContain('编号与隐藏标记不符')
  })
})

describe('work', () => {
  test('progress is reported once, however often the file is sent; an extension is asked for', async () => {
    const at = await aPlan(12)
    await adopted(city, at.plan.id)
    const bytes = await sheetOf('handler', at.url)
    const edits: Edit[] = [
      ['1', 'progress', '已追缴3.5万元'],
      ['1', 'percent', '60%'],
      ['1', 'moneyRecovered', '35,000.50'],
      ['2', 'percent', '40'],
      ['3', 'extendTo', addDays(today, 40)],
      ['3', 'extendReason', '等候上级批复'],
    ]
    const answers = await sendBack('handler', bytes, edits)
    expect(answers.map(({ done, reasons }) => [done, ...reasons]).toSorted()).toEqual([[false, '请填写“本次进展”的文字。'], [true], [true]])
    expect(await get('handler', `/api/tasks/${at.tasks[0]!.id}`)).toMatchObject({
      percent: 60,
      moneyRecovered: 3_500_050,
      progress: [{ text: '已追缴3.5万元', happenedOn: today }],
    })
    expect(await get('handler', `/api/tasks/${at.tasks[2]!.id}`)).toMatchObject({
      extensions: [{ to: addDays(today, 40), state: 'asked' }],
    })
    expect((await back('handler', await withCells(bytes, edits))).items.map(({ label }) => label)).toEqual(['2'])
    expect(
      (await back('head', await withCells(bytes, edits))).items.map(({ label }) => label),
      'nor by another person',
    ).toEqual(['2'])
    const again = await sendBack('handler', await sheetOf('handler', at.url), [['1', 'progress', '已追缴3.5万元']])
    expect(
      again.map((one) => one.done),
      'the same words in a later sheet are said again',
    ).toEqual([true])
    const locked = await back('handler', await withCells(bytes, [['2', 'text', '改方案']]))
    expect(locked.items[0]!.reasons.length).toBe(1)
  })
})

describe('findings of an inspection', () => {
  test('the office puts drafts right; issued, their head claims them', async () => {
    const inspection = await anInspection(city, (await aRound(city, 13)).id)
    const draft = await aFinding(city, { inspectionId: inspection.id })
    const url = `/api/inspections/${inspection.id}`
    const answers = await sendBack('office', await sheetOf('office', url), [
      ['1', 'text', '低保资金发放不及时、不足额。'],
      ['1', 'weight', '重点'],
      ['1', 'headings', '履行职能 › 民生'],
    ])
    expect(answers).toMatchObject([{ done: true }])
    const now = (await get('office', `/api/findings/${draft.id}`)).finding
    expect(now).toMatchObject({ text: '低保资金发放不及时、不足额。', weight: 'key', headings: ['履行职能', '民生'] })
    await issued(city, inspection.id, addDays(today, -30))
    const issuedSheet = await sheetOf('head', url)
    expect((await sendBack('handler', issuedSheet, [['1', 'claim', '认领']]))[0]).toMatchObject({
      done: false,
      reasons: ['您的岗位没有此项权限。'],
    })
    expect((await sendBack('head', issuedSheet, [['1', 'claim', '认领']]))[0]).toMatchObject({ done: true })
    expect((await back('head', await withCells(issuedSheet, [['1', 'claim', '认领']]))).items).toEqual([])
    const english = new Uint8Array((await ask('office', { url: `${url}/sheet?lang=en` })).rawPayload)
    expect(
      (await back('office', await withCells(english, [['1', 'weight', 'Ordinary']]))).items,
      'said in English, known to a Chinese reader',
    ).toMatchObject([{ cells: [{ old: 'Key', text: 'Ordinary' }] }])
    const late = await back('office', await withCells(issuedSheet, [['1', 'text', '改原文']]))
    expect(late.items[0]!.reasons[0]).toContain('当前状态')
  })
})

describe('who may', () => {
  test('a sheet of what one may not see is not there, neither out nor in', async () => {
    const at = await aPlan(14)
    for (const who of ['strangerHead', 'strangerOffice', 'townHead'] as const)
      expect((await ask(who, { url: `${at.url}/sheet` })).statusCode).toBe(404)
    const bytes = await withCells(await sheetOf('handler', at.url), [['1', 'text', '外人改的']])
    const foreign = await back('strangerHead', bytes)
    expect(foreign.items[0]!.reasons[0]).toContain('不在您的管理范围内')
    const looked = await back('observer', bytes)
    expect(looked.items[0]!.reasons).toEqual(['您的岗位没有此项权限。'])
    expect((await fill('observer', looked.sheet.id, [looked.items[0]!.key]))[0]!.done).toBe(false)
  })

  test('a sheet that came back is its sender’s own', async () => {
    const at = await aPlan(15)
    const { sheet, items } = await back('handler', await withCells(await sheetOf('handler', at.url), [['1', 'text', '改']]))
    expect((await ask('head', { url: `/api/returned-sheets/${sheet.id}` })).statusCode).toBe(404)
    expect((await send('head', `POST /api/returned-sheets/${sheet.id}/filling`, { keys: [items[0]!.key] })).statusCode).toBe(404)
    expect((await get('handler', `/api/returned-sheets/${sheet.id}`)).items).toHaveLength(1)
  })

  test('a file that is no sheet of ours is told what it is', async () => {
    expect(await back('handler', new TextEncoder().encode('a,b\n1,2'))).toMatchObject({ status: 422, unmet: [{ code: 'not-our-sheet' }] })
    expect(await back('handler', new Uint8Array([0x50, 0x4b, 3, 4, 1, 2]))).toMatchObject({
      status: 422,
      unmet: [{ code: 'sheet-unreadable' }],
    })
  })
})

test('every row is what its facts fold to', async () => {
  expect((await verifyStreams(db, allStreams)).difference).toBeNull()
})
