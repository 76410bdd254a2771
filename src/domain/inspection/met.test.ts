import { expect, test } from 'vitest'
import { limits } from '#domain/regime.ts'
import { isFollowed, isMet, type Answered } from './met.ts'

const metBy = (at: Answered) => limits.filter((limit) => isMet(limit, at))

test.each([
  ['nothing before the feedback', { issued: false, plan: null, findings: [] }, []],
  ['nothing while the plan is written', { issued: true, plan: 'draft', findings: ['issued'] }, []],
  ['the plan is due again once it came back', { issued: true, plan: 'returned', findings: ['issued'] }, []],
  ['the plan, handed in', { issued: true, plan: 'submitted', findings: ['issued'] }, ['plan']],
  [
    'the report, when everything is reported or over',
    { issued: true, plan: 'adopted', findings: ['reported', 'closed'] },
    ['plan', 'report'],
  ],
  [
    'all but the evaluation',
    { issued: true, plan: 'adopted', findings: ['closed', 'withdrawn'] },
    ['plan', 'rectification', 'report', 'resolution'],
  ],
] satisfies [string, Answered, string[]][])('%s', (_, at, met) => expect(metBy(at).toSorted()).toEqual(met.toSorted()))

test('what no fact ends is not counted as late', () => {
  expect(limits.filter((limit) => !isFollowed(limit))).toEqual(['evaluation'])
})
