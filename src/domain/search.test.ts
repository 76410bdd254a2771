import { expect, test } from 'vitest'
import { hitKinds, kindsFor, readQuery } from './search.ts'

test.each([
  ['低保', ['低保']],
  ['  低保　资金 ', ['低保', '资金']],
  ['低保 的', ['低保']],
  ['的', ['的']],
  ['低保 低保', ['低保']],
  ['一二 三四 五六 七八 九十', ['一二', '三四', '五六', '七八']],
  ['', []],
])('%j is looked for as %j', (typed, words) => expect(readQuery(typed).words).toEqual(words))

test.each([
  ['九届-1-03-005', { code: '九届-1-03', number: 5 }],
  ['R5-J0301-12', { code: 'R5-J0301', number: 12 }],
  ['Ｒ５-12', { code: 'R5', number: 12 }],
  ['-12', null],
  ['R5-000001234567', null],
  ['资金-使用', null],
])('%j names the finding %j', (typed, number) => expect(readQuery(typed).number).toEqual(number))

test('one letter alone leads to names; findings are looked through from two on, or by their number', () => {
  expect(kindsFor(readQuery('张'))).toEqual(hitKinds.filter((kind) => kind !== 'finding'))
  for (const typed of ['张三', '低保 的', '九-1']) expect(kindsFor(readQuery(typed)), typed).toEqual(hitKinds)
})
