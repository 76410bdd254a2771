import type { Actor, Role } from '#domain/actor.ts'
import { postsWith } from '#domain/permission.ts'
import { unmet, type Unmet } from '#domain/refusal.ts'
import type { Body, Post } from './body.ts'

/** As deep as the ledger's ancestor columns reach. */
export const deepest = 6

/** Posts that see their own body and nothing else; every other role is given a scope. */
export const ownBodyRoles: readonly Role[] = ['head', 'handler']

type Place = Pick<Body, 'id' | 'path' | 'dissolved'>
export type PostAsked = Pick<Post, 'role' | 'branch'> & { body: Place; scope: Place }

const branchFaults = ({ role, branch }: PostAsked): Unmet[] => {
  if (role === 'reviewer') return branch === null ? [unmet('branch-missing')] : []
  return branch === null ? [] : [unmet('branch-not-for-role')]
}

/** Nobody gives what they do not have: the scope lies in the giver's own, and only an administrator makes another one. */
const giftFaults = ({ role, scope }: PostAsked, giver: Actor): Unmet[] => {
  const reaching = postsWith(giver, 'person.keep').filter((post) => scope.path.includes(post.scopeId))
  if (reaching.length === 0) return [unmet('scope-outside-own')]
  const made = role !== 'administrator' || reaching.some((post) => post.role === 'administrator')
  return made ? [] : [unmet('administrator-by-administrator')]
}

/** What stands against giving somebody this post. */
export const unmetToTake = (asked: PostAsked, giver: Actor): Unmet[] => [
  ...branchFaults(asked),
  ...(ownBodyRoles.includes(asked.role) && asked.scope.id !== asked.body.id ? [unmet('scope-own-body')] : []),
  ...(asked.body.dissolved || asked.scope.dissolved ? [unmet('body-dissolved')] : []),
  ...giftFaults(asked, giver),
]

/** What a body still holds: it is dissolved when nothing hangs on it any more. */
export type Held = { children: number; posts: number; openFindings: number; unissued: number }

const stays = {
  children: 'body-has-children',
  posts: 'body-has-posts',
  openFindings: 'body-has-open-findings',
  unissued: 'body-has-unissued-inspections',
} as const satisfies Record<keyof Held, string>

export const unmetToDissolve = (held: Held): Unmet[] =>
  (Object.keys(stays) as (keyof Held)[]).filter((what) => held[what] > 0).map((what) => unmet(stays[what], { count: held[what] }))
