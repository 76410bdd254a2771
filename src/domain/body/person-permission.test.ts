import { expect, test } from 'vitest'
import type { Actor, Role } from '#domain/actor.ts'
import { dayOf } from '#domain/day.ts'
import { isRefused } from '#domain/refusal.ts'
import { permitToKeep, permitToSee } from './person-permission.ts'

const today = dayOf('2026-11-22')
const actor = (role: Role, scopeId: string, region = 1): Actor => ({
  personId: 'p',
  name: 'p',
  region,
  posts: [{ id: 'post', role, branch: null, title: '', bodyId: 'elsewhere', scopeId, scopeLevel: 1 }],
})
const held = (toDay: string | null, ...path: string[]) => ({
  region: 1,
  bodyId: path.at(-1)!,
  path,
  toDay: toDay === null ? null : dayOf(toDay),
})
const person = { region: 1 }
const answer = (result: ReturnType<typeof permitToSee>) => (isRefused(result) ? result.refused.code : 'yes')

const here = held(null, 'city', 'county')
const above = held(null, 'city')
const once = held('2026-11-22', 'city', 'county')

test.each([
  ['somebody of the own subtree', 'office', [here], { see: 'yes', keep: 'yes' }],
  ['an observer looks on', 'observer', [here], { see: 'yes', keep: 'not-permitted' }],
  ['somebody who also serves above', 'office', [here, above], { see: 'yes', keep: 'not-permitted' }],
  ['somebody who serves only above', 'office', [above], { see: 'missing', keep: 'missing' }],
  ['somebody who left for above', 'office', [once, above], { see: 'yes', keep: 'not-permitted' }],
  ['somebody who left', 'office', [once], { see: 'yes', keep: 'yes' }],
  ['somebody without a post, for an office', 'office', [], { see: 'yes', keep: 'yes' }],
  ['somebody without a post, for an observer', 'observer', [], { see: 'missing', keep: 'missing' }],
] as const)('%s', (_, role, posts, { see, keep }) => {
  expect(answer(permitToSee(actor(role, 'county'), person, posts))).toBe(see)
  expect(answer(permitToKeep(actor(role, 'county'), person, posts, today))).toBe(keep)
})

test('somebody of another region without a post is not there', () => {
  expect(answer(permitToSee(actor('office', 'county', 2), person, []))).toBe('missing')
})
