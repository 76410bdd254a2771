import { existsSync, readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Passage, ReadFinding, Reading, Span } from '#documents/reading.ts'
import { lostSpans } from '#documents/text/unread.ts'
import { passagesOf } from './passages.ts'
import { readChinese } from './read-chinese.ts'
import { warningWords } from './warnings.ts'

const own = 'src/documents/feedback/fixtures'
const given = '../shared/documents'
const texts = (folder: string): [string, string][] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.txt') && !/^(?:18|22|27|28)-/.test(name))
    .map((name) => [name, readFileSync(`${folder}/${name}`, 'utf8')])
const present = existsSync(`${given}/expected.json`)
const documents = [...texts(own), ...(present ? [...texts(given), ...texts(`${given}/layouts`)] : [])]

const joined = (passages: Passage[], spans: Span[]): string =>
  spans.map(({ passage, from, to }) => (passages[passage] as Passage).text.slice(from, to)).join('')

const checkFinding = (passages: Passage[], finding: ReadFinding): void => {
  const whole = joined(passages, finding.spans)
  expect(finding.text).not.toBe('')
  expect(whole).toContain(finding.text)
  if (finding.stateText !== null) expect(whole).toContain(finding.stateText)
  for (const value of Object.values(finding.fields)) for (const line of value.split('\n')) expect(whole).toContain(line)
  for (const measure of finding.measures) expect(joined(passages, measure.spans)).toContain(measure.text)
  for (const money of finding.money) expect(joined(passages, [money.span])).toBe(money.text)
  for (const child of finding.children) checkFinding(passages, child)
}

/** The law of reading: nothing invented, nothing lost. */
const check = (reading: Reading): void => {
  const { passages } = reading
  expect(lostSpans(reading)).toEqual([])
  for (const aspect of reading.aspects) {
    expect(joined(passages, aspect.spans)).toContain(aspect.title)
    for (const item of aspect.items) checkFinding(passages, item)
    for (const measure of aspect.measures ?? []) expect(joined(passages, measure.spans)).toContain(measure.text)
  }
  for (const finding of reading.findings) checkFinding(passages, finding)
  for (const suggestion of reading.suggestions) {
    const whole = joined(passages, suggestion.spans)
    expect(whole).toContain(suggestion.text)
    if (suggestion.detail !== null) expect(whole).toContain(suggestion.detail)
  }
  for (const part of reading.parts ?? []) expect(joined(passages, part.spans)).toContain(part.title)
  for (const total of reading.totals) if (typeof total.value === 'string') expect(joined(passages, total.spans)).toContain(total.value)
  for (const { code } of reading.warnings) expect(Object.keys(warningWords)).toContain(code)
  const text = passages.map((passage) => passage.text).join('')
  for (const name of [reading.body, reading.inspector, reading.moneyRecovered]) if (name !== null) expect(text).toContain(name)
}

const read = (lines: string[]): Reading => readChinese(passagesOf(lines.join('\n')))

describe('nothing invented, nothing lost', () => {
  test.each(documents)('%s', (_, text) => check(readChinese(passagesOf(text))))
})

test.skipIf(present)('the given documents are absent: ../shared/documents is not there, only our own are read', () =>
  expect(present).toBe(false),
)

const marks: [RegExp, string][] = [
  [/（(?=[一二三四五六七八九十\d]+）)/g, '('],
  [/(?<=[一二三四五六七八九十]+)、/g, '.'],
  [/(?<=^\d+)\./gm, '、'],
  [/[一二三四五]是/g, '一是'],
  [/。/g, '；'],
  [/[“”]/g, '"'],
  [/”/g, ''],
  [/年/g, ''],
  [/：/g, ':'],
]

/** A document mutated as files are in life: paragraphs cut, doubled, moved, glued, marks typed otherwise, characters lost. */
const mutation = (lines: string[]): fc.Arbitrary<string[]> =>
  fc
    .record({
      order: fc.shuffledSubarray([...lines.keys()], { minLength: 0 }),
      shuffle: fc.boolean(),
      doubled: fc.nat(Math.max(0, lines.length - 1)),
      glued: fc.boolean(),
      mark: fc.option(fc.constantFrom(...marks)),
      cutFrom: fc.nat(200),
      cutLength: fc.nat(12),
    })
    .map(({ order, shuffle, doubled, glued, mark, cutFrom, cutLength }) => {
      const kept = (shuffle ? order : order.toSorted((a, b) => a - b)).map((at) => lines[at] as string)
      kept.splice(doubled % (kept.length + 1), 0, lines[doubled] ?? '')
      const text = kept.map((line) => line.slice(0, cutFrom) + line.slice(cutFrom + cutLength)).join(glued ? '' : '\n')
      return (mark === null ? text : text.replace(...mark)).split('\n')
    })

describe('mutations: never throws, spans in range, nothing invented, nothing lost', () => {
  test.each(documents)('%s', (_, text) => {
    const lines = text.split('\n').map((line) => line.slice(0, 1500))
    fc.assert(
      fc.property(mutation(lines), (mutated) => check(read(mutated))),
      { numRuns: 20, seed: 42 },
    )
  })
})

test('any text at all', () => {
  const scraps = fc.constantFrom(
    ...'一、 （一） 1. （1） ① 一是 二是 三是 首先， 其次， 最后， 关于“ ”问题 。 ； ： ， 主要问题： 提出三点建议： 整改情况： 该问题已完成整改。 同时，收到反映问题线索。 2021年2月30日 2021915日 12.5万元 问题1： 第一， 表示， 方面 ( ) " 😀 \u202e \u3000'.split(
      ' ',
    ),
  )
  const line = fc.array(fc.oneof(scraps, fc.string({ maxLength: 6 })), { maxLength: 14 }).map((parts) => parts.join(''))
  fc.assert(
    fc.property(fc.array(line, { maxLength: 14 }), (lines) => check(read(lines))),
    { numRuns: 300, seed: 7 },
  )
})
