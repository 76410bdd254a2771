import { expect, test } from 'vitest'
import { stepOf, waiting, type Step } from './steps.ts'

type Row = Parameters<typeof stepOf>[0]
const rows: [Row, Step][] = [
  [{ issued: false, planState: null, findings: 6, open: 0 }, 'issue'],
  [{ issued: true, planState: 'draft', findings: 6, open: 6 }, 'plan'],
  [{ issued: true, planState: 'returned', findings: 6, open: 6 }, 'plan'],
  [{ issued: true, planState: 'submitted', findings: 6, open: 6 }, 'review'],
  [{ issued: true, planState: 'adopted', findings: 6, open: 2 }, 'work'],
  [{ issued: true, planState: 'adopted', findings: 6, open: 0 }, 'over'],
]

test.each(rows)('%j stands at %s', (row, step) => {
  expect(stepOf(row)).toBe(step)
})

test('what is waited for in a round, without what is over', () => {
  expect(waiting(rows.map(([row]) => row))).toEqual([
    ['issue', 1],
    ['plan', 2],
    ['review', 1],
    ['work', 1],
  ])
})
