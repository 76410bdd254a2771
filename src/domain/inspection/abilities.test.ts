import { expect, test } from 'vitest'
import { roles, type Actor, type Role } from '#domain/actor.ts'
import { postFor } from '#domain/permission.ts'
import { unmet } from '#domain/refusal.ts'
import { words } from '#domain/words.ts'
import type { Plan, PlanState } from '#domain/plan/plan.ts'
import { abilitiesOnInspection, inspectionActs } from './abilities.ts'
import type { Inspection } from './inspection.ts'

const inspection = {
  region: 1,
  bodyId: 'bureau',
  path: ['city', 'bureau'],
  team: ['p'],
  leaderId: 'p',
  issued: false,
} as unknown as Inspection
const issued = { ...inspection, issued: true }
const planIn = (state: PlanState): Plan => ({ ...inspection, state, seats: ['team'], verdicts: [], chain: [] }) as unknown as Plan
const actor = (role: Role): Actor => {
  const bodyId = role === 'head' || role === 'handler' ? 'bureau' : 'elsewhere'
  const branch = role === 'reviewer' ? 'office' : null
  return { personId: 'p', name: 'p', region: 1, posts: [{ id: role, role, branch, title: '', bodyId, scopeId: 'city', scopeLevel: 1 }] }
}
const reasons = (at: Parameters<typeof abilitiesOnInspection>[0], role: Role) =>
  Object.fromEntries(abilitiesOnInspection(at, actor(role)).map((one) => [one.act, one.reasons.map((reason) => reason.code)]))

test.each(roles)('%s is offered exactly what the permission table gives, before the feedback and after', (role) => {
  const given = inspectionActs.filter((act) => postFor(actor(role), act, inspection) !== null)
  expect(Object.keys(reasons({ inspection, plan: null, drafts: 0, missing: [] }, role))).toEqual(given)
  expect(Object.keys(reasons({ inspection: issued, plan: planIn('draft'), drafts: 0, missing: [] }, role))).toEqual(given)
})

test('before the feedback nothing can be done to a plan, and nothing is issued without findings', () => {
  const at = { inspection, plan: null, drafts: 0, missing: [] }
  expect(reasons(at, 'office')).toMatchObject({ 'inspection.issue': ['no-findings'], 'plan.collect': ['feedback-not-issued'] })
  expect(reasons({ ...at, drafts: 1 }, 'office')).toMatchObject({ 'inspection.issue': [], 'finding.register': [] })
})

test.each([
  ['draft', { 'plan.submit': ['finding-without-task'], 'plan.revise': ['wrong-state'], 'task.keep': [] }],
  ['submitted', { 'plan.submit': ['wrong-state'], 'plan.revise': ['wrong-state'], 'task.keep': ['wrong-state'] }],
  ['returned', { 'plan.submit': ['finding-without-task'], 'plan.revise': ['wrong-state'], 'task.keep': [] }],
  ['adopted', { 'plan.submit': ['wrong-state'], 'plan.revise': [], 'task.keep': ['wrong-state'] }],
] as const)('the head of the body, with a plan in %s', (state, expected) => {
  const at = { inspection: issued, plan: planIn(state), drafts: 0, missing: [unmet('finding-without-task')] }
  expect(reasons(at, 'head')).toEqual(expected)
  for (const code of Object.values(reasons(at, 'head')).flat()) expect(words).toHaveProperty(code)
})
