import { expect, test } from 'vitest'
import type { Actor, Role } from '#domain/actor.ts'
import { abilitiesOn } from './abilities.ts'
import { findingIn } from './example.ts'
import type { State } from './life.ts'

const target = { region: 1, bodyId: 'town', path: ['city', 'town'], team: ['me'], leaderId: 'me' }
const holding = (...roles: Role[]): Actor => ({
  personId: 'me',
  name: 'me',
  region: 1,
  posts: roles.map((role) => ({
    id: role,
    role,
    branch: role === 'reviewer' ? 'discipline' : null,
    title: role,
    bodyId: 'office',
    scopeId: 'city',
    scopeLevel: 1,
  })),
})
const mayReturn = (state: State, ...roles: Role[]): boolean =>
  abilitiesOn(findingIn(state, { bodyId: 'town', path: target.path }), holding(...roles), target, []).some(
    (one) => one.act === 'return' && one.allowed,
  )

test.each([
  ['reported', ['reviewer'], true],
  ['reported', ['team'], true],
  ['reported', ['decider'], false],
  ['verified', ['reviewer'], false],
  ['verified', ['team'], false],
  ['verified', ['decider'], true],
  ['reported', ['decider', 'reviewer'], true],
  ['verified', ['decider', 'reviewer'], true],
] as const)('%s, %j: giving it back is offered where the act allows it: %s', (state, roles, offered) =>
  expect(mayReturn(state, ...roles)).toBe(offered),
)
