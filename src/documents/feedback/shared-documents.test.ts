import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Reading, ReadFinding } from '#documents/reading.ts'
import { passagesOf } from './passages.ts'
import { readChinese } from './read-chinese.ts'

const folder = '../shared/documents'
const present = existsSync(`${folder}/expected.json`)

type Expected = Record<string, unknown>
const mine = /^(?:01|02|07)-|^layouts\//

const leaves = (finding: ReadFinding): ReadFinding[] => (finding.children.length > 0 ? finding.children.flatMap(leaves) : [finding])
const items = (reading: Reading): ReadFinding[] => [...reading.aspects.flatMap((aspect) => aspect.items), ...reading.findings]
const found = (reading: Reading): ReadFinding[] => items(reading).flatMap(leaves)
const noneStated = (reading: Reading): boolean =>
  found(reading).every((finding) => finding.state === null && finding.measures.every((measure) => measure.state === null))

const totalsOf = (reading: Reading, expected: Expected): Expected => {
  const read: Expected = Object.fromEntries(reading.totals.map((total) => [total.key, total.value]))
  return 'agrees' in expected ? { ...read, agrees: reading.totalsAgree } : read
}

/** What a field of the acceptance data means in a reading. */
const fields: Record<string, (reading: Reading, expected: never) => unknown> = {
  kind: (reading) => reading.kind,
  body: (reading) => reading.body,
  inspector: (reading) => reading.inspector,
  dates: (reading) => reading.dates,
  aspects: (reading) => reading.aspects.length,
  firstAspect: (reading) => reading.aspects[0]?.title,
  lastAspect: (reading) => reading.aspects.at(-1)?.title,
  items: (reading) => items(reading).length,
  itemsPerAspect: (reading) => reading.aspects.map((aspect) => aspect.items.length),
  firstItem: (reading) => items(reading)[0]?.text,
  measuresOfFirstItem: (reading) => items(reading)[0]?.measures.length,
  measuresPerFinding: (reading) => found(reading).map((finding) => finding.measures.length),
  measures: (reading) => found(reading).flatMap((finding) => finding.measures).length,
  subFindings: (reading) => items(reading).flatMap((item) => item.children).length,
  findingsOfFirstAspect: (reading) => reading.aspects[0]?.items.length,
  firstFinding: (reading) => found(reading)[0]?.text,
  findings: (reading, expected: unknown) =>
    Array.isArray(expected) ? found(reading).map(({ text, state }) => ({ text, state })) : found(reading).length,
  suggestions: (reading) => reading.suggestions.length,
  firstSuggestion: (reading) => reading.suggestions[0]?.text,
  bodies: (reading) => reading.bodies.length,
  states: (reading, expected: unknown) =>
    typeof expected === 'string' ? (noneStated(reading) ? expected : 'invented') : found(reading).map(({ state }) => state),
  money: (reading) => found(reading).flatMap((finding) => finding.money.map(({ text }) => text)),
  totals: totalsOf,
  sanctions: (reading) => reading.sanctions,
  moneyRecovered: (reading) => reading.moneyRecovered,
  rulesMade: (reading) => reading.rulesMade,
  clues: ({ clues }) => ({ mentioned: clues.mentioned, count: clues.count }),
  contact: ({ contact }) => ({ phone: contact.phone, email: contact.email }),
}

const documents: Record<string, Expected> = present ? JSON.parse(readFileSync(`${folder}/expected.json`, 'utf8')).documents : {}
const cases = Object.entries(documents)
  .filter(([file]) => mine.test(file))
  .flatMap(([file, expected]) => Object.entries(expected).map(([field, value]) => [file, field, value] as const))

const readings = new Map<string, Reading>()
const readingOf = (file: string): Reading => {
  const known = readings.get(file) ?? readChinese(passagesOf(readFileSync(`${folder}/${file}`, 'utf8')))
  readings.set(file, known)
  return known
}

test.skipIf(present)('the given documents are absent: ../shared/documents is not there, their acceptance is skipped', () =>
  expect(present).toBe(false),
)

test.skipIf(!present).each(cases.length > 0 ? cases : [['none', 'kind', null] as const])('%s: %s', (file, field, value) => {
  expect(fields[field]?.(readingOf(file), value as never)).toEqual(value)
})

test.skipIf(!present).each([
  ['04-nankai-xuncha-fankui-round7-2021.txt', 3],
  ['05-nankai-xunshi-fankui-round9.txt', 2],
  ['11-sicau-xuncha-jizhong-fankui-round2-2021.txt', 0],
  ['15-sicau-shenji-jieguo-fankui.txt', 0],
])('%s lists no findings, and none are made', (file, bodies) => {
  const reading = readingOf(file)
  expect(reading.kind).toBe('feedback')
  expect(found(reading)).toEqual([])
  expect(reading.aspects).toEqual([])
  expect(reading.bodies).toHaveLength(bodies)
  expect(reading.warnings.map(({ code }) => code)).toContain('findings-not-listed')
})
