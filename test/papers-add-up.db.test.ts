import { beforeAll, describe, expect, test } from 'vitest'
import { addDays } from '#domain/day.ts'
import { checkMoney, checkRate } from '#domain/statistics.ts'
import { openDocument } from '#documents/open-document.ts'
import { claimFinding } from '#features/findings/claim-finding.ts'
import { newId } from '#platform/ids.ts'
import { useDatabase } from './database.ts'
import { aFinding, issued, newCity, type PersonKey } from './factories.ts'
import { column, count, fen, figures, sum, tallyOfRows, type Row, type Task } from './paper-figures.ts'
import { randomAct, seeded, type World } from './random-acts.ts'
import { testClock } from './server.ts'
import { adopted, applied, closed, completed, drafted, planOf, wholeTask } from './steps.ts'
import { aWholeServer } from './whole-server.ts'

/** Every number of every paper, read back from the Word file, against the number that the screens show, and every sum against its parts. */
const { db } = await useDatabase()
const city = await newCity(db)
const { ask, get, send } = await aWholeServer(db, city.sessions)
const today = testClock.today()
const at = `/api/inspections/${city.inspection.id}`
const findings: { id: string; inspectionId: string; bodyId: string }[] = []
const taskIds: string[] = []

/** What the screens say of this inspection: its lines in the ledger, its plan, the pages of its findings. */
async function screens() {
  const rows = ((await get('office', `/api/findings?roundId=${city.round.id}&limit=200`)).items as Row[]).toSorted(
    (a, b) => a.number - b.number,
  )
  const view = await get('office', at)
  const tasks = (await get('office', `/api/plans/${view.plan.id}`)).tasks as Task[]
  const proofs = new Set<string>()
  for (const { id } of findings)
    for (const one of (await get('office', `/api/findings/${id}`)).evidence as { id: string; withdrawn: object | null }[])
      if (one.withdrawn === null) proofs.add(one.id)
  return { rows, view, tasks, evidence: proofs.size }
}

async function said(url: string) {
  const answer = await ask('office', { url })
  expect(answer.statusCode, answer.body.slice(0, 200)).toBe(200)
  const { passages, tables } = await openDocument(new Uint8Array(answer.rawPayload), 'paper.docx')
  const text = passages.map((one) => one.text).join('\n')
  const whole = ({ rows }: (typeof tables)[number]): string[][] => {
    const keys = rows.flatMap((row) => [...row.cells.keys()])
    const [first, last] = [Math.min(...keys), Math.max(...keys)]
    return rows.map((row) => Array.from({ length: last - first + 1 }, (_, place) => row.cells.get(first + place)?.text ?? ''))
  }
  return { text, tables: tables.map(whole) }
}
const paper = (kind: string, lang = 'zh') => said(`${at}/paper?kind=${kind}&lang=${lang}`)
async function expectLists({ rows, tasks, evidence }: Awaited<ReturnType<typeof screens>>): Promise<void> {
  const list = (await paper('findings-list')).tables[0]!
  expect(column(list, '问题编号').cells.map((one) => Number(one.split('-').at(-1)))).toEqual(rows.map((row) => row.number))
  expect(column(list, '问题表述')).toEqual({ cells: rows.map(({ text }) => text), total: `问题${rows.length}个` })
  expect(column(list, '整改期限').cells).toEqual(rows.map(({ due }) => due ?? '—'))
  const money = column(list, '涉及金额（元）')
  expect(money.cells.map(fen)).toEqual(rows.map((row) => row.moneyMinor))
  expect(
    checkMoney(
      money.cells.filter((one) => one !== '—'),
      money.total,
    ).agrees,
  ).toBe(true)
  const { items } = await get('office', `/api/findings/groups?by=round&roundId=${city.round.id}`)
  expect(fen(money.total)).toBe(sum(items as { moneyMinor: number }[], (one) => one.moneyMinor))

  const work = (await paper('tasks-list')).tables[0]!
  expect(column(work, '进度').cells).toEqual(tasks.map(({ percent }) => `${percent}%`))
  expect(column(work, '完成时限').cells).toEqual(tasks.map(({ due }) => due ?? '—'))
  expect([column(work, '整改任务').total, column(work, '整改措施').total]).toEqual([
    `任务${tasks.length}项`,
    `措施${sum(tasks, (one) => one.measures.length)}条`,
  ])
  const duties = (await paper('duties-list')).tables[0]!
  expect([column(duties, '序号').cells.length, column(duties, '整改任务').total]).toEqual([tasks.length, `任务${tasks.length}项`])

  const results = (await paper('fourth-list')).tables[0]!
  const recovered = column(results, '追缴金额（元）')
  expect(fen(recovered.total)).toBe(sum(tasks, (one) => one.moneyRecovered))
  expect(sum(recovered.cells, fen)).toBe(fen(recovered.total))
  for (const [label, whole] of [
    ['处理人数', sum(tasks, (one) => one.peopleDealtWith)],
    ['建章立制', sum(tasks, (one) => one.rulesMade)],
    ['佐证材料', evidence],
  ] as const) {
    const { cells, total } = column(results, label)
    expect([label, Number(total), sum(cells, Number)]).toEqual([label, whole, whole])
  }
}

