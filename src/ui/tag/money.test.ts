import { expect, test } from 'vitest'
import { exactYuan, inUnit } from './money.ts'

test.each([
  [0, 'zh', 'yuan', '0'],
  [123_45, 'zh', 'yuan', '123.45'],
  [9_999_00, 'zh', 'yuan', '9,999'],
  [10_000_00, 'zh', 'wan', '1'],
  [-43_200_00, 'zh', 'wan', '-4.32'],
  [123_456_789_00, 'zh', 'yi', '1.23'],
  [43_200_00, 'en', 'yuan', '43,200'],
  [1_230_000_00, 'en', 'm', '1.23'],
  [1_234_567_890_00, 'en', 'bn', '1.23'],
] as const)('%i hundredths in %s are %s %s', (minor, language, unit, n) => {
  expect(inUnit(minor, language)).toEqual({ unit, n })
})

test('the exact sum keeps its cents', () => {
  expect(exactYuan(123_456_789_05)).toBe('123,456,789.05')
})
