import { expect, test } from 'vitest'
import { conditionWords } from './condition.words.ts'

const [source = ''] = Object.values(
  import.meta.glob<string>('/src/domain/finding/conditions.ts', { eager: true, query: '?raw', import: 'default' }),
)

test('every condition the domain names has its words', () => {
  const codes = [...source.matchAll(/(?:code: |condition\()'([\w-]+)'/g)].map(([, code]) => code!)
  expect(codes.length).toBeGreaterThan(5)
  expect([...new Set(codes)].toSorted()).toEqual(Object.keys(conditionWords.zh).toSorted())
})
