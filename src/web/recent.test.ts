import { expect, test } from 'vitest'
import { withRecent } from './recent.ts'

const one = (n: number) => ({ to: `/findings/${n}`, title: `${n}` })

test('the newest comes first, each once, and there is an end', () => {
  expect(withRecent([one(1), one(2)], one(2)).map(({ title }) => title)).toEqual(['2', '1'])
  const many = Array.from({ length: 20 }, (_, n) => n).reduce<ReturnType<typeof one>[]>((list, n) => withRecent(list, one(n)), [])
  expect(many.map(({ title }) => title)).toEqual(['19', '18', '17', '16', '15', '14', '13', '12', '11', '10', '9', '8'])
})

test('what was called otherwise is called as it is now', () => {
  expect(withRecent([{ to: '/rounds/1', title: 'old' }], { to: '/rounds/1', title: 'new' })).toEqual([{ to: '/rounds/1', title: 'new' }])
})
