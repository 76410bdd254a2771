import { expect, test } from 'vitest'
import { keepOfficeZone, officeDay, officeMoment, officeTime } from './office-clock.ts'

const at = '2026-11-22T16:05:59Z'

test.each([
  ['Asia/Shanghai', '2026-11-23 00:05'],
  ['Asia/Urumqi', '2026-11-22 22:05'],
  ['UTC', '2026-11-22 16:05'],
])('an instant is told by the clock on the wall of an office in %s', (zone, moment) => {
  keepOfficeZone(zone)
  expect([officeMoment(at), `${officeDay(at)} ${officeTime(at)}`]).toEqual([moment, moment])
})

test('a zone that this browser does not know leaves the clock as it was', () => {
  keepOfficeZone('UTC')
  keepOfficeZone('Asia/Nowhere')
  expect(officeMoment(at)).toBe('2026-11-22 16:05')
})
