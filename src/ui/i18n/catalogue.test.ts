import { expect, test } from 'vitest'
import { catalogue, fill } from './catalogue.ts'

test.each([
  ['还剩 {n} 天', { n: 3 }, '还剩 3 天'],
  ['{n} {n|day|days} left', { n: 1 }, '1 day left'],
  ['{n} {n|day|days} left', { n: 0 }, '0 days left'],
  ['由 {who} 办理', {}, '由 {who} 办理'],
  ['缺 {names}', { names: ['甲', '乙'] }, '缺 甲、乙'],
])('%s filled with %j is %s', (message, values, filled) => {
  expect(fill(message, values)).toBe(filled)
})

test('the English half must answer the keys of the Chinese half', () => {
  // @ts-expect-error: `b` is missing
  catalogue({ a: '甲', b: '乙' }, { a: 'A' })
  // @ts-expect-error: `c` is not a key
  expect(catalogue({ a: '甲' }, { a: 'A', c: 'C' }).zh.a).toBe('甲')
})
