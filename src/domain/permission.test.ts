import { describe, expect, test } from 'vitest'
import { branches, roles, type Actor, type ActorPost, type Role } from './actor.ts'
import { abilitiesOn } from './finding/abilities.ts'
import { stateAllows } from './finding/decide.ts'
import { findingActs, states } from './finding/life.ts'
import { acts, mayAnywhere, permissions, permit, postFor, type Act, type Rule } from './permission.ts'
import { isRefused } from './refusal.ts'
import { findingIn } from './finding/example.ts'

const county = 'county'
const town = 'town'
const target = { region: 1, bodyId: town, path: ['city', county, town], team: ['me'], leaderId: 'me' }

const post = (role: Role, at: Partial<ActorPost> = {}): ActorPost => ({
  id: `post-${role}`,
  role,
  branch: role === 'reviewer' ? 'discipline' : null,
  title: role,
  bodyId: 'office-body',
  scopeId: county,
  scopeLevel: 2,
  ...at,
})
const actor = (...posts: ActorPost[]): Actor => ({ personId: 'me', name: 'me', region: 1, posts })

describe('role × act: who may do what inside their scope', () => {
  for (const role of roles) {
    for (const act of acts) {
      const rule: Rule = permissions[act]
      const places: Partial<Record<Rule['where'], Partial<ActorPost>>> = {
        own: { bodyId: town, scopeId: town, scopeLevel: 3 },
        top: { scopeId: 'city', scopeLevel: 1 },
      }
      test(`${role} ${rule.by.includes(role) ? 'may' : 'may not'} ${act}`, () => {
        const held = post(role, places[rule.where] ?? {})
        expect(postFor(actor(held), act, target) !== null).toBe(rule.by.includes(role))
      })
    }
  }
})

test('nobody reaches a body outside the post’s subtree, whatever the act', () => {
  for (const role of roles) {
    for (const act of acts.filter((one) => !['region', 'top'].includes((permissions[one] as Rule).where))) {
      const stranger = post(role, { bodyId: 'elsewhere', scopeId: 'elsewhere' })
      expect(postFor(actor(stranger), act, target), `${role} ${act}`).toBeNull()
    }
  }
})

test('what is for the whole region is for nobody whose scope is a part of it', () => {
  for (const act of acts.filter((one) => (permissions[one] as Rule).where === 'top')) {
    const part = actor(...roles.map((role) => post(role, { scopeId: county, scopeLevel: 2 })))
    expect(postFor(part, act, target), act).toBeNull()
    expect(mayAnywhere(part, act), act).toBe(false)
  }
})

test('a round is seen from above and from below, and kept from above only', () => {
  const round = { region: 1, bodyId: county, path: ['city', county], below: [town] }
  const seen = (scopeId: string) => postFor(actor(post('office', { scopeId })), 'round.read', round) !== null
  expect(['city', county, town, 'elsewhere'].map(seen)).toEqual([true, true, true, false])
  const kept = (scopeId: string) => permit(actor(post('office', { scopeId })), 'round.keep', round)
  expect([kept('city'), kept(county)].some(isRefused)).toBe(false)
  expect(kept(town)).toMatchObject({ refused: { code: 'not-permitted' } })
  expect(kept('elsewhere')).toMatchObject({ refused: { code: 'missing' } })
})

test('what one may not see is missing; what one may see and not do is refused', () => {
  const outside = permit(actor(post('office', { scopeId: 'elsewhere' })), 'finding.uphold', target)
  expect(isRefused(outside) && outside.refused.code).toBe('missing')
  const observer = permit(actor(post('observer')), 'finding.uphold', target)
  expect(isRefused(observer) && observer.refused.code).toBe('not-permitted')
})

/** `domain.md` 4: the inspected body never closes its own finding. */
test('a person with a post in the inspected body can verify, return, close, reopen, withdraw and decide nothing there, whatever else they hold', () => {
  const guarded: Act[] = [
    'finding.verify',
    'finding.return',
    'finding.close',
    'finding.reopen',
    'finding.withdraw',
    'finding.decide-extension',
    'plan.verdict',
    'plan.collect',
  ]
  const everyPost = roles.flatMap((role) => (role === 'reviewer' ? branches.map((branch) => post(role, { branch })) : [post(role)]))
  for (const role of ['head', 'handler', 'observer'] as const) {
    const both = actor(...everyPost, post(role, { bodyId: town, scopeId: town }))
    for (const act of guarded) expect(postFor(both, act, target), `${role} ${act}`).toBeNull()
  }
})

test('a team member reaches only inspections of their team, a leader only those in their charge', () => {
  expect(postFor(actor(post('team')), 'finding.verify', { ...target, team: ['other'] })).toBeNull()
  expect(postFor(actor(post('leader')), 'finding.verify', { ...target, leaderId: null })).toBeNull()
})

describe('role × act × state: what travels with the record says the same as the tables', () => {
  for (const state of states) {
    test(state, () => {
      for (const role of roles) {
        const own = role === 'head' || role === 'handler'
        const held = actor(post(role, own ? { bodyId: town, scopeId: town, scopeLevel: 3 } : {}))
        const finding = findingIn(state, { bodyId: town, path: target.path })
        const can = abilitiesOn(finding, held, target, [])
        for (const act of findingActs.filter((one) => one !== 'adopt' && one !== 'issue' && one !== 'answer-tie')) {
          const mine = can.find((one) => one.act === act)
          const permitted = postFor(held, `finding.${act}` as Act, target) !== null
          expect(mine !== undefined, `${role} ${act}`).toBe(permitted)
          if (mine?.allowed) expect(stateAllows(state, act), `${role} ${act} ${state}`).toBe(true)
          if (mine && !mine.allowed) expect(mine.reasons.length, `${role} ${act} says why not`).toBeGreaterThan(0)
        }
      }
    })
  }
})
