import { expect, test } from 'vitest'
import { addressOf, matching, stepped } from './entries.ts'

test('all words, any case, halves and wholes alike', () => {
  const all = [{ title: '新建轮次' }, { title: 'Open a Round' }]
  expect(matching(all, '轮次').length).toBe(1)
  expect(matching(all, 'round ＯＰＥＮ').length).toBe(1)
  expect(matching(all, '').length).toBe(2)
  expect(matching(all, 'open 轮').length).toBe(0)
})

test('from the last one comes to the first', () => {
  expect([stepped(2, 1, 3), stepped(0, -1, 3), stepped(0, 1, 3), stepped(0, 1, 0)]).toEqual([0, 2, 1, -1])
})

test('every kind has its page', () => {
  const kinds = ['finding', 'inspection', 'body', 'person', 'round', 'document'] as const
  expect(kinds.map((kind) => addressOf({ kind, id: 'x' }))).toEqual([
    '/findings/x',
    '/inspections/x',
    '/bodies/x',
    '/people/x',
    '/rounds/x',
    '/import/x',
  ])
})
