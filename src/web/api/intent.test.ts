import { expect, test } from 'vitest'
import { intentFor } from './intent.ts'

const first = { content: '{"reason":"甲"}', key: 'k1' }

test.each([
  ['nothing sent before', null, first.content, 'new'],
  ['the same content again', first, first.content, 'k1'],
  ['another content', first, '{"reason":"乙"}', 'new'],
])('%s', (_, before, content, key) => {
  expect(intentFor(before, content, () => 'new')).toEqual({ content, key })
})
