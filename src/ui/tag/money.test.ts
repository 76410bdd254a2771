import { expect, test } from 'vitest'
import { exactYuan, inUnit } from './money.ts'

test.each([
  [0, 'yuan', '0'],
  [123_45, 'yuan', '123.45'],
  [9_999_00, 'yuan', '9,999'],
  [10_000_00, 'wan', '1'],
  [43_200_00, 'wan', '4.32'],
  [-43_200_00, 'wan', '-4.32'],
  [123_456_789_00, 'yi', '1.23'],
])('%i hundredths are %s %s', (minor, unit, n) => {
  expect(inUnit(minor)).toEqual({ unit, n })
})

test('the exact sum keeps its cents', () => {
  expect(exactYuan(123_456_789_05)).toBe('123,456,789.05')
})
