import { expect, test } from 'vitest'
import type { Day } from '#domain/day.ts'
import { along, barOf, scaleOf } from './gantt-scale.ts'

const today = '2026-11-22' as Day
const task = (start: string | null, due: string | null, originalDue = due, doneOn: string | null = null) => ({
  start,
  due,
  originalDue,
  doneOn,
})

test('a scale is whole months around everything and today', () => {
  expect(scaleOf([task('2026-12-03', '2027-01-15')], today)).toMatchObject({
    from: '2026-11-01',
    to: '2027-01-31',
    months: ['2026-11-01', '2026-12-01', '2027-01-01'],
  })
  expect(scaleOf([], today)).toMatchObject({ from: '2026-11-01', to: '2026-11-30' })
  expect(scaleOf([task(null, '2026-09-30', '2026-08-15')], today).from).toBe('2026-08-01')
})

test('a bar holds its first and its last day', () => {
  const scale = scaleOf([task('2026-11-01', '2026-11-30')], today)
  expect(barOf(scale, '2026-11-01', '2026-11-30')).toEqual({ left: '0%', width: '100%' })
  expect(along(scale, '2026-11-16')).toBe(50)
  expect(barOf(scale, '2026-11-16', '2026-11-01').width).toBe('0.4%')
})
