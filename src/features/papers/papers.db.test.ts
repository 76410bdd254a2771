import { beforeAll, describe, expect, test } from 'vitest'
import { addDays } from '#domain/day.ts'
import { checkRate, closedRate, reportedRate, tallyFindings } from '#domain/statistics.ts'
import { openDocument } from '#documents/open-document.ts'
import { makeExports } from '#features/exports/exports.jobs.ts'
import { newId } from '#platform/ids.ts'
import { silentLog } from '#platform/log/log.ts'
import { useDatabase } from '#test/database.ts'
import { aFinding, aRound, issued, newCity, type PersonKey } from '#test/factories.ts'
import { testClock } from '#test/server.ts'
import { adopted, applied, closed, completed, drafted, planOf, wholeTask } from '#test/steps.ts'
import { aWholeServer } from '#test/whole-server.ts'
import { loadDossier } from './load-dossier.ts'
import { paperKinds } from '#domain/template/paper-kinds.ts'
import { paperExport } from './papers.exports.ts'

const { db } = await useDatabase()
const city = await newCity(db)
const { ask, get, send, exports, files } = await aWholeServer(db, city.sessions)
const today = testClock.today()
const at = `/api/inspections/${city.inspection.id}`
const texts = ['资金监管不到位，多付32.9万元', '支部换届超期', '信用评价走过场', '轮岗制度没有执行']

beforeAll(async () => {
  const ids: string[] = []
  for (const text of texts) ids.push((await aFinding(city, { text })).id)
  await issued(city, city.inspection.id, addDays(today, -30))
  const plan = await planOf(city)
  const tasks = []
  for (const id of ids) tasks.push(await drafted(city, plan.id, wholeTask(city, [id])))
  const measures = [{ id: newId(city.region), text: '立即清退', horizon: 'at-once', aim: 'symptom' } as const, ...tasks[0]!.measures]
  await send('handler', `PATCH /api/tasks/${tasks[0]!.id}`, { measures }, 1)
  await adopted(city, plan.id)
  for (const task of tasks.slice(0, 2)) await completed(city, task.id)
  await closed(city, ids[0]!)
  await applied(city, ids[1]!)
}, 120_000)

const paper = (who: PersonKey, query: string) => ask(who, { url: `${at}/paper?${query}` })
const linesOf = async (bytes: Buffer, name = 'paper.docx'): Promise<string> =>
  (await openDocument(new Uint8Array(bytes), name)).passages.map(({ text }) => text).join('\n')

