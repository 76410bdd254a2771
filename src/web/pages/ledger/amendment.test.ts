import { expect, test } from 'vitest'
import { amendmentBack, amendmentOf } from './amendment.ts'
import type { Row } from './findings.query.ts'

test.each([
  ['12.5万元', { money: [{ text: '12.5万元', minor: 12_500_000, currency: 'CNY' }] }],
  ['3,600', { money: [{ text: '3,600元', minor: 360_000, currency: 'CNY' }] }],
  ['1.2 亿', { money: [{ text: '1.2 亿', minor: 12_000_000_000, currency: 'CNY' }] }],
  ['', { money: [] }],
  ['不少', null],
])('a sum typed as %s', (typed, amendment) => {
  expect(amendmentOf('money', typed)).toEqual(amendment)
})

test('an emptied category is none, and what was there can be given back', () => {
  expect(amendmentOf('category', '  ')).toEqual({ category: null })
  const row = { text: '原文', category: null, weight: 'key', moneyMinor: 360_000 } as Row
  expect(amendmentBack('text', row)).toEqual({ text: '原文' })
  expect(amendmentBack('category', row)).toEqual({ category: null })
  expect(amendmentBack('money', row)).toEqual({ money: [{ text: '3600元', minor: 360_000, currency: 'CNY' }] })
})
