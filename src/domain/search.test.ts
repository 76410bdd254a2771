import { expect, test } from 'vitest'
import { readQuery } from './search.ts'

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
