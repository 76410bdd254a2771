import { expect, test } from 'vitest'
import { openPresence } from './who-is-here.ts'

const at = (personId: string, taskId: string | null = null) => ({ personId, name: personId, taskId, field: null })

test('each hears of the others in the same plan, where they are now, until they fall silent', () => {
  const { hear } = openPresence()
  expect(hear('p', at('one'), 0)).toEqual([])
  expect(hear('p', at('two', 't1'), 1000)).toEqual([at('one')])
  expect(hear('q', at('three'), 1000)).toEqual([])
  expect(hear('p', at('one'), 2000)).toEqual([at('two', 't1')])
  expect(hear('p', at('two', 't2'), 3000)).toEqual([at('one')])
  expect(hear('p', at('one'), 4000)).toEqual([at('two', 't2')])
  expect(hear('p', at('one'), 14_000)).toEqual([])
})
