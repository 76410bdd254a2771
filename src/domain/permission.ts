import type { Actor, ActorPost, Role } from './actor.ts'
import { refuse, unmet, type Refused } from './refusal.ts'

/**
 * Who may do what, where. A sentence a row; states stand in the life tables of each stream.
 * `where`: `own` the post's own body is the target's body · `scope` the target lies in the post's subtree · `line` the target lies above or
 * below the post's scope, on one line of the tree · `region` anything of the post's region · `top` the same, for posts over the whole region.
 * A post of role `team` or `leader` reaches only inspections whose team, or whose leader in charge, the person is.
 * `stranger`: nobody holding a post in the inspected body may do it, whatever other posts they hold.
 */
export type Rule = { by: readonly Role[]; where: 'own' | 'scope' | 'line' | 'region' | 'top'; stranger?: true }

const body = ['head', 'handler'] as const
const inspectors = ['office', 'team', 'leader', 'reviewer', 'decider'] as const
const everybody = ['office', 'team', 'leader', 'head', 'handler', 'reviewer', 'decider', 'observer'] as const

export const permissions = {
  'body.read': { by: [...everybody, 'administrator'], where: 'scope' },
  'body.keep': { by: ['administrator', 'office'], where: 'scope' },
  'person.read': { by: [...everybody, 'administrator'], where: 'scope' },
  'person.keep': { by: ['administrator', 'office'], where: 'scope' },
  'account.keep': { by: ['administrator'], where: 'scope' },
  'regime.read': { by: [...everybody, 'administrator'], where: 'region' },
  'calendar.keep': { by: ['administrator', 'office'], where: 'top' },
  'round.read': { by: [...everybody, 'administrator'], where: 'line' },
  'round.keep': { by: ['office'], where: 'scope' },
  'inspection.read': { by: everybody, where: 'scope' },
  'inspection.keep': { by: ['office'], where: 'scope' },
  'inspection.issue': { by: ['office'], where: 'scope', stranger: true },
  'document.read': { by: ['office', 'team'], where: 'scope' },
  'document.import': { by: ['office', 'team'], where: 'scope', stranger: true },
  'finding.read': { by: everybody, where: 'scope' },
  'finding.register': { by: ['office', 'team'], where: 'scope', stranger: true },
  'finding.amend': { by: ['office', 'team'], where: 'scope', stranger: true },
  'finding.discard': { by: ['office', 'team'], where: 'scope', stranger: true },
  'finding.issue': { by: ['office'], where: 'scope', stranger: true },
  'finding.dispute': { by: ['head'], where: 'own' },
  'finding.uphold': { by: ['office'], where: 'scope', stranger: true },
  'finding.withdraw': { by: ['decider'], where: 'scope', stranger: true },
  'finding.claim': { by: ['head'], where: 'own' },
  'finding.apply': { by: body, where: 'own' },
  'finding.verify': { by: ['reviewer', 'team', 'leader'], where: 'scope', stranger: true },
  'finding.return': { by: ['reviewer', 'team', 'leader', 'decider'], where: 'scope', stranger: true },
  'finding.close': { by: ['decider'], where: 'scope', stranger: true },
  'finding.reopen': { by: ['team', 'decider'], where: 'scope', stranger: true },
  // A body higher up becomes answerable too; its head says what it does about it.
  'finding.tie': { by: ['office', 'team'], where: 'scope', stranger: true },
  'finding.untie': { by: ['office', 'team'], where: 'scope', stranger: true },
  'finding.answer-tie': { by: ['head'], where: 'own' },
  // The head of the body, or of one above it, and the office give a finding its sponsoring leader.
  'finding.sponsor': { by: ['head', 'office'], where: 'scope' },
  'finding.ask-extension': { by: body, where: 'own' },
  'finding.decide-extension': { by: ['decider'], where: 'scope', stranger: true },
  'plan.read': { by: everybody, where: 'scope' },
  'plan.submit': { by: ['head'], where: 'own' },
  'plan.verdict': { by: ['reviewer', 'team', 'leader'], where: 'scope', stranger: true },
  'plan.collect': { by: ['office'], where: 'scope', stranger: true },
  'plan.revise': { by: ['head'], where: 'own' },
  'task.read': { by: everybody, where: 'scope' },
  'task.keep': { by: body, where: 'own' },
  'task.progress': { by: body, where: 'own' },
  'task.complete': { by: body, where: 'own' },
  'task.resume': { by: body, where: 'own' },
  'task.ask-extension': { by: body, where: 'own' },
  'task.decide-extension': { by: ['decider'], where: 'scope', stranger: true },
  'evidence.read': { by: everybody, where: 'scope' },
  'evidence.add': { by: body, where: 'own' },
  'evidence.replace': { by: body, where: 'own' },
  'evidence.withdraw': { by: body, where: 'own' },
  'template.read': { by: [...everybody, 'administrator'], where: 'scope' },
  'template.keep': { by: ['office', 'administrator'], where: 'scope' },
  'comment.read': { by: everybody, where: 'scope' },
  // The inspectors' side: whoever inspects, reviews and decides, and holds no post in the inspected body.
  'comment.read-inside': { by: inspectors, where: 'scope', stranger: true },
  'comment.write': { by: [...inspectors, ...body], where: 'scope' },
  'view.keep': { by: everybody, where: 'region' },
} as const satisfies Record<string, Rule>

