import { describe, expect, test } from 'vitest'
import { dayOf } from '#domain/day.ts'
import { isRefused } from '#domain/refusal.ts'
import { applyToFinding } from './apply.ts'
import { decideFinding, type FindingRequest } from './decide.ts'
import { findingIn } from './example.ts'
import type { Finding, FindingHappening } from './finding.ts'
import { readTarget } from './ties.ts'

const finding = findingIn('rectifying', { bodyId: 'town', path: ['city', 'county', 'town'] })
const stamp = { actorId: 'officer', postId: 'post', day: dayOf('2026-03-02'), at: '2026-03-02T08:00:00Z' }
const after = (state: Finding, ...happenings: FindingHappening[]): Finding =>
  happenings.reduce<Finding>((before, happening) => ({ ...before, ...applyToFinding(before, { ...stamp, ...happening }) }), state)
const codes = (ask: FindingRequest, state = finding): string[] => {
  const decided = decideFinding(state, ask, 'officer')
  return isRefused(decided) ? decided.refused.unmet.map((one) => one.code) : decided.map((one) => one.kind)
}
const tie = { act: 'tie', bodyId: 'bureau', level: 2, reason: '制度由市局制定' } as const
const tied = after(finding, { kind: 'finding-tied', data: { bodyId: 'bureau', reason: '制度由市局制定' } })

describe('a tie', () => {
  test('leads upwards, with a reason, once', () => {
    expect(codes(tie)).toEqual(['finding-tied'])
    expect(codes({ ...tie, level: 3 })).toEqual(['tie-not-higher'])
    expect(codes({ ...tie, level: null })).toEqual(['body-unknown'])
    expect(codes({ ...tie, reason: ' ' })).toEqual(['reason-missing'])
    expect(codes(tie, tied)).toEqual(['tied-already'])
    expect(codes(tie, { ...finding, state: 'closed' })).toEqual(['wrong-state'])
  })

  test('is kept with who made it, answered by the body above, and taken back by a further fact', () => {
    expect(tied.ties).toEqual([{ bodyId: 'bureau', by: 'officer', postId: 'post', day: stamp.day, reason: '制度由市局制定', answers: [] }])
    const answered = after(tied, { kind: 'tie-answered', data: { bodyId: 'bureau', text: '已修订办法' } })
    expect(answered.ties[0]!.answers).toEqual([{ by: 'officer', postId: 'post', day: stamp.day, text: '已修订办法' }])
    expect(codes({ act: 'untie', bodyId: 'bureau', reason: '关联有误' }, answered)).toEqual(['finding-untied'])
    expect(after(answered, { kind: 'finding-untied', data: { bodyId: 'bureau', reason: '关联有误' } }).ties).toEqual([])
  })

  test('that is not there is neither answered nor taken back', () => {
    expect(codes({ act: 'answer-tie', bodyId: 'bureau', text: 'x' })).toEqual(['tie-missing'])
    expect(codes({ act: 'untie', bodyId: 'bureau', reason: 'x' })).toEqual(['tie-missing'])
  })

  test('lets the body above read, and moves the finding nowhere', () => {
    expect(readTarget(tied).path).toEqual(['city', 'county', 'town', 'bureau'])
    expect([tied.bodyId, tied.path]).toEqual([finding.bodyId, finding.path])
  })
})
