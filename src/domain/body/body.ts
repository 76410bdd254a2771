import type { Branch, Role } from '#domain/actor.ts'
import type { Day } from '#domain/day.ts'
import type { Fact, StreamHead } from '#domain/fact.ts'

export const bodyKinds = ['area', 'department', 'institution', 'village', 'company', 'office'] as const
export type BodyKind = (typeof bodyKinds)[number]

/** An organisation in the tree. `path` are the ids of its ancestors and itself, root first; `level` is its length. */
export type Body = StreamHead & {
  parentId: string | null
  path: string[]
  level: number
  code: string
  name: string
  nameEn: string | null
  kind: BodyKind
  dissolved: boolean
}
export type BodyHappening =
  | { kind: 'body-founded'; data: Omit<Body, keyof StreamHead | 'dissolved'> }
  | { kind: 'body-changed'; data: Partial<Pick<Body, 'name' | 'nameEn' | 'kind' | 'code'>> }
  | { kind: 'body-dissolved'; data: object }

/** The body after a fact. */
export function applyToBody(state: Body | null, fact: Fact<BodyHappening>): Omit<Body, keyof StreamHead> {
  if (fact.kind === 'body-founded') return { ...fact.data, dissolved: false }
  if (fact.kind === 'body-changed') return { ...state!, ...fact.data }
  return { ...state!, dissolved: true }
}

export type Person = StreamHead & { name: string; nameEn: string | null; phone: string | null }
export type PersonHappening =
  | { kind: 'person-entered'; data: Omit<Person, keyof StreamHead> }
  | { kind: 'person-changed'; data: Partial<Omit<Person, keyof StreamHead>> }

/** The person after a fact. */
export function applyToPerson(state: Person | null, fact: Fact<PersonHappening>): Omit<Person, keyof StreamHead> {
  return fact.kind === 'person-entered' ? fact.data : { ...state!, ...fact.data }
}

/** A person holds a post from a day (inclusive) to a day (exclusive), so duties survive a change of person. */
export type Post = StreamHead & {
  personId: string
  bodyId: string
  path: string[]
  role: Role
  branch: Branch | null
  title: string
  scopeId: string
  scopeLevel: number
  fromDay: Day
  toDay: Day | null
}
export type PostHappening =
  | { kind: 'post-taken'; data: Omit<Post, keyof StreamHead | 'toDay'> }
  | { kind: 'post-left'; data: { toDay: Day } }

/** The post after a fact. */
export function applyToPost(state: Post | null, fact: Fact<PostHappening>): Omit<Post, keyof StreamHead> {
  return fact.kind === 'post-taken' ? { ...fact.data, toDay: null } : { ...state!, toDay: fact.data.toDay }
}