export type Act = keyof typeof permissions
export const acts = Object.keys(permissions) as Act[]

/**
 * What an act is aimed at. `path` are the ids of the body and its ancestors, root first; `below` those scopes of the actor that lie within the
 * body, where an act looks upwards; `team` and `leaderId` are person ids.
 */
export type Target = {
  region: number
  bodyId: string
  path: readonly string[]
  below?: readonly string[]
  team?: readonly string[]
  leaderId?: string | null
  /** Not fed back yet. */
  draft?: boolean
}

const inspectedSide: readonly Role[] = ['head', 'handler']
/** Those who are inspected are told with the feedback and not before: drafts are the inspectors' own. */
export const seesDrafts = (post: Pick<ActorPost, 'role'>): boolean => !inspectedSide.includes(post.role)

const onTheInspection = (post: ActorPost, actor: Actor, target: Target): boolean => {
  if (post.role === 'team' && target.team) return target.team.includes(actor.personId)
  if (post.role === 'leader' && target.leaderId !== undefined) return target.leaderId === actor.personId
  return true
}

/** A post over the whole region: its scope is the root of the tree. */
export const isTop = (post: Pick<ActorPost, 'scopeLevel'>): boolean => post.scopeLevel === 1

type Reaching = (post: ActorPost, target: Target, actor: Actor) => boolean

const reaching: Record<Rule['where'], Reaching> = {
  own: (post, target) => post.bodyId === target.bodyId,
  scope: (post, target, actor) => target.path.includes(post.scopeId) && onTheInspection(post, actor, target),
  line: (post, target) => target.path.includes(post.scopeId) || (target.below ?? []).includes(post.scopeId),
  region: (_, target, actor) => actor.region === target.region,
  top: (post, target, actor) => actor.region === target.region && isTop(post),
}

/** The first of the actor's posts that may do the act to the target, or null. Pure; the same table answers server, screen and test. */
export function postFor(actor: Actor, act: Act, target: Target): ActorPost | null {
  const rule: Rule = permissions[act]
  if (rule.stranger && actor.posts.some((post) => post.bodyId === target.bodyId)) return null
  const may = (post: ActorPost): boolean =>
    rule.by.includes(post.role) && (target.draft !== true || seesDrafts(post)) && reaching[rule.where](post, target, actor)
  return actor.posts.find(may) ?? null
}

/** Every post of the actor that may do the act to the target. */
export function postsFor(actor: Actor, act: Act, target: Target): ActorPost[] {
  return postFor(actor, act, target) ? actor.posts.filter((post) => postFor({ ...actor, posts: [post] }, act, target)) : []
}

/** The posts by which an actor may do the act somewhere: what lists are scoped by. */
export const postsWith = (actor: Actor, act: Act): ActorPost[] => {
  const rule: Rule = permissions[act]
  return actor.posts.filter((post) => rule.by.includes(post.role) && (rule.where !== 'top' || isTop(post)))
}

export const mayAnywhere = (actor: Actor, act: Act): boolean => postsWith(actor, act).length > 0

const readActOf = (act: Act): Act => `${act.split('.')[0]}.read` as Act

/** The post that may do the act to the target, or why not: what the actor may not even see is `missing`, so that ids tell nothing. */
export function permit(actor: Actor, act: Act, target: Target): ActorPost | Refused {
  const post = postFor(actor, act, target)
  if (post) return post
  const read = readActOf(act)
  const { region, bodyId, path, below = [], draft = false } = target
  const seen = read in permissions && postFor(actor, read, { region, bodyId, path, below, draft }) !== null
  return seen ? refuse('not-permitted', unmet('not-permitted', { act })) : refuse('missing')
}
