import type { RosterTable } from '#documents/sheets/roster.ts'
import { directoryOf } from '#domain/body/roster-directory.ts'
import { said, type BodyPlan, type BodyRef, type KnownBody, type Listed, type PersonPlan } from '#domain/body/roster-rows.ts'
import { planBodies } from '#domain/body/roster.ts'
import { planPeople } from '#domain/body/roster-people.ts'
import { postsWith } from '#domain/permission.ts'
import { unmet, type Unmet } from '#domain/refusal.ts'
import type { Db, Tx } from '#platform/db/open-db.ts'
import type { Acting } from '#platform/trail/acting.ts'
import { knownBodies, knownPeople, type KnownPerson } from './roster.store.ts'

export const rosterActs = ['found', 'change', 'enter', 'take-post', 'create-account', 'same'] as const
export type RosterAct = (typeof rosterActs)[number]

/** Somebody who is there already, or whom an earlier row enters. */
export type PersonRef = { id: string } | { row: string }

/** One thing a list leads to. Items of one row follow each other, parents come before what hangs on them. */
export type RosterItem = {
  key: string
  row: string
  act: RosterAct
  label: string
  /** What is written, as the preview shows it. */
  what: string[]
  notes: Unmet[]
  wrong: Unmet[]
  body?: BodyPlan
  person?: PersonPlan
  ref?: PersonRef | null
}

export type Roster = { items: RosterItem[]; bodies: number; people: number }

/** The key of a row says where it stands; the file never changes under it. */
const listed = (tables: readonly RosterTable[], what: RosterTable['what']): Listed[] =>
  tables.flatMap((table, index) => (table.what === what ? table.rows.map(({ row, cells }) => ({ key: `${index}-${row}`, cells })) : []))

const bodyItem = (body: BodyPlan): RosterItem => ({
  key: `b${body.key}`,
  row: body.key,
  act: body.act,
  label: body.label,
  what: [body.fields.code],
  notes: body.notes,
  wrong: body.wrong,
  body,
})

const sameBody = (ref: BodyRef | null, bodyId: string): boolean => ref !== null && 'id' in ref && ref.id === bodyId
const sameRef = (a: BodyRef | null, b: BodyRef | null): boolean => JSON.stringify(a) === JSON.stringify(b)

/** Somebody of the same name (`known`, `earlier`) who serves in the same body, or answers the same phone, is the same person. */
function whoIs(person: PersonPlan, known: readonly KnownPerson[], earlier: readonly PersonPlan[]): PersonRef | null {
  const there = known.find(
    (one) => (person.phone !== null && one.phone === person.phone) || one.posts.some(({ bodyId }) => sameBody(person.body, bodyId)),
  )
  if (there) return { id: there.id }
  const before = earlier.find(
    (one) => (person.phone !== null && one.phone === person.phone) || (one.body !== null && sameRef(one.body, person.body)),
  )
  return before ? { row: before.key } : null
}

function personItems(person: PersonPlan, ref: PersonRef | null, known: readonly KnownPerson[]): RosterItem[] {
  const standing = ref && 'id' in ref ? known.find((one) => one.id === ref.id) : undefined
  const held = standing?.posts.some((post) => sameBody(person.body, post.bodyId) && post.role === person.post?.role)
  const act: RosterAct = ref === null ? 'enter' : person.post === null || held ? 'same' : 'take-post'
  const others = ref === null ? known.flatMap(({ posts }) => posts.map(({ bodyName }) => bodyName)) : []
  const notes = [
    ...(act === 'same' ? [] : person.notes),
    ...(others.length > 0 ? [unmet('roster-same-name', { value: others.slice(0, 3) })] : []),
  ]
  const own = { row: person.key, label: person.label, person, ref }
  const first: RosterItem = { ...own, key: `p${person.key}`, act, what: person.post ? [person.post.title] : [], notes, wrong: person.wrong }
  if (person.login === null || standing?.account) return [first]
  return [first, { ...own, key: `a${person.key}`, act: 'create-account', what: [person.login], notes: [], wrong: person.wrong }]
}

/** The body that what names nothing above it hangs on: the top of what the person keeps. */
const topOf = (known: readonly KnownBody[], scopes: readonly string[]): KnownBody | null =>
  known.find(({ id }) => scopes.includes(id)) ?? null

/** The rows of people that a sending is about, and those of the same names, who may be the same person. */
function ofPeople(rows: Listed[], wanted: ReadonlySet<string> | null): Listed[] {
  if (wanted === null) return rows
  const names = new Set(rows.filter(({ key }) => wanted.has(`p${key}`) || wanted.has(`a${key}`)).map((row) => said(row, 'name')))
  return rows.filter((row) => names.has(said(row, 'name')))
}

/**
 * What the lists of an office lead to, against what stands now. Nothing is written. `wanted`: only what these keys are about; bodies are planned
 * whole, because every row may hang on another.
 */
export async function planRoster(
  db: Db | Tx,
  { actor, today }: Pick<Acting, 'actor' | 'today'>,
  tables: readonly RosterTable[],
  wanted: ReadonlySet<string> | null = null,
): Promise<Roster> {
  const scopes = [...new Set(postsWith(actor, 'body.keep').map((post) => post.scopeId))]
  const known = await knownBodies(db, scopes)
  const bodies = planBodies(listed(tables, 'bodies'), known, topOf(known, scopes))
  const rows = ofPeople(listed(tables, 'people'), wanted)
  const people = rows.length === 0 ? [] : planPeople(rows, directoryOf(known, bodies))
  const there = await knownPeople(db, scopes, [...new Set(people.map(({ name }) => name))], today)
  const standing = Map.groupBy(there, ({ name }) => name)
  const earlier = new Map<string, PersonPlan[]>()
  const items = people.flatMap((person) => {
    const [named, before] = [standing.get(person.name) ?? [], earlier.get(person.name) ?? []]
    const own = personItems(person, whoIs(person, named, before), named)
    earlier.set(person.name, [...before, person])
    return own
  })
  return { items: [...bodies.map(bodyItem), ...items], bodies: bodies.length, people: people.length }
}