async function expectReport({ rows, view, tasks, evidence }: Awaited<ReturnType<typeof screens>>): Promise<void> {
  const tally = tallyOfRows(rows)
  const { text, tables } = await paper('progress-report')
  const parts = [tally.doing, tally.reported, tally.complete, tally.keptOn, tally.withoutAction]
  expect(
    figures(text, /反馈问题(\d+)个，其中整改中(\d+)个、已报告待销号(\d+)个、整改完成销号(\d+)个、长期坚持销号(\d+)个、未整改销号(\d+)个/),
  ).toEqual([tally.total, ...parts])
  expect(column(tables[0]!, '数量').cells.map(Number)).toEqual(parts)
  expect([Number(column(tables[0]!, '数量').total), sum(parts, (n) => n)]).toEqual([tally.total, tally.total])
  for (const [, share, rate] of tables[1]!.slice(1)) {
    const [done, of] = share!.split(' / ').map(Number) as [number, number]
    expect(of).toBe(tally.total)
    expect(checkRate(done, of, rate!).agrees).toBe(true)
  }
  expect(tables[1]!.slice(1).map((row) => Number(row[1]!.split(' / ')[0]))).toEqual([
    tally.reported + tally.complete + tally.keptOn,
    tally.complete,
    tally.keptOn,
  ])
  const overview = await get('office', `/api/overview?roundId=${city.round.id}`)
  expect(overview.tally).toEqual(tally)
  expect(figures(text, /亮灯：绿灯(\d+)个、黄灯(\d+)个、红灯(\d+)个、未到期(\d+)个/)).toEqual(
    ['green', 'yellow', 'red', 'grey'].map((light) => overview.lights[light]),
  )
  const late = rows.filter((row) => row.open && row.light === 'red')
  if (late.length > 0) expect(figures(text, /已逾期(\d+)个/)).toEqual([late.length])
  else expect(text).toContain('没有逾期问题')
  const byState = (state: string): number => count(tasks, (one) => one.state === state)
  expect(figures(text, /整改任务(\d+)项，其中计划中(\d+)项、办理中(\d+)项、已完成（自报）(\d+)项、长期坚持(\d+)项/)).toEqual([
    tasks.length,
    ...['planned', 'doing', 'done', 'kept-on'].map(byState),
  ])
  expect(figures(text, /追缴（清退）资金([\d,.]+)元，处理(\d+)人，建立和修订制度(\d+)项，提交佐证材料(\d+)份/)).toEqual([
    sum(tasks, (one) => one.moneyRecovered) / 100,
    sum(tasks, (one) => one.peopleDealtWith),
    sum(tasks, (one) => one.rulesMade),
    evidence,
  ])
  const owed = count(rows, ({ state }) => state !== 'withdrawn')
  expect(view.findings.length).toBe(rows.length)
  expect(
    figures(
      (await paper('plan')).text,
      /针对(\d+)个问题，共列整改任务(\d+)项、整改措施(\d+)条，其中立行立改(\d+)条、限期整改(\d+)条、长期坚持(\d+)条/,
    ),
  ).toEqual([
    owed,
    tasks.length,
    sum(tasks, (one) => one.measures.length),
    ...['at-once', 'dated', 'kept-on'].map((horizon) => sum(tasks, (one) => count(one.measures, (measure) => measure.horizon === horizon))),
  ])
}

