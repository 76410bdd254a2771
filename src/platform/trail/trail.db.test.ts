import { beforeAll, describe, expect, test } from 'vitest'
import { dayOf } from '#domain/day.ts'
import type { FindingHappening } from '#domain/finding/finding.ts'
import { claimFinding } from '#features/findings/claim-finding.ts'
import { newId } from '#platform/ids.ts'
import { useDatabase } from '#test/database.ts'
import { aFinding, issued, newCity, type City } from '#test/factories.ts'
import { copyStreams, copyValue, type StreamToCopy } from './copy-streams.store.ts'
import { sameValue } from './same-value.ts'
import { allStreams, findingStream } from './streams.ts'
import { factsOf, readStream } from './trail.store.ts'
import { verifyStreams } from './verify.ts'

const { db, owner, ownerPool } = await useDatabase()
let city: City
beforeAll(async () => {
  city = await newCity(db)
})

describe('sameValue', () => {
  test.each([
    [1, 1, true],
    [null, undefined, true],
    [{ a: 1, b: [2] }, { b: [2], a: 1 }, true],
    [{ a: undefined }, {}, true],
    [[1, 2], [2, 1], false],
    [[], {}, false],
    [[1], [1, 2], false],
    [0, null, false],
  ])('%j and %j: %s', (a, b, same) => expect(sameValue(a, b)).toBe(same))
})

test('two acts at once on one finding: one is done, the other hears what stands against it', async () => {
  const finding = await aFinding(city)
  await issued(city, city.inspection.id)
  const claim = () => city.act((tx) => claimFinding(tx, city.acting('head'), { id: finding.id, expected: null }))
  const results = await Promise.allSettled([claim(), claim(), claim()])
  expect(results.filter((one) => one.status === 'fulfilled')).toHaveLength(1)
  const facts = await factsOf(db, [finding.id])
  expect(facts.map((fact) => fact.version)).toEqual([1, 2, 3])
  expect(facts.filter((fact) => fact.kind === 'finding-claimed')).toHaveLength(1)
})

test('values in the text format of COPY come back as they were', () => {
  expect(copyValue('a\tb\\c\nd', false)).toBe(String.raw`a\tb\\c\nd`)
  expect(copyValue(null, true)).toBe(String.raw`\N`)
  expect(copyValue(['x"y', 'z'], false)).toBe(String.raw`{"x\\"y","z"}`)
})

test('what is copied in bulk keeps the replay law, whatever its words hold', async () => {
  const { roundId, bodyId, path, id: inspectionId, region } = city.inspection
  const stamp = {
    actorId: city.people.office,
    postId: null,
    day: dayOf('2026-01-05'),
    at: '2026-01-05T01:02:03.004Z',
    requestId: 'copy',
    reason: null,
  }
  const words = ['制表\t符', '换行\n符', String.raw`反\斜\n杠`, '“引号”"{}', 'emoji 😀', '\u200F右']
  const streams = words.map((text, index): StreamToCopy<FindingHappening> => {
    const data = {
      inspectionId,
      roundId,
      bodyId,
      path,
      number: 100 + index,
      sourceKind: 'inspection',
      headings: [text, '二'],
      text,
      category: null,
      weight: 'ordinary' as const,
      money: [],
      suggestionIds: [],
      source: null,
    }
    return { id: newId(region), region, facts: [{ happening: { kind: 'finding-registered', data }, stamp }] }
  })
  const client = await ownerPool.connect()
  try {
    await client.query('begin')
    expect(await copyStreams({ db, client }, findingStream, streams)).toBe(words.length)
    await client.query('commit')
  } finally {
    client.release()
  }
  for (const [index, text] of words.entries()) expect((await readStream(db, findingStream, streams[index]!.id))?.headings[0]).toBe(text)
  expect((await verifyStreams(db, allStreams)).difference).toBeNull()
})

test('verify names a row that no fact made', async () => {
  const round = await db.selectFrom('round').select('id').executeTakeFirstOrThrow()
  await owner.deleteFrom('fact').where('id', '=', round.id).execute()
  expect((await verifyStreams(db, allStreams)).difference).toMatchObject({ table: 'round', id: round.id, what: 'facts-missing' })
})