describe('it works', () => {
  test.each(paperKinds)('%s as Word and PDF, with the finding’s own words and the state of the data', async (kind) => {
    const { facts } = await get('office', `${at}/papers`)
    const word = await paper('office', `kind=${kind}&number=${encodeURIComponent('甲巡办〔2026〕7号')}`)
    expect(word.statusCode, word.body.slice(0, 300)).toBe(200)
    expect(word.headers['content-disposition']).toMatch(/attachment; filename\*=UTF-8''.+\.docx/)
    const text = await linesOf(word.rawPayload)
    if (kind === 'issue-letter') expect(text).toContain('甲巡办〔2026〕7号')
    else if (kind !== 'tasks-list' && kind !== 'duties-list') expect(text).toContain(texts[1])
    const pdf = await paper('office', `kind=${kind}&lang=en&format=pdf`)
    expect(pdf.headers['content-type']).toBe('application/pdf')
    const printed = (await linesOf(pdf.rawPayload, 'paper.pdf')).replaceAll(/\s/g, '')
    expect(printed).toContain(`${today}12:00,factno.${facts}`)
  })

  test('the figures of the report are those of the inspection’s page', async () => {
    const view = await get('office', at)
    const { dossier } = (await loadDossier(db, city.inspection.id, {
      actor: city.sessions.office.actor,
      today,
      time: '12:00',
      lang: 'zh',
    }))!
    const tally = tallyFindings(dossier.findings)
    expect(tally).toMatchObject({ total: view.findings.length, complete: 1, reported: 1, doing: 2 })
    const states = (list: { state: string }[]) => list.map(({ state }) => state).toSorted()
    expect(states(dossier.findings)).toEqual(states(view.findings))
    expect(dossier.findings.map(({ light }) => light)).toEqual(view.findings.map(({ light }: { light: string }) => light))
    const text = await linesOf((await paper('office', 'kind=progress-report')).rawPayload)
    expect(text).toContain(`巡察反馈问题${view.findings.length}个`)
    expect(text).toContain('整改完成销号1个')
  })

  test('the statistics of the round are those of its findings, and their rates are their figures divided', async () => {
    const { inspections } = await get('office', `/api/rounds/${city.round.id}`)
    const answer = await ask('office', { url: `/api/rounds/${city.round.id}/statistics` })
    const [table] = (await openDocument(new Uint8Array(answer.rawPayload), 'x.docx')).tables
    const cells = [...table!.rows.at(-1)!.cells.values()].map(({ text }) => text)
    const { dossier } = (await loadDossier(db, city.inspection.id, {
      actor: city.sessions.office.actor,
      today,
      time: '12:00',
      lang: 'zh',
    }))!
    const tally = tallyFindings(dossier.findings)
    const [reported, done] = [reportedRate(tally), closedRate(tally)]
    expect(Number(cells[2])).toBe(inspections[0].findings)
    expect([Number(cells[2]), Number(cells[3]), Number(cells[5])]).toEqual([tally.total, reported.done, done.done])
    expect(checkRate(reported.done, reported.total, cells[4]!).agrees && checkRate(done.done, done.total, cells[6]!).agrees).toBe(true)
    expect([cells[7], cells[8], cells[10]]).toEqual(['1', '1', '1'])
  })

  test('what cannot be printed yet says why', async () => {
    const round = await aRound(city, 77)
    const opened = await send('office', `POST /api/rounds/${round.id}/inspections`, { bodyId: city.bodies.townA })
    expect(opened.statusCode, opened.body).toBe(201)
    const { items } = await get('office', `/api/inspections/${opened.json().id}/papers`)
    expect(
      Object.fromEntries(items.map((one: { kind: string; reasons: { code: string }[] }) => [one.kind, one.reasons[0]?.code])),
    ).toMatchObject({
      feedback: 'no-findings',
      plan: 'paper-no-tasks',
      'progress-report': 'feedback-not-issued',
    })
    const asked = await ask('office', { url: `/api/inspections/${opened.json().id}/paper?kind=plan` })
    expect([asked.statusCode, asked.json().unmet[0].code]).toEqual([422, 'paper-no-tasks'])
    const body = { inspectionId: opened.json().id, kind: 'plan', format: 'docx' }
    expect((await send('office', 'POST /api/exports/paper', body)).json().unmet[0].code).toBe('paper-no-tasks')
  })

  test('a long one is made in the background, and is the same paper', async () => {
    const body = { inspectionId: city.inspection.id, kind: 'findings-list', format: 'docx', lang: 'zh' }
    const { id } = (await send('office', 'POST /api/exports/paper', body)).json()
    await makeExports([paperExport]).run({ id }, { db, clock: testClock, log: silentLog, files, exports })
    const file = await ask('office', { url: `/api/exports/${id}/file` })
    expect(await linesOf(file.rawPayload)).toBe(await linesOf((await paper('office', 'kind=findings-list&lang=zh')).rawPayload))
  })
})

test('who may read the inspection may print it; who keeps only accounts may not', async () => {
  for (const who of ['office', 'member', 'leader', 'head', 'handler', 'reviewerOffice', 'decider', 'observer', 'cityOffice'] as const)
    expect((await paper(who, 'kind=findings-list')).statusCode, who).toBe(200)
  expect((await paper('countyAdministrator', 'kind=findings-list')).statusCode).toBe(403)
})

test('out of scope there is no such inspection, nor any export of it', async () => {
  for (const who of ['strangerOffice', 'strangerHead', 'strangerDecider', 'townHead'] as const) {
    expect((await paper(who, 'kind=findings-list')).statusCode, who).toBe(404)
    expect((await ask(who, { url: `${at}/papers` })).statusCode, who).toBe(404)
    const body = { inspectionId: city.inspection.id, kind: 'findings-list', format: 'docx' }
    expect((await send(who, 'POST /api/exports/paper', body)).statusCode, who).toBe(404)
  }
  for (const who of ['strangerOffice', 'strangerObserver'] as const)
    expect((await ask(who, { url: `/api/rounds/${city.round.id}/statistics` })).statusCode, who).toBe(404)
})
