import type { Branch, Role, Seat } from '#domain/actor.ts'
import { seatOf } from '#domain/actor.ts'
import { tellings, type Relation, type Telling, type TellingFact } from './notices.ts'

/** A post as far as telling its holder goes. */
export type HeldPost = { personId: string; role: Role; branch: Branch | null; bodyId: string; scopeId: string }

/** What the fact is about, with whoever stands in a relation to it by name rather than by post. */
export type About = {
  bodyId: string | null
  path: readonly string[]
  team: readonly string[]
  leaderId: string | null
  workers: readonly string[]
  asker: string | null
  /** Whether this verdict was the last that was waited for. */
  last: boolean
  self: string | null
}

export type ToldFact = { kind: TellingFact; actorId: string; data: Record<string, unknown> }

const texts = (value: unknown): string[] => (Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [])
const some = (id: string | null): string[] => (id === null ? [] : [id])

const above = (posts: readonly HeldPost[], about: About, role: Role): string[] =>
  posts.filter((post) => post.role === role && about.path.includes(post.scopeId)).map((post) => post.personId)

const inBody = (posts: readonly HeldPost[], about: About, role: Role): string[] =>
  posts.filter((post) => post.role === role && post.bodyId === about.bodyId).map((post) => post.personId)

/** Team and leader sit by the inspection, not by their post's scope alone. */
const sits = (post: HeldPost, about: About, seats: readonly string[]): boolean => {
  const seat: Seat | null = seatOf(post)
  if (seat === null || !seats.includes(seat) || !about.path.includes(post.scopeId)) return false
  if (seat === 'team') return about.team.includes(post.personId)
  return seat !== 'leader' || about.leaderId === post.personId
}

const finders: Record<Relation, (fact: ToldFact, about: About, posts: readonly HeldPost[]) => string[]> = {
  office: (_, about, posts) => above(posts, about, 'office'),
  decider: (_, about, posts) => above(posts, about, 'decider'),
  head: (_, about, posts) => inBody(posts, about, 'head'),
  handler: (_, about, posts) => inBody(posts, about, 'handler'),
  seats: ({ data }, about, posts) => posts.filter((post) => sits(post, about, texts(data['seats']))).map((post) => post.personId),
  staff: (_, about) => [...about.team, ...some(about.leaderId)],
  workers: (_, about) => [...about.workers],
  asker: (_, about) => some(about.asker),
  // An edited comment calls only those it did not call before.
  named: ({ data }) => texts(data['newMentions'] ?? data['mentions']),
  sponsor: ({ data }) => texts([data['personId']]),
  self: (_, about) => some(about.self),
}

/** Who is told of a fact, each once; whoever did it knows already. */
export function recipientsOf(fact: ToldFact, about: About, posts: readonly HeldPost[]): string[] {
  const telling: Telling = tellings[fact.kind]
  if (telling.last && !about.last) return []
  const told = telling.tells.flatMap((relation) => finders[relation](fact, about, posts))
  return [...new Set(told)].filter((personId) => personId !== fact.actorId)
}
