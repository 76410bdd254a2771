import { describe, expect, test } from 'vitest'
import { asDay, dayOf } from './day.ts'
import { closureKinds } from './finding/life.ts'
import { categories, categoryName, categoryOf } from './regime/categories.ts'
import { regimes } from './regime/shipped.ts'
import { sources } from './regime/sources.ts'
import {
  dueEvents,
  grades,
  limits,
  periodFor,
  regimeOn,
  seatsFor,
  seatsForAll,
  startEvents,
  units,
  type Chain,
  type Source,
  type Text,
} from './regime.ts'

const newest = (code: string) => regimeOn(regimes, code, dayOf('2026-01-01'))!
const named = regimes.map((regime) => ({ title: `${regime.code} ${regime.version}`, regime }))

const isSaid = (text: Text) => text.zh.trim() !== '' && text.en.trim() !== '' && /\p{Script=Han}/u.test(text.zh)
const isSourced = (source: Source) => isSaid(source.text) && source.reference !== '' && grades.includes(source.grade)

describe('the shipped regimes', () => {
  test('are the six kinds, each code and version once', () => {
    expect(new Set(regimes.map(({ code }) => code))).toEqual(
      new Set(['inspection', 'inspection-county', 'audit-60', 'audit-90', 'environment', 'omb-a50']),
    )
    expect(new Set(named.map(({ title }) => title)).size).toBe(regimes.length)
  })

  test.each(named)('$title: every period says what it limits, its unit, its start and its source', ({ regime }) => {
    expect(regime.periods.length).toBeGreaterThan(0)
    expect(new Set(regime.periods.map((period) => period.limits)).size).toBe(regime.periods.length)
    for (const period of regime.periods) {
      expect(limits).toContain(period.limits)
      expect(units).toContain(period.unit)
      expect(Number.isInteger(period.number) && period.number > 0).toBe(true)
      expect([...startEvents, ...dueEvents]).toContain(period.from)
      expect(isSourced(period.source)).toBe(true)
      if (period.extendable) expect(period.extendable.by.length > 0 && isSourced(period.extendable.source)).toBe(true)
    }
  })

  test.each(named)('$title: a period runs from the start of its regime, or from an end computed before it', ({ regime }) => {
    regime.periods.forEach((period, index) => {
      const before = regime.periods.slice(0, index).map((earlier) => `${earlier.limits}-due`)
      expect([regime.start, ...before]).toContain(period.from)
    })
  })

  test.each(named)('$title: is named, dated, and sourced in all its parts', ({ regime }) => {
    expect(isSaid(regime.name)).toBe(true)
    expect(asDay(regime.effectiveFrom)).toBe(regime.effectiveFrom)
    for (const { source } of [regime.review.plan, regime.review.closing, regime.lights, regime.closing])
      expect(isSourced(source)).toBe(true)
    expect(regime.lights.green).toBeGreaterThanOrEqual(regime.lights.yellow)
    expect(closureKinds).toEqual(expect.arrayContaining([...regime.closing.kinds]))
  })

  test.each(named)('$title: every finding is reviewed, whatever its category and weight', ({ regime }) => {
    for (const chain of [regime.review.plan, regime.review.closing]) {
      expect(chain.rows.at(-1)).toMatchObject({ category: 'any', weight: 'any' })
      for (const { category } of chain.rows) expect(['any', ...Object.keys(categories)]).toContain(category)
      for (const category of [null, 'unheard-of', ...Object.keys(categories)])
        for (const weight of ['ordinary', 'key'] as const) {
          const seats = seatsFor(chain, { category, weight })
          expect(seats.length).toBeGreaterThan(0)
          expect(new Set(seats).size).toBe(seats.length)
        }
    }
  })

  test('carry the figures of their sources, and no more certainty than these', () => {
    const figures = regimes.flatMap((regime) =>
      regime.periods.map(({ limits: what, number, unit, source }) => `${regime.code} ${what} ${number} ${unit} ${source.grade}`),
    )
    expect(figures).toEqual([
      'inspection report 2 month law',
      'inspection plan 1 month unconfirmed',
      'inspection rectification 6 month unconfirmed',
      'inspection evaluation 1 month practice',
      'inspection-county plan 1 month unconfirmed',
      'inspection-county rectification 3 month practice',
      'inspection-county report 3 month practice',
      'inspection-county evaluation 1 month practice',
      'audit-60 report 60 day law',
      'audit-90 report 90 day law',
      'environment plan 30 working-day practice',
      'environment report 6 month practice',
      'omb-a50 resolution 6 month law',
    ])
  })

  test('a source whose text was not readable says so in both languages', () => {
    for (const { grade, text } of Object.values(sources) as Source[])
      if (grade === 'unconfirmed') {
        expect(text.zh).toMatch(/未能查阅|未查到|二手资料/)
        expect(text.en).toMatch(/not readable|no published|secondary/)
      }
  })
})

describe('a regime', () => {
  test.each([
    ['2015-08-02', undefined],
    ['2015-08-03', 1],
    ['2020-12-31', 1],
    ['2021-01-01', 2],
    ['2026-06-01', 2],
  ])('holds on %s in version %s', (day, version) => {
    expect(regimeOn(regimes, 'inspection', dayOf(day))?.version).toBe(version)
  })

  test('knows its periods by what they limit', () => {
    expect(periodFor(newest('inspection'), 'rectification')).toMatchObject({ number: 6, unit: 'month' })
    expect(periodFor(newest('audit-60'), 'plan')).toBeUndefined()
  })
})

describe('classified supervision', () => {
  const chain: Chain = newest('inspection').review.closing

  test.each([
    ['ideology', 'ordinary', ['office', 'publicity']],
    ['organisation', 'ordinary', ['office', 'organisation']],
    ['ideology', 'key', ['office', 'discipline', 'team', 'leader']],
    [null, 'ordinary', ['office', 'team']],
  ] as const)('%s, %s: %j', (category, weight, seats) => {
    expect(seatsFor(chain, { category, weight })).toEqual(seats)
  })

  test('a plan is reviewed by everybody whom one of its findings concerns, once', () => {
    const plan: Chain = newest('inspection').review.plan
    const seats = seatsForAll(plan, [
      { category: 'ideology', weight: 'ordinary' },
      { category: null, weight: 'ordinary' },
      { category: 'organisation', weight: 'ordinary' },
    ])
    expect(seats).toEqual(['office', 'publicity', 'team', 'discipline', 'organisation'])
    expect(seatsForAll(plan, [])).toEqual([])
  })
})

test.each([
  ['财务和资产', 'money'],
  [' Money and assets ', 'money'],
  ['money', 'money'],
  ['村集体“三资”', '村集体“三资”'],
  ['  ', null],
])('the category %j is %j, which the chain of review knows', (written, category) => expect(categoryOf(written)).toBe(category))

test('a category is shown by its name and comes back as itself', () => {
  for (const code of [...Object.keys(categories), '村集体“三资”'])
    for (const language of ['zh', 'en'] as const) expect(categoryOf(categoryName(code, language)!)).toBe(code)
  expect(categoryName(null, 'zh')).toBeNull()
})
