import { expect, test } from 'vitest'
import { useDatabase } from '#test/database.ts'
import { newCity, type PersonKey } from '#test/factories.ts'
import { aWholeServer } from '#test/whole-server.ts'

const { db } = await useDatabase()
const city = await newCity(db)
const { ask, get } = await aWholeServer(db, city.sessions)

type View = { id: string; name: string; search: string; version: number; mine: boolean; shared: boolean }
const names = async (who: PersonKey): Promise<string[]> => (await get(who, '/api/views')).items.map((one: View) => one.name)
const save = async (who: PersonKey, payload: object) => ask(who, { method: 'POST', url: '/api/views', payload })
const change = (who: PersonKey, view: View, payload: object) =>
  ask(who, { method: 'PATCH', url: `/api/views/${view.id}`, payload, headers: { 'if-match': `"${view.version}"` } })
const remove = (who: PersonKey, view: View) =>
  ask(who, { method: 'DELETE', url: `/api/views/${view.id}`, headers: { 'if-match': `"${view.version}"` } })

test('a private view is its owner’s alone; a shared one is seen below the sharer, and by nobody beside or above', async () => {
  const search = 'light=red&columns=number.120,text&sort=-money'
  const kept = (await save('office', { name: '逾期大额', search, shared: false })).json() as View
  expect(kept).toMatchObject({ name: '逾期大额', search, shared: false, mine: true, version: 1 })
  expect([await names('office'), await names('head'), await names('cityOffice')]).toEqual([['逾期大额'], [], []])
  const shared = (await change('office', kept, { shared: true })).json() as View
  expect(shared).toMatchObject({ shared: true, version: 2 })
  expect(await names('head')).toEqual(['逾期大额'])
  expect(await names('decider')).toEqual(['逾期大额'])
  expect([await names('cityOffice'), await names('strangerHead'), await names('strangerOffice')]).toEqual([[], [], []])

  expect((await change('head', shared, { name: '我的' })).json().code).toBe('not-permitted')
  expect((await change('strangerHead', shared, { name: '我的' })).statusCode).toBe(404)
  expect((await change('office', kept, { name: '旧的' })).statusCode).toBe(412)
  expect((await remove('head', shared)).statusCode).toBe(403)
  expect((await remove('office', shared)).statusCode).toBe(204)
  expect(await names('head')).toEqual([])
})

test('a name stands once with each owner', async () => {
  await save('head', { name: '本月到期', search: '', shared: false })
  const again = await save('head', { name: '本月到期', search: 'q=资金', shared: false })
  expect([again.statusCode, again.json().unmet[0].code]).toEqual([422, 'taken-already'])
  expect((await save('handler', { name: '本月到期', search: '', shared: false })).statusCode).toBe(201)
})

test('also where two are kept in the same moment', async () => {
  const both = await Promise.all([1, 2].map(() => save('decider', { name: '同时', search: '', shared: false })))
  expect(both.map((one) => one.statusCode).toSorted()).toEqual([201, 422])
})

test('the layout and the first view are the person’s own', async () => {
  const keep = (who: PersonKey, payload: object) => ask(who, { method: 'PUT', url: '/api/ledger-layout', payload })
  expect((await get('leader', '/api/views')).layout).toEqual({ layout: '', firstView: null })
  await keep('leader', { layout: 'density=compact', firstView: 'overdue' })
  await keep('leader', { layout: 'density=compact&frozen=2', firstView: 'overdue' })
  expect((await get('leader', '/api/views')).layout).toEqual({ layout: 'density=compact&frozen=2', firstView: 'overdue' })
  expect((await get('observer', '/api/views')).layout.layout).toBe('')
  expect((await keep('leader', { layout: '', firstView: '<script>' })).statusCode).toBe(400)
})

test('an administrator has no ledger and so no views of it', async () => {
  expect((await ask('administrator', { url: '/api/views' })).statusCode).toBe(403)
})
