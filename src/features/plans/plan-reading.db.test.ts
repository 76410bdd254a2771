import { beforeAll, describe, expect, test } from 'vitest'
import { addDays } from '#domain/day.ts'
import type { Plan } from '#domain/plan/plan.ts'
import { newId } from '#platform/ids.ts'
import { useDatabase } from '#test/database.ts'
import { aFinding, anInspection, aRound, issued, newCity } from '#test/factories.ts'
import { testClock } from '#test/server.ts'
import { adopted, closed, completed, drafted, judged, planOf, submitted, wholeTask } from '#test/steps.ts'
import { aWholeServer } from '#test/whole-server.ts'

const { db } = await useDatabase()
const city = await newCity(db)
const { ask, get, send } = await aWholeServer(db, city.sessions)
const today = testClock.today()

let rounds = 1
async function aPlan(text: string, category: string | null = null): Promise<{ plan: Plan; findingId: string }> {
  const inspection = await anInspection(city, (await aRound(city, (rounds += 1))).id)
  const findingId = (await aFinding(city, { inspectionId: inspection.id, text, category })).id
  await issued(city, inspection.id, addDays(today, -30))
  return { plan: await planOf(city, inspection.id), findingId }
}

describe('the pulse of a plan', () => {
  let plan: Plan
  let findingId: string
  beforeAll(async () => {
    ;({ plan, findingId } = await aPlan('低保资金发放不及时。'))
  })
  const pulse = (who: 'head' | 'handler' | 'office', query = '') => get(who, `/api/plans/${plan.id}/pulse${query}`)

  test('beats when a task changes, is added, removed or taken up again, and not otherwise', async () => {
    const beats = [(await pulse('head')).stamp]
    expect((await pulse('handler')).stamp).toBe(beats[0])
    expect((await get('head', `/api/plans/${plan.id}`)).stamp).toBe(beats[0])
    const task = await drafted(city, plan.id, wholeTask(city, [findingId]))
    beats.push((await pulse('head')).stamp)
    await send('handler', `PATCH /api/tasks/${task.id}`, { text: '改' }, 1)
    beats.push((await pulse('head')).stamp)
    await send('handler', `POST /api/tasks/${task.id}/removal`, {}, 2)
    beats.push((await pulse('head')).stamp)
    await send('handler', `POST /api/tasks/${task.id}/restoration`, {}, 3)
    beats.push((await pulse('head')).stamp)
    expect(new Set(beats).size).toBe(5)
  })

  test('tells who else is here and where, to those who may read the plan', async () => {
    const taskId = newId(city.region)
    await pulse('handler', `?task=${taskId}&field=criterion`)
    const { here } = await pulse('office')
    expect(here).toContainEqual({ personId: city.people.handler, name: 'handler', taskId, field: 'criterion' })
    expect(here.map((one: { personId: string }) => one.personId)).not.toContain(city.people.office)
    expect((await ask('strangerHead', { url: `/api/plans/${plan.id}/pulse` })).statusCode).toBe(404)
  })
})

test('bodies beside and above can join in a task: whoever writes the plan finds them by name', async () => {
  const { plan } = await aPlan('配合不够。')
  const found = async (who: 'handler' | 'head', q: string) =>
    (await get(who, `/api/plans/${plan.id}/possible-co-bodies?q=${encodeURIComponent(q)}`)).items as { name: string }[]
  expect((await found('handler', '甲县纪委监委'))[0]).toMatchObject({ name: '甲县纪委监委', parentName: '甲县' })
  expect((await found('head', '')).map((one) => one.name)).not.toContain('甲县民政局')
  expect((await ask('office', { url: `/api/plans/${plan.id}/possible-co-bodies` })).statusCode).toBe(403)
  expect((await ask('strangerHead', { url: `/api/plans/${plan.id}/possible-co-bodies` })).statusCode).toBe(404)
})

