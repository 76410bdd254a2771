import { expect, test } from 'vitest'
import { roles, type Actor, type ActorPost, type Role } from '#domain/actor.ts'
import { ownBodyRoles, unmetToDissolve, unmetToTake } from './keep.ts'

const place = (...path: string[]) => ({ id: path.at(-1)!, path, dissolved: false })
const [city, county, bureau, beside] = [place('city'), place('city', 'county'), place('city', 'county', 'bureau'), place('city', 'beside')]
const post = (role: Role, scopeId: string): ActorPost => ({
  id: role,
  role,
  branch: null,
  title: '',
  bodyId: scopeId,
  scopeId,
  scopeLevel: 1,
})
const giver = (...posts: ActorPost[]): Actor => ({ personId: 'p', name: 'p', region: 1, posts })
const codes = (...asked: Parameters<typeof unmetToTake>) => unmetToTake(...asked).map((one) => one.code)
const office = giver(post('office', 'county'))

test.each(roles)('%s: own body where it must be, a branch exactly for reviewers, an administrator only by one', (role) => {
  const branch = role === 'reviewer' ? ('office' as const) : null
  const own = { role, branch, body: bureau, scope: bureau }
  expect(codes(own, office)).toEqual(role === 'administrator' ? ['administrator-by-administrator'] : [])
  expect(codes(own, giver(post('administrator', 'city')))).toEqual([])
  expect(codes({ ...own, scope: county }, giver(post('administrator', 'city')))).toEqual(
    ownBodyRoles.includes(role) ? ['scope-own-body'] : [],
  )
  expect(codes({ ...own, branch: branch ? null : 'office' }, giver(post('administrator', 'city')))).toHaveLength(1)
})

test.each([
  ['above', city],
  ['beside', beside],
])('a scope %s one’s own is nobody’s to give', (_, scope) => {
  expect(codes({ role: 'observer', branch: null, body: bureau, scope }, office)).toEqual(['scope-outside-own'])
})

test('an administrator of one subtree makes none of another where only the office post reaches', () => {
  const both = giver(post('administrator', 'beside'), post('office', 'county'))
  expect(codes({ role: 'administrator', branch: null, body: bureau, scope: county }, both)).toEqual(['administrator-by-administrator'])
})

test('posts that may not give give nothing, and a dissolved body takes nobody', () => {
  expect(codes({ role: 'handler', branch: null, body: bureau, scope: bureau }, giver(post('decider', 'city')))).toEqual([
    'scope-outside-own',
  ])
  expect(codes({ role: 'handler', branch: null, body: { ...bureau, dissolved: true }, scope: bureau }, office)).toEqual(['body-dissolved'])
})

test('everything that still hangs on a body is named with its count', () => {
  expect(unmetToDissolve({ children: 0, posts: 0, openFindings: 0, unissued: 0 })).toEqual([])
  expect(unmetToDissolve({ children: 2, posts: 0, openFindings: 3, unissued: 0 })).toEqual([
    { code: 'body-has-children', values: { count: 2 } },
    { code: 'body-has-open-findings', values: { count: 3 } },
  ])
})
