import { expect, test } from 'vitest'
import { addDays } from '#domain/day.ts'
import { unmetOf } from '#test/calls.ts'
import { useDatabase } from '#test/database.ts'
import { aFinding, issued, newCity, type PersonKey } from '#test/factories.ts'
import { testClock } from '#test/server.ts'
import { adopted, drafted, planOf, wholeTask } from '#test/steps.ts'
import { aWholeServer } from '#test/whole-server.ts'

/** A finding in dispute while the plan goes through its reviewers, and upheld when they are done. */

const { db } = await useDatabase()
const city = await newCity(db)
const { get, send } = await aWholeServer(db, city.sessions)
const reason = '经复核，事实清楚'

const first = await aFinding(city)
const later = await aFinding(city)
await issued(city, city.inspection.id, addDays(testClock.today(), -30))
const view = (id: string) => get('head', `/api/findings/${id}`)
const act = async (who: PersonKey, id: string, path: string, payload: object = {}) =>
  send(who, `POST /api/findings/${id}/${path}`, payload, (await view(id)).finding.version)
const waits = async (who: PersonKey): Promise<Record<string, string[]>> => {
  const { groups } = await get(who, '/api/work')
  return Object.fromEntries(groups.map((one: { wait: string; items: { id: string }[] }) => [one.wait, one.items.map((item) => item.id)]))
}

test('it waits for the head to revise the plan, and the plan names it', async () => {
  for (const { id } of [first, later]) await act('head', id, 'claim')
  await act('head', later.id, 'dispute', { reason })
  const plan = await planOf(city)
  await drafted(city, plan.id, wholeTask(city, [first.id, later.id]))
  await adopted(city, plan.id)
  expect((await get('head', `/api/plans/${plan.id}`)).missing).toEqual([])
  await act('office', later.id, 'upholding', { reason })
  const { finding, holder } = await view(later.id)
  expect([finding.state, holder]).toEqual(['issued', expect.objectContaining({ role: 'head', waitsFor: 'plan-revision' })])
  expect((await get('head', `/api/plans/${plan.id}`)).missing).toMatchObject([
    { code: 'finding-awaits-revision', values: { finding: later.number, findingId: later.id } },
  ])
  expect((await waits('head'))['plan-revision']).toEqual([later.id])
  expect((await waits('handler'))['plan-revision']).toBeUndefined()
})

test('once the revised plan is adopted it is worked on like the others', async () => {
  const plan = await planOf(city)
  const revised = await send('head', `POST /api/plans/${plan.id}/revision`, { reason }, plan.version)
  expect(revised.statusCode).toBe(200)
  expect((await view(later.id)).holder).toMatchObject({ role: 'head', waitsFor: 'plan' })
  await adopted(city, plan.id)
  expect((await view(later.id)).finding.state).toBe('rectifying')
  expect((await get('head', `/api/plans/${plan.id}`)).missing).toEqual([])
})

test('a task is led from the own subtree; others join as co-bodies', async () => {
  const inspected = city.bodies.bureauA
  const plan = await planOf(city)
  await send('head', `POST /api/plans/${plan.id}/revision`, { reason }, plan.version)
  const draft = (task: object) => send('handler', `POST /api/plans/${plan.id}/tasks`, { findingIds: [first.id], ...task })
  expect((await draft({ leadBodyId: inspected, coBodyIds: [city.bodies.disciplineA, city.bodies.bureauB] })).statusCode).toBe(201)
  for (const leadBodyId of [city.bodies.disciplineA, city.bodies.countyA, city.bodies.bureauB])
    expect(unmetOf(await draft({ leadBodyId }))).toEqual(['lead-body-outside'])
  const { id, version } = (await draft({ leadBodyId: inspected })).json()
  expect(unmetOf(await send('handler', `PATCH /api/tasks/${id}`, { leadBodyId: city.bodies.townA }, version))).toEqual([
    'lead-body-outside',
  ])
})