describe('the version before', () => {
  test('is the one handed in before what is written now, with the tasks as they were', async () => {
    const { plan, findingId } = await aPlan('补贴发放不规范。')
    const previous = () => get('office', `/api/plans/${plan.id}/previous`)
    const task = await drafted(city, plan.id, wholeTask(city, [findingId], { text: '初稿' }))
    expect(await previous()).toEqual({ previous: null, names: {} })
    await send('handler', `PATCH /api/tasks/${task.id}`, { text: '第一次报送', criterion: '三户' }, 1)
    await judged(city, await submitted(city, plan.id))
    expect((await previous()).previous).toBeNull()
    const { version } = (await get('office', `/api/plans/${plan.id}`)).plan
    await send('collector', `POST /api/plans/${plan.id}/opinion`, { adopts: false, opinion: '请细化' }, version)
    await send('handler', `PATCH /api/tasks/${task.id}`, { text: '第二次报送' }, 2)
    const more = await drafted(city, plan.id, wholeTask(city, [findingId], { text: '又一项' }))
    const first = {
      submission: 1,
      day: today,
      by: city.people.head,
      tasks: [{ id: task.id, number: task.number, text: '第一次报送', criterion: '三户', due: task.due, leaderId: city.people.head }],
    }
    expect(await previous()).toMatchObject({ previous: first, names: { [city.people.head]: { zh: 'head' } } })
    await adopted(city, plan.id)
    expect(await previous(), 'while the second is read').toMatchObject({ previous: first })
    const adoptedNow = (await get('head', `/api/plans/${plan.id}`)).plan
    await send('head', `POST /api/plans/${plan.id}/revision`, { reason: '补充' }, adoptedNow.version)
    expect((await previous()).previous).toMatchObject({ submission: 2, tasks: [{ text: '第二次报送' }, { id: more.id }] })
    expect((await ask('strangerOffice', { url: `/api/plans/${plan.id}/previous` })).statusCode).toBe(404)
  })
})

describe('measures that led to a closing', () => {
  const measuresFor = async (findingId: string, who: 'handler' | 'observer' = 'handler') =>
    (await get(who, `/api/findings/${findingId}/good-measures`)).items as { text: string; findingNumber: number; sameCategory: boolean }[]
  const measure = (text: string) => ({ id: newId(city.region), text, horizon: 'dated', aim: 'root' }) as const
  async function closedWith(text: string, category: string, measures: string[]): Promise<string> {
    const { plan, findingId } = await aPlan(text, category)
    const whole = wholeTask(city, [findingId], { measures: measures.map(measure) })
    const task = await drafted(city, plan.id, whole)
    await adopted(city, plan.id)
    await completed(city, task.id)
    await closed(city, findingId)
    return findingId
  }

  test('come from findings like this one that were closed as complete, not from papers, none twice, the same category first', async () => {
    await closedWith('临时救助资金发放不及时，群众反映强烈。', '民生', ['发放资金到户并公示名单'])
    await closedWith('公务用车管理不规范，油卡混用。', '作风', ['注销多余油卡并归档'])
    const held = await closedWith('临时救助档案缺失，发放不及时。', '别类', ['逐户补齐档案并核实'])
    const { findingId } = await aPlan('临时救助资金发放不及时，档案缺失。', '民生')
    const found = await measuresFor(findingId)
    expect(found.map((one) => one.text)).toEqual(['发放资金到户并公示名单', '逐户补齐档案并核实'])
    expect(found[0]).toMatchObject({
      sameCategory: true,
      bodyName: '甲县民政局',
      closedOn: today,
      horizon: 'dated',
      aim: 'root',
      taskNumber: 1,
    })
    const { finding } = await get('decider', `/api/findings/${held}`)
    await send('decider', `POST /api/findings/${held}/reopening`, { reason: '反弹' }, finding.version)
    expect((await measuresFor(findingId)).map((one) => one.text)).not.toContain('逐户补齐档案并核实')
    expect((await ask('strangerHead', { url: `/api/findings/${findingId}/good-measures` })).statusCode).toBe(404)
  })

  test('within what the person may see: another body’s closings are not shown', async () => {
    const inspection = await anInspection(city, (await aRound(city, (rounds += 1))).id, { bodyId: city.bodies.townA })
    const here = await aFinding(city, { inspectionId: inspection.id, text: '临时救助资金发放不及时，群众反映强烈。', category: '民生' })
    await issued(city, inspection.id, addDays(today, -30))
    expect((await get('townHead', `/api/findings/${here.id}/good-measures`)).items).toEqual([])
    expect((await measuresFor(here.id, 'observer')).length).toBeGreaterThan(0)
  })
})
