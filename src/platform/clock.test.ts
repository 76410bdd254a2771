import { expect, test } from 'vitest'
import { clockIn, fixedClock, shiftedClock, systemClock } from './clock.ts'

test.each([
  ['2026-11-22T15:59:59.999Z', 'Asia/Shanghai', '2026-11-22'],
  ['2026-11-22T16:00:00.000Z', 'Asia/Shanghai', '2026-11-23'],
  ['2026-11-22T16:00:00.000Z', 'UTC', '2026-11-22'],
  ['2026-03-08T04:59:59.000Z', 'America/New_York', '2026-03-07'],
])('%s in %s is %s', (instant, timezone, day) => {
  expect(fixedClock(instant, timezone).today()).toBe(day)
})

test('a fixed clock stands still, is set, and always tells UTC', () => {
  const clock = fixedClock('2026-01-01T08:00:00+08:00')
  expect(clock.now()).toBe('2026-01-01T00:00:00.000Z')
  clock.set('2026-02-03T00:00:00Z')
  expect([clock.now(), clock.today()]).toEqual(['2026-02-03T00:00:00.000Z', '2026-02-03'])
})

test('a shifted clock tells another time in the same zone', () => {
  const clock = shiftedClock(fixedClock('2026-01-31T00:00:00Z'), 86_400_000)
  expect([clock.now(), clock.today()]).toEqual(['2026-02-01T00:00:00.000Z', '2026-02-01'])
})

test('the system clock runs', () => {
  const before = Date.now()
  expect(Date.parse(systemClock.now())).toBeGreaterThanOrEqual(before)
  expect(Date.parse(clockIn('UTC').now())).toBeLessThanOrEqual(Date.now())
})
