import { beforeAll, expect, test } from 'vitest'
import { newId } from '#platform/ids.ts'
import { useDatabase } from '#test/database.ts'
import { newCity, type City } from '#test/factories.ts'
import { stampOf } from './acting.ts'
import { beginStreams } from './begin-streams.store.ts'
import { allStreams, findingStream } from './streams.ts'
import { beginStream, factsOf, readStream, readStreams } from './trail.store.ts'
import { verifyStreams } from './verify.ts'

const { db } = await useDatabase()
let city: City
beforeAll(async () => {
  city = await newCity(db)
})

const awkward = '引号"反斜杠\\ 制表\t换行\n😀 \u202E {},NULL \\N'

const registered = (number: number) => {
  const { id: inspectionId, roundId, bodyId, path, sourceKind } = city.inspection
  const source = { documentId: newId(city.region), spans: [{ passage: 1, from: 2, to: 3 }] }
  const money = [{ text: '1.5亿元', minor: 15_000_000_000, currency: 'CNY' }]
  const rest = { category: null, weight: 'key', money, suggestionIds: [newId(city.region)], source } as const
  const data = { inspectionId, roundId, bodyId, path, sourceKind, number, headings: [awkward, ''], text: awkward, ...rest }
  return { kind: 'finding-registered' as const, data: { ...data, money: [...money], suggestionIds: [...rest.suggestionIds] } }
}
const stamp = () => stampOf(city.acting('office'), null, awkward)

test('many begun at once stand exactly as if begun one by one', async () => {
  const one = newId(city.region)
  const other = newId(city.region)
  await db.transaction().execute(async (tx) => {
    await beginStream(tx, findingStream, one, { happenings: [registered(1)], stamp: stamp() })
    await beginStreams(tx, findingStream, [{ id: other, happenings: [registered(2)] }], stamp())
  })
  const [a, b] = [await readStream(db, findingStream, one), await readStream(db, findingStream, other)]
  const { source, suggestionIds } = a!
  expect({ ...b, id: one, number: 1, source, suggestionIds }).toEqual(a)
  const [first, second] = [await factsOf(db, [one]), await factsOf(db, [other])]
  expect({ ...second[0], id: one, data: first[0]!.data }).toEqual(first[0])
})

test('more than one statement holds, and what happened to them since; every row is what its facts fold to', async () => {
  const beginnings = Array.from({ length: 1001 }, (_, at) => ({
    id: newId(city.region),
    happenings: [registered(at + 10), { kind: 'finding-discarded' as const, data: { reason: '重复' } }],
  }))
  await db.transaction().execute((tx) => beginStreams(tx, findingStream, beginnings, stamp()))
  const found = await readStreams(db, findingStream, [beginnings[0]!.id, beginnings[1000]!.id])
  expect(found.map(({ version, state, number }) => [version, state, number])).toEqual([
    [2, 'discarded', 10],
    [2, 'discarded', 1010],
  ])
  expect((await verifyStreams(db, allStreams)).difference).toBeNull()
})

test('none at all is nothing to do', async () => {
  await db.transaction().execute((tx) => beginStreams(tx, findingStream, [], stamp()))
})
