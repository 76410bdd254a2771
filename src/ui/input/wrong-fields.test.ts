import { expect, test } from 'vitest'
import { wrongFields } from './wrong-fields.ts'

test('each wrong field gets its messages; a number in its name is a place in a list', () => {
  const errors = [
    { field: 'measures.1.text', code: 'too-short', detail: '太短' },
    { field: 'due', code: 'bad-day', detail: '不是日期' },
    { field: 'due', code: 'past', detail: '已过' },
  ]
  expect(wrongFields({ status: 400, code: 'invalid-request', title: '', unmet: [], errors })).toEqual([
    { name: ['measures', 1, 'text'], errors: ['太短'] },
    { name: ['due'], errors: ['不是日期', '已过'] },
  ])
})
