import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { closureKinds, states } from './finding/life.ts'
import {
  checkMoney,
  checkRate,
  checkSums,
  closedRate,
  keptOnRate,
  rateOf,
  reportedRate,
  statisticsForm,
  tallyFindings,
  type FindingTally,
} from './statistics.ts'

const tally = (changes: Partial<FindingTally>): FindingTally => {
  const parts = { doing: 0, reported: 0, complete: 0, keptOn: 0, withoutAction: 0, ...changes }
  return { ...parts, total: parts.doing + parts.reported + parts.complete + parts.keptOn + parts.withoutAction }
}
const finding = fc.record({
  state: fc.constantFrom(...states),
  closure: fc.constantFrom(...closureKinds).map((kind) => ({ kind })),
})

describe('a rate', () => {
  test('says what it counts and how far', () => {
    expect(rateOf('measure', 'reported', 119, 139)).toEqual({ counts: 'measure', of: 'reported', done: 119, total: 139, rate: 119 / 139 })
  })

  test('of nothing is no rate', () => {
    expect(rateOf('proposal', 'adopted', 0, 0).rate).toBeNull()
  })

  test.each([
    [2, 1],
    [-1, 3],
    [0.5, 1],
    [Number.NaN, 1],
  ])('%d of %d is a fault', (done, total) => {
    expect(() => rateOf('finding', 'reported', done, total)).toThrow(RangeError)
  })
})

describe('findings', () => {
  test('are counted by where they stand', () => {
    const closed = closureKinds.map((kind) => ({ state: 'closed' as const, closure: { kind } }))
    const open = states.filter((state) => state !== 'closed').map((state) => ({ state, closure: null }))
    expect(tallyFindings([...closed, ...open])).toEqual(tally({ doing: 3, reported: 2, complete: 1, keptOn: 1, withoutAction: 3 }))
  })

  test('add up, whatever they are', () => {
    fc.assert(
      fc.property(fc.array(finding), (findings) => {
        const { total, ...parts } = tallyFindings(findings)
        expect(Object.values(parts).reduce((sum, part) => sum + part, 0)).toBe(total)
        expect(total).toBe(findings.filter(({ state }) => !['draft', 'withdrawn', 'discarded'].includes(state)).length)
      }),
    )
  })

  test('reported and closed are two rates: what is only reported closes nothing', () => {
    const only = tally({ reported: 7, doing: 3 })
    expect([reportedRate(only).done, closedRate(only).done, keptOnRate(only).done]).toEqual([7, 0, 0])
    fc.assert(
      fc.property(fc.array(finding), (findings) => {
        const counted = tallyFindings(findings)
        expect(closedRate(counted).done + keptOnRate(counted).done).toBeLessThanOrEqual(reportedRate(counted).done)
      }),
    )
  })

  // A district printed 688 of 697 complete, 4 kept on beside them, 5 not done.
  test('kept on is not complete', () => {
    const district = tally({ complete: 688, keptOn: 4, doing: 5 })
    expect(closedRate(district)).toMatchObject({ of: 'verified-closed', done: 688, total: 697 })
    expect(keptOnRate(district)).toMatchObject({ of: 'kept-on', done: 4, total: 697 })
  })
})

test('the statistics form holds three rates and two counts', () => {
  const form = statisticsForm({
    findings: tally({ complete: 19, reported: 2, doing: 4 }),
    atOnce: tally({}),
    proposals: { adopted: 3, total: 4 },
    accountableBodies: 1,
    accountablePersons: 2,
  })
  expect(form).toEqual({
    findings: {
      reported: { counts: 'finding', of: 'reported', done: 21, total: 25, rate: 0.84 },
      closed: { counts: 'finding', of: 'verified-closed', done: 19, total: 25, rate: 0.76 },
    },
    atOnce: {
      reported: { counts: 'finding', of: 'reported', done: 0, total: 0, rate: null },
      closed: { counts: 'finding', of: 'verified-closed', done: 0, total: 0, rate: null },
    },
    proposals: { counts: 'proposal', of: 'adopted', done: 3, total: 4, rate: 0.75 },
    accountableBodies: 1,
    accountablePersons: 2,
  })
})

describe('printed figures', () => {
  test.each([
    { what: 'a district', done: 688, doing: 4, notDone: 5, total: 697 },
    { what: 'a county office', done: 19, doing: 6, notDone: 0, total: 25 },
    { what: 'a city', done: 453, doing: 18, notDone: 0, total: 471 },
    { what: 'an audit', done: 40, doing: 10, notDone: 0, total: 50 },
    { what: 'measures of a university', done: 128, doing: 22, notDone: 0, total: 150 },
    { what: 'tasks of a university', done: 174, doing: 3, notDone: 0, total: 177 },
  ])('of $what add up', (figures) => {
    expect(checkSums(figures)).toMatchObject({ agrees: true, difference: '0' })
    expect(checkSums({ ...figures, done: figures.done - 2 })).toMatchObject({ agrees: false, difference: '2' })
  })

  test('of money add up to the last decimal', () => {
    expect(checkMoney(['215587.84', '35435.70'], '251023.54')).toEqual({
      agrees: true,
      sum: '251023.54',
      whole: '251023.54',
      difference: '0.00',
    })
    expect(checkMoney(['215,587.84', 35435.7], 251023.541)).toMatchObject({ agrees: false, difference: '0.001' })
    expect(checkMoney([0.1, 0.2], 0.3).agrees).toBe(true)
    expect(checkMoney(['7.132', '-0.132'], '7')).toMatchObject({ agrees: true, whole: '7.000' })
    expect(checkMoney(['5', '6'], '10')).toMatchObject({ agrees: false, difference: '-1' })
    expect(() => checkMoney(['万元'], '1')).toThrow(RangeError)
  })

  test('of money cut into parts always meet again', () => {
    fc.assert(
      fc.property(fc.array(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), { minLength: 1 }), (cents) => {
        const print = (sum: bigint) =>
          `${sum < 0n ? '-' : ''}${(sum < 0n ? -sum : sum) / 100n}.${String((sum < 0n ? -sum : sum) % 100n).padStart(2, '0')}`
        const whole = cents.reduce((sum, one) => sum + one, 0n)
        expect(checkMoney(cents.map(print), print(whole)).agrees).toBe(true)
        expect(checkMoney(cents.map(print), print(whole + 1n))).toMatchObject({ agrees: false, difference: '0.01' })
      }),
    )
  })

  test.each([
    [688, 697, '98.71%', true],
    [19, 25, '76%', true],
    [453, 471, '96.18%', true],
    [18, 471, '3.82%', true],
    [1148, 1157, '99%', true],
    [128, 147, '87%', true],
    [119, 139, '85.6%', true],
    [697, 697, '100%', true],
    [19, 25, '76.00％', true],
    [688, 697, '98.70%', false],
    [1148, 1157, '100%', false],
    [1, 8, '12.5%', true],
    [1, 8, '13%', true], // half is rounded up
    [1, 8, '12%', false],
  ])('%d of %d is %s: %s', (done, total, printed, agrees) => {
    expect(checkRate(done, total, printed).agrees).toBe(agrees)
  })

  test('a wrong rate is told the right one', () => {
    expect(checkRate(688, 697, '98.17%')).toEqual({ agrees: false, expected: '98.71%' })
    expect(checkRate(0, 697, '5%')).toEqual({ agrees: false, expected: '0%' })
    expect(() => checkRate(1, 0, '0%')).toThrow(RangeError)
    expect(() => checkRate(1, 2, 'half')).toThrow(RangeError)
  })
})
