import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { Trouble } from './trouble.ts'
import { troubles } from './troubles.ts'

test('a trouble is told in both languages with its values', () => {
  const trouble = new Trouble('data-in-use', { dir: '/d', pid: 42 })
  expect(trouble.message).toContain('in use by process 42')
  expect(trouble.message).toContain('正被进程 42 使用')
})

test.each(Object.entries(troubles))('%s names the same values in both languages', (_, { en, zh }) => {
  const names = (text: string): string[] => [...new Set(text.match(/\{\w+\}/g))].toSorted()
  expect(names(zh)).toEqual(names(en))
})

test('the manual explains every trouble, in both of its halves', async () => {
  const manual = await readFile('docs/operations.md', 'utf8')
  for (const code of Object.keys(troubles)) expect(manual.split(`\`${code}\``).length - 1, code).toBeGreaterThanOrEqual(2)
})
