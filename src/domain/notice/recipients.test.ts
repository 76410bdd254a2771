import { describe, expect, test } from 'vitest'
import { recipientsOf, type About, type HeldPost } from './recipients.ts'
import { tellingFacts, tellings, type TellingFact } from './notices.ts'

const city = 'city'
const county = 'county'
const bureau = 'bureau'
const other = 'other'
const post = (personId: string, role: HeldPost['role'], more: Partial<HeldPost> = {}): HeldPost => ({
  personId,
  role,
  branch: null,
  bodyId: county,
  scopeId: county,
  ...more,
})
const posts: HeldPost[] = [
  post('office', 'office'),
  post('cityOffice', 'office', { scopeId: city }),
  post('otherOffice', 'office', { scopeId: other }),
  post('decider', 'decider'),
  post('head', 'head', { bodyId: bureau, scopeId: bureau }),
  post('handler', 'handler', { bodyId: bureau, scopeId: bureau }),
  post('otherHead', 'head', { bodyId: other, scopeId: other }),
  post('discipline', 'reviewer', { branch: 'discipline' }),
  post('publicity', 'reviewer', { branch: 'publicity' }),
  post('member', 'team'),
  post('stranger', 'team'),
  post('leader', 'leader'),
  post('otherLeader', 'leader'),
]
const about: About = {
  bodyId: bureau,
  path: [city, county, bureau],
  team: ['member'],
  leaderId: 'leader',
  workers: ['handler', 'head'],
  asker: 'handler',
  last: true,
  self: 'someone',
}
const told = (kind: TellingFact, data: Record<string, unknown> = {}, actorId = 'nobody') =>
  recipientsOf({ kind, actorId, data }, about, posts).toSorted()

describe('who is told', () => {
  test.each([
    ['feedback-issued', {}, ['handler', 'head']],
    ['finding-disputed', {}, ['cityOffice', 'office']],
    ['finding-applied', { seats: ['discipline', 'team', 'leader'] }, ['discipline', 'leader', 'member']],
    ['plan-submitted', { seats: ['publicity'] }, ['publicity']],
    ['finding-verified', {}, ['decider']],
    ['inspection-opened', {}, ['leader', 'member']],
    ['task-begun', {}, ['handler', 'head']],
    ['extension-approved', {}, ['handler']],
    ['comment-added', { mentions: ['head', 'office'] }, ['head', 'office']],
    ['comment-added', {}, []],
    ['comment-edited', { mentions: ['head', 'office'], newMentions: ['office'] }, ['office']],
    ['post-taken', {}, ['someone']],
  ] as const)('of %s with %j: %j', (kind, data, expected) => expect(told(kind, data)).toEqual(expected))

  test('a verdict is told only when it is the last', () => {
    const early = { ...about, last: false }
    expect(recipientsOf({ kind: 'finding-verified', actorId: 'x', data: {} }, early, posts)).toEqual([])
    expect(recipientsOf({ kind: 'finding-disputed', actorId: 'x', data: {} }, early, posts).length).toBe(2)
  })

  test('nobody is told of what they did themselves, and nobody twice', () => {
    expect(told('task-begun', {}, 'handler')).toEqual(['head'])
    expect(recipientsOf({ kind: 'feedback-issued', actorId: 'x', data: {} }, about, [...posts, ...posts]).length).toBe(2)
  })
})

test('every row tells somebody', () => {
  for (const kind of tellingFacts) expect(tellings[kind].tells.length, kind).toBeGreaterThan(0)
})
