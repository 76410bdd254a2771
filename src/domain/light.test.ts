import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, dayOf, daysBetween } from './day.ts'
import { lightDays, lightOf, lightOn, lights, type Light } from './light.ts'

const thresholds = { green: 20, yellow: 10 }
const due = dayOf('2022-03-03')
const days = fc.integer({ min: -400, max: 400 }).map((count) => addDays(due, count))
const anyThresholds = fc.tuple(fc.nat(90), fc.nat(90)).map(([a, b]) => ({ green: Math.max(a, b), yellow: Math.min(a, b) }))

describe('a light', () => {
  test.each([
    ['2022-02-10', 'grey'],
    ['2022-02-11', 'green'],
    ['2022-02-20', 'green'],
    ['2022-02-21', 'yellow'],
    ['2022-03-03', 'yellow'],
    ['2022-03-04', 'red'],
    ['2023-01-01', 'red'],
  ] as [string, Light][])('due 2022-03-03, on %s: %s', (today, light) => {
    expect(lightOf({ due, done: false, today: dayOf(today), thresholds })).toBe(light)
  })

  test('is grey for what is done, not begun, or has no due day, however late it is', () => {
    const today = dayOf('2030-01-01')
    expect(lightOf({ due, done: true, today, thresholds })).toBe('grey')
    expect(lightOf({ due, done: false, notStarted: true, today, thresholds })).toBe('grey')
    expect(lightOf({ due: null, done: false, today, thresholds })).toBe('grey')
  })

  test('is the same by the stored days and by the distance to the due day', () => {
    fc.assert(
      fc.property(days, days, anyThresholds, (one, today, both) => {
        const left = daysBetween(today, one)
        const expected: Light = left < 0 ? 'red' : left <= both.yellow ? 'yellow' : left <= both.green ? 'green' : 'grey'
        expect(lightOn(lightDays(one, both), today)).toBe(expected)
        expect(lightOf({ due: one, done: false, today, thresholds: both })).toBe(expected)
      }),
    )
  })

  test('never goes back as days pass', () => {
    fc.assert(
      fc.property(days, days, anyThresholds, (one, today, both) => {
        const stored = lightDays(one, both)
        return lights.indexOf(lightOn(stored, today)) <= lights.indexOf(lightOn(stored, addDays(today, 1)))
      }),
    )
  })
})
