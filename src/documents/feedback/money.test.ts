import { expect, test } from 'vitest'
import { amountsIn } from './money.ts'

test.each([
  ['18.5万元', 18_500_000, 'CNY'],
  ['251023.54万元', 251_023_540_000, 'CNY'],
  ['7.132万元', 7_132_000, 'CNY'],
  ['1.05亿元', 10_500_000_000, 'CNY'],
  ['3亿余元', 30_000_000_000, 'CNY'],
  ['684元', 68_400, 'CNY'],
  ['9.47 万元', 9_470_000, 'CNY'],
  ['1,250.50元', 125_050, 'CNY'],
  ['35.5万美元', 35_500_000, 'USD'],
  ['2千万元', 2_000_000_000, 'CNY'],
])('%s', (text, minor, currency) => expect(amountsIn(text, text)).toMatchObject([{ text, minor, currency, from: 0, to: text.length }]))

test('an amount no number holds exactly stays text', () =>
  expect(amountsIn('123456789012万亿元', '123456789012万亿元')).toMatchObject([{ minor: null }]))
test('no amounts', () => expect(amountsIn('多元化，第3元旦，12人', '多元化，第3元旦，12人')).toEqual([]))