async function expectStatistics({ rows, tasks, view }: Awaited<ReturnType<typeof screens>>): Promise<void> {
  const now = new Set(tasks.flatMap((one) => (one.measures.some(({ horizon }) => horizon === 'at-once') ? one.findingIds : [])))
  const ids = new Map(findings.map((one, place) => [place + 1, one.id]))
  const table = (await said(`/api/rounds/${city.round.id}/statistics?lang=zh`)).tables[0]!
  const halves = [tallyOfRows(rows), tallyOfRows(rows.filter((row) => now.has(ids.get(row.number)!)))]
  for (const line of table.slice(1))
    for (const [half, tally] of halves.entries()) {
      const [total, reported, reportedRate, done, doneRate] = line.slice(2 + half * 5) as [string, string, string, string, string]
      expect([Number(total), Number(reported), Number(done)]).toEqual([
        tally.total,
        tally.reported + tally.complete + tally.keptOn,
        tally.complete,
      ])
      if (tally.total > 0)
        expect([
          checkRate(Number(reported), tally.total, reportedRate).agrees,
          checkRate(Number(done), tally.total, doneRate).agrees,
        ]).toEqual([true, true])
    }
  const round = await get('office', `/api/rounds/${city.round.id}`)
  expect(round.counts.closed).toBe(count(rows, ({ state }) => state === 'closed'))
  const handOver = await paper('hand-over')
  const [form, list] = handOver.tables as [string[][], string[][]]
  const field = (label: string): string => form.flat()[form.flat().indexOf(label) + 1]!
  expect([field('移交问题数'), field('其中立行立改'), field('意见建议数'), field('问题线索数')]).toEqual([
    String(rows.length),
    String(count(rows, (row) => now.has(ids.get(row.number)!))),
    String(view.suggestions.length),
    view.inspection.clues.count === null ? '未登记' : `${view.inspection.clues.count}件`,
  ])
  expect([
    list.length - 2,
    count(list, (row) => row[3] === '是'),
    figures(list.at(-1)![2]!, /问题(\d+)个/)[0],
    Number(list.at(-1)![3]),
  ]).toEqual([rows.length, Number(field('其中立行立改')), rows.length, Number(field('其中立行立改'))])
}

async function expectPapers(): Promise<void> {
  const shown = await screens()
  await expectLists(shown)
  await expectReport(shown)
  await expectStatistics(shown)
  const { rows, view } = shown
  expect(figures((await paper('issue-letter')).text, /指出问题(\d+)个，提出意见建议(\d+)条/)).toEqual([
    rows.length,
    view.suggestions.length,
  ])
  const feedback = (await paper('feedback')).text
  expect(figures(feedback, /发现问题(\d+)个/)).toEqual([rows.length])
  expect(sum(rows, ({ text }) => feedback.split(text).length - 1)).toBe(rows.length)
}

beforeAll(async () => {
  for (let number = 1; number <= 8; number += 1) {
    const money = number % 3 === 0 ? [] : [{ minor: number * 1_234_567, text: `${number}笔`, currency: 'CNY' }]
    findings.push(
      await aFinding(city, {
        text: `第${number}个问题：资金发放不及时`,
        headings: ['履职', `方面${number % 2}`],
        money,
        weight: number === 1 ? 'key' : 'ordinary',
      }),
    )
  }
  await send('office', `POST ${at}/suggestions`, { text: '健全发放机制', detail: null })
  await issued(city, city.inspection.id, addDays(today, -150))
  const plan = await planOf(city)
  for (const { id } of findings) await city.act((tx) => claimFinding(tx, city.acting('head'), { id, expected: null }))
  const ids = findings.map(({ id }) => id)
  const measure = (horizon: 'at-once' | 'kept-on') => ({ id: newId(city.region), text: '立即清退', horizon, aim: 'symptom' as const })
  for (const [place, some] of [ids.slice(0, 2), ids.slice(1, 3), ids.slice(3, 4), ids.slice(4, 5), ids.slice(5)].entries()) {
    const task = wholeTask(city, some)
    const extra = place === 0 ? [measure('at-once')] : place === 4 ? [measure('kept-on')] : []
    taskIds.push((await drafted(city, plan.id, { ...task, measures: [...extra, ...task.measures] })).id)
  }
  await adopted(city, plan.id)
  await send(
    'handler',
    `POST /api/tasks/${taskIds[1]}/progress`,
    { text: '追缴', percent: 55, happenedOn: today, moneyRecovered: 1_234_500, peopleDealtWith: 3, rulesMade: 2 },
    2,
  )
  for (const id of taskIds.slice(2, 4)) await completed(city, id)
  await closed(city, ids[3]!)
  await applied(city, ids[4]!)
}, 120_000)

describe('what a paper says is what the screens say, and adds up', () => {
  test('after a chain of acts', expectPapers, 60_000)

  test('after random histories', async () => {
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
    const world: World = {
      findings,
      tasks: taskIds,
      plans: [(await planOf(city)).id],
      actors: everybody.map((key) => city.acting(key).actor),
      today,
      at: testClock.now(),
    }
    const done = { done: {}, refused: 0 }
    const chance = seeded(5)
    for (let acts = 0; acts < 300; acts += 1) await randomAct(db, world, chance, done)
    await expectPapers()
    expect(Object.keys(done.done).length, JSON.stringify(done)).toBeGreaterThan(6)
  }, 120_000)
})
