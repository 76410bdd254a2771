import { expect, test } from 'vitest'
import { inOrder, stateOfPost } from './post-time.ts'

const today = '2026-03-05'

test.each([
  ['2026-03-04', null, 'present'],
  ['2026-03-05', null, 'present'],
  ['2026-03-06', null, 'future'],
  ['2026-03-01', '2026-03-06', 'present'],
  ['2026-03-01', '2026-03-05', 'ended'],
  ['2026-03-05', '2026-03-05', 'ended'],
] as const)('a post from %s to %s is %s', (fromDay, toDay, state) => {
  expect(stateOfPost({ fromDay, toDay }, today)).toBe(state)
})

test('what is held now stands first, the past last and backwards', () => {
  const posts = [
    { id: 'oldest', fromDay: '2019-01-01', toDay: '2021-01-01' },
    { id: 'coming', fromDay: '2026-04-01', toDay: null },
    { id: 'older', fromDay: '2021-01-01', toDay: '2024-01-01' },
    { id: 'now', fromDay: '2024-01-01', toDay: null },
  ]
  expect(inOrder(posts, today).map((post) => post.id)).toEqual(['now', 'coming', 'older', 'oldest'])
})
