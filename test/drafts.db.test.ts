import { expect, test } from 'vitest'
import { addDays } from '#domain/day.ts'
import { useDatabase } from '#test/database.ts'
import { aFinding, issued, newCity, type PersonKey } from '#test/factories.ts'
import { testClock } from '#test/server.ts'
import { aWholeServer } from '#test/whole-server.ts'

const { db } = await useDatabase()
const city = await newCity(db)
const { ask } = await aWholeServer(db, city.sessions)
const finding = await aFinding(city, { text: '补助发放台账缺失' })

const items = async (who: PersonKey, url: string): Promise<number> => (await ask(who, { url })).json().items.length
const found = async (who: PersonKey): Promise<number> => {
  const { groups } = (await ask(who, { url: `/api/search?q=${encodeURIComponent('补助发放')}` })).json() as {
    groups: { items: unknown[] }[]
  }
  return groups.reduce((sum, { items: hits }) => sum + hits.length, 0)
}
const canBeNamed = async (who: PersonKey): Promise<boolean> => {
  const { items: readers } = (
    await ask('decider', { url: `/api/findings/${finding.id}/mentionable?audience=everybody&q=${who}` })
  ).json() as {
    items: { id: string }[]
  }
  return readers.some((one) => one.id === city.people[who])
}
const sees = async (who: PersonKey) => ({
  page: (await ask(who, { url: `/api/findings/${finding.id}` })).statusCode,
  ledger: await items(who, '/api/findings'),
  inspection: (await ask(who, { url: `/api/inspections/${city.inspection.id}` })).json().findings.length,
  search: await found(who),
  counted: (await ask(who, { url: '/api/inspections' })).json().items[0].findings,
  onPaper: (await ask(who, { url: `/api/inspections/${city.inspection.id}/paper?kind=feedback&format=docx&lang=zh` })).statusCode,
  named: await canBeNamed(who),
})

test('the inspected body is told with the feedback and not before; those who inspect see their drafts', async () => {
  // A paper is refused as for an inspection in which nothing was found.
  const nothing = { page: 404, ledger: 0, inspection: 0, search: 0, counted: 0, onPaper: 422, named: false }
  const all = { page: 200, ledger: 1, inspection: 1, search: 1, counted: 1, onPaper: 200, named: true }
  expect(await Promise.all((['head', 'handler', 'office', 'member'] as const).map(sees))).toEqual([nothing, nothing, all, all])
  await issued(city, city.inspection.id, addDays(testClock.today(), -3))
  expect(await Promise.all((['head', 'handler'] as const).map(sees))).toEqual([all, all])
})
