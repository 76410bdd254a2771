import { expect, test } from 'vitest'
import { dayOf } from '#domain/day.ts'
import { isRefused } from '#domain/refusal.ts'
import { applyToFinding } from './apply.ts'
import { decideFinding } from './decide.ts'
import { findingIn } from './example.ts'
import type { Finding } from './finding.ts'
import { isOpen, states } from './life.ts'

const day = dayOf('2026-03-09')
const ask = (personId: string | null, reason = '', leads = true) => ({ act: 'sponsor', personId, reason, leads }) as const
const codes = (finding: Finding, request: ReturnType<typeof ask>): string[] => {
  const decided = decideFinding(finding, request, 'head')
  return isRefused(decided) ? decided.refused.unmet.map((one) => one.code) : decided.map((one) => one.kind)
}
const given = (finding: Finding, personId: string | null): Finding => ({
  ...finding,
  ...applyToFinding(finding, {
    kind: 'finding-sponsored',
    data: { personId, reason: '' },
    actorId: 'head',
    postId: null,
    day,
    at: `${day}T08:00:00Z`,
  }),
})
const finding = findingIn('rectifying')
const sponsored = given(finding, 'mayor')

test('a leader sponsors a finding from a day on, and is replaced or taken back with a reason', () => {
  expect(codes(finding, ask('mayor'))).toEqual(['finding-sponsored'])
  expect(sponsored).toMatchObject({ sponsorId: 'mayor', sponsoredOn: day, state: 'rectifying', heldSince: finding.heldSince })
  expect(codes(sponsored, ask('mayor'))).toEqual(['sponsored-already'])
  expect(codes(sponsored, ask('secretary'))).toEqual(['reason-missing'])
  expect(codes(sponsored, ask('secretary', '分工调整'))).toEqual(['finding-sponsored'])
  expect(codes(sponsored, ask(null, '已销案'))).toEqual(['finding-sponsored'])
  expect(given(sponsored, null)).toMatchObject({ sponsorId: null, sponsoredOn: null })
  expect(codes(finding, ask(null))).toEqual(['sponsor-missing'])
})

test('whoever leads nothing there sponsors nothing', () => {
  expect(codes(finding, ask('clerk', '', false))).toEqual(['sponsor-leads-nothing'])
})

test.each(states)('%s: as long as something is owed', (state) => {
  expect(codes(findingIn(state), ask('mayor'))).toEqual([isOpen(state) ? 'finding-sponsored' : 'wrong-state'])
})
