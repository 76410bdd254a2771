import { expect, test } from 'vitest'
import { fieldMessages } from './field-messages.ts'
import { askedLanguage } from './language.ts'
import { newCatalogue } from './messages.ts'
import { problemMessages } from './problem-messages.ts'
import { Problem, problemBody, problemStatus, type ProblemCode } from './problem.ts'

const catalogue = newCatalogue(problemMessages, fieldMessages)

test('every code has words in both languages that fill the same values', () => {
  const named = (text: string): string[] => [...text.matchAll(/\{\w+\}/g)].map((hit) => hit[0]).toSorted()
  for (const [code, { zh, en }] of Object.entries({ ...problemMessages, ...fieldMessages })) {
    expect(zh, code).toMatch(/\p{Script=Han}/u)
    expect(en, code).not.toMatch(/\p{Script=Han}/u)
    expect(named(zh), code).toEqual(named(en))
  }
})

test.each(Object.keys(problemStatus) as ProblemCode[])('%s is a problem with its own status and words', (code) => {
  const body = problemBody(new Problem(code), catalogue, 'zh', 'r1')
  expect(body.status).toBe(problemStatus[code])
  expect(body.title).not.toBe(code)
})

test('values are filled in, and words of values stand in their place', () => {
  const more = newCatalogue({ x: { zh: '{state}/{list}/{none}', en: '{state}' }, 'state.open': { zh: '未销号', en: 'open' } })
  expect(more.say('zh', 'x', { state: 'open', list: ['a', 'b'], none: null })).toBe('未销号/a、b/—')
})

test('one code cannot be given two meanings', () => {
  const more = newCatalogue({ x: { zh: '甲', en: 'a' } })
  more.add({ x: { zh: '甲', en: 'a' } })
  expect(() => more.add({ x: { zh: '乙', en: 'b' } })).toThrow('"x"')
})

test.each([
  [undefined, 'zh'],
  ['', 'zh'],
  ['en-GB,en;q=0.9', 'en'],
  ['zh-CN,zh;q=0.9,en;q=0.8', 'zh'],
  ['fr-FR,en;q=0.3,zh;q=0.7', 'zh'],
  ['de', 'zh'],
  ['zh;q=0,en', 'en'],
])('Accept-Language %s asks for %s', (header, language) => {
  expect(askedLanguage(header)).toBe(language)
})
