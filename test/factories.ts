import type { Actor, Branch, Role } from '#domain/actor.ts'
import type { Body, BodyKind } from '#domain/body/body.ts'
import type { Finding } from '#domain/finding/finding.ts'
import type { Inspection } from '#domain/inspection/inspection.ts'
import { isRefused, type Refused } from '#domain/refusal.ts'
import type { Round } from '#domain/round/round.ts'
import type { Db, Tx } from '#platform/db/open-db.ts'
import type { Session } from '#platform/http/session.ts'
import type { Acting } from '#platform/trail/acting.ts'
import { setUp } from '#features/accounts/set-up.ts'
import { enterPerson } from '#features/bodies/enter-person.ts'
import { foundBody } from '#features/bodies/found-body.ts'
import { actorOn } from '#features/bodies/people.store.ts'
import { registerFinding, type FindingToRegister } from '#features/findings/register-finding.ts'
import { issueInspection } from '#features/inspections/issue-inspection.ts'
import { openInspection, type InspectionToOpen } from '#features/inspections/open-inspection.ts'
import { openRound } from '#features/rounds/open-round.ts'
import { sessionOf, testClock } from './server.ts'

/** A small city made by the acts themselves: two counties side by side, in each an office, a bureau and a town. */

type Place = readonly [key: string, parent: string, kind: BodyKind, name: string]
const places = [
  ['office', 'city', 'office', '市委巡察办'],
  ['countyA', 'city', 'area', '甲县'],
  ['countyB', 'city', 'area', '乙县'],
  ['officeA', 'countyA', 'office', '甲县委巡察办'],
  ['disciplineA', 'countyA', 'department', '甲县纪委监委'],
  ['bureauA', 'countyA', 'department', '甲县民政局'],
  ['townA', 'countyA', 'area', '甲县东镇'],
  ['villageA', 'townA', 'village', '东镇一村'],
  ['officeB', 'countyB', 'office', '乙县委巡察办'],
  ['bureauB', 'countyB', 'department', '乙县民政局'],
] as const satisfies readonly Place[]
export type BodyKey = 'city' | (typeof places)[number][0]

type Seat = readonly [key: string, role: Role, body: BodyKey, scope: BodyKey | null, branch?: Branch]
/** Everybody of county A, whose bureau is inspected, and their like in county B, who are strangers to it. */
const seats = [
  ['cityOffice', 'office', 'office', 'city'],
  ['countyAdministrator', 'administrator', 'officeA', 'countyA'],
  ['office', 'office', 'officeA', 'countyA'],
  ['collector', 'office', 'officeA', 'countyA'],
  ['member', 'team', 'officeA', 'countyA'],
  ['otherTeam', 'team', 'officeA', 'countyA'],
  ['leader', 'leader', 'countyA', 'countyA'],
  ['head', 'head', 'bureauA', null],
  ['handler', 'handler', 'bureauA', null],
  ['reviewerOffice', 'reviewer', 'officeA', 'countyA', 'office'],
  ['reviewerDiscipline', 'reviewer', 'disciplineA', 'countyA', 'discipline'],
  ['reviewerOrganisation', 'reviewer', 'officeA', 'countyA', 'organisation'],
  ['reviewerPublicity', 'reviewer', 'officeA', 'countyA', 'publicity'],
  ['decider', 'decider', 'countyA', 'countyA'],
  ['observer', 'observer', 'countyA', 'countyA'],
  ['townHead', 'head', 'townA', null],
  ['strangerAdministrator', 'administrator', 'officeB', 'countyB'],
  ['strangerOffice', 'office', 'officeB', 'countyB'],
  ['strangerMember', 'team', 'officeB', 'countyB'],
  ['strangerHead', 'head', 'bureauB', null],
  ['strangerReviewer', 'reviewer', 'officeB', 'countyB', 'office'],
  ['strangerDecider', 'decider', 'countyB', 'countyB'],
  ['strangerObserver', 'observer', 'countyB', 'countyB'],
] as const satisfies readonly Seat[]
export type PersonKey = 'administrator' | (typeof seats)[number][0]

export type City = {
  db: Db
  region: number
  bodies: Record<BodyKey, string>
  people: Record<PersonKey, string>
  posts: Record<PersonKey, string>
  /** A round of the general regime, with one inspection of bureau A that is not issued yet. */
  round: Round
  inspection: Inspection
  /** One session a person, for `serverFor(db, city.sessions)`. */
  sessions: Record<PersonKey, Session>
  acting: (who: PersonKey) => Acting
  /** Runs an act in a transaction of its own; a refusal fails the test. */
  act: <T>(act: (tx: Tx) => Promise<T | Refused>) => Promise<T>
  /** Runs an act that is expected to be refused, and gives why. */
  refused: <T>(act: (tx: Tx) => Promise<T | Refused>) => Promise<Refused['refused']>
}

type Founded = Pick<City, 'region'> & { bodies: Record<string, string>; people: Record<string, string>; posts: Record<string, string> }

const actingFor = (actor: Actor): Acting => ({ actor, today: testClock.today(), at: testClock.now(), requestId: 'test' })

/** Refusals roll back, as they do behind a route. */
class Rolled extends Error {
  readonly refusal: Refused
  constructor(refusal: Refused) {
    super(JSON.stringify(refusal.refused))
    this.refusal = refusal
  }
}

export async function inTransaction<T>(db: Db, act: (tx: Tx) => Promise<T | Refused>): Promise<T> {
  return db.transaction().execute(async (tx) => {
    const result = await act(tx)
    if (isRefused(result)) throw new Rolled(result)
    return result
  })
}

export async function refusalOf<T>(db: Db, act: (tx: Tx) => Promise<T | Refused>): Promise<Refused['refused']> {
  try {
    await inTransaction(db, act)
  } catch (error) {
    if (error instanceof Rolled) return error.refusal.refused
    throw error
  }
  throw new Error('the act was not refused')
}

async function foundPlaces(db: Db, acting: Acting, founded: Founded): Promise<void> {
  for (const [key, parent, kind, name] of places) {
    const asked = { parentId: founded.bodies[parent]!, code: key, name, nameEn: null, kind }
    founded.bodies[key] = (await inTransaction<Body>(db, (tx) => foundBody(tx, acting, asked))).id
  }
}

async function seatPeople(db: Db, acting: Acting, founded: Founded): Promise<void> {
  for (const [key, role, body, scope, branch = null] of seats as readonly Seat[]) {
    const scopeId = scope === null ? null : founded.bodies[scope]!
    const post = { role, branch, title: key, bodyId: founded.bodies[body]!, scopeId, fromDay: null }
    const person = await inTransaction(db, (tx) => enterPerson(tx, acting, { name: key, nameEn: null, phone: null, post }))
    founded.people[key] = person.id
    founded.posts[key] = person.posts[0]!.id
  }
}

async function foundCity(db: Db): Promise<Founded> {
  const first = { region: '测试市', name: 'administrator', login: 'administrator', password: 'A long enough pass phrase 1' }
  const { region, bodyId, personId, postId } = await inTransaction(db, (tx) => setUp(tx, { clock: testClock, requestId: 'test' }, first))
  const founded: Founded = {
    region,
    bodies: { city: bodyId },
    people: { administrator: personId },
    posts: { administrator: postId },
  }
  const acting = actingFor((await actorOn(db, personId, testClock.today()))!)
  await foundPlaces(db, acting, founded)
  await seatPeople(db, acting, founded)
  return founded
}

const routine = { term: '九届', name: '第一轮', method: 'routine', sourceKind: 'inspection', startsOn: null, endsOn: null } as const

/** A round of a regime, held by the county where nobody else is named; `number` tells rounds of one test apart. */
export const aRound = (
  city: Pick<City, 'db' | 'acting'>,
  number: number,
  regimeCode = 'inspection',
  who: PersonKey = 'office',
): Promise<Round> => inTransaction(city.db, (tx) => openRound(tx, city.acting(who), { ...routine, number, regimeCode }))

/** An inspection of bureau A by the member's team with the leader in charge, where nothing else is said. */
export const anInspection = (
  city: Pick<City, 'db' | 'acting' | 'bodies' | 'people'>,
  roundId: string,
  more: Partial<InspectionToOpen> = {},
): Promise<Inspection> => {
  const staff = { teamName: '第一巡察组', team: [city.people.member], leaderId: city.people.leader }
  const asked = { bodyId: city.bodies.bureauA, name: null, code: null, ...staff, fieldworkFrom: null, fieldworkTo: null, ...more, roundId }
  return inTransaction(city.db, (tx) => openInspection(tx, city.acting('office'), asked))
}

/** A draft finding of the city's inspection, where nothing else is said. */
export const aFinding = (city: Pick<City, 'db' | 'acting' | 'inspection'>, more: Partial<FindingToRegister> = {}): Promise<Finding> => {
  const said = {
    headings: ['履行职能'],
    text: '低保资金发放不及时。',
    category: null,
    weight: 'ordinary',
    money: [],
    suggestionIds: [],
  } as const
  const asked = { ...said, headings: [...said.headings], money: [], suggestionIds: [], inspectionId: city.inspection.id, ...more }
  return inTransaction(city.db, (tx) => registerFinding(tx, city.acting('office'), asked))
}

/** Issues an inspection as it stands now, fed back on the day given. */
export async function issued(city: Pick<City, 'db' | 'acting'>, id: string, feedbackOn = testClock.today()): Promise<Inspection> {
  const { version } = await city.db.selectFrom('inspection').select('version').where('id', '=', id).executeTakeFirstOrThrow()
  return inTransaction(city.db, (tx) => issueInspection(tx, city.acting('office'), { id, expected: version, feedbackOn, signer: '局长' }))
}

/** The city, from nothing, in an empty database. */
export async function newCity(db: Db): Promise<City> {
  const founded = await foundCity(db)
  const keys = Object.keys(founded.people) as PersonKey[]
  const actors = new Map<PersonKey, Actor>()
  for (const key of keys) actors.set(key, (await actorOn(db, founded.people[key]!, testClock.today()))!)
  const acting = (who: PersonKey): Acting => actingFor(actors.get(who)!)
  const named = founded as Founded & Pick<City, 'bodies' | 'people' | 'posts'>
  const sessions = Object.fromEntries(keys.map((key) => [key, sessionOf(actors.get(key)!)])) as Record<PersonKey, Session>
  const round = await aRound({ db, acting }, 1)
  const inspection = await anInspection({ db, acting, ...named }, round.id)
  return {
    ...named,
    db,
    sessions,
    acting,
    round,
    inspection,
    act: (act) => inTransaction(db, act),
    refused: (act) => refusalOf(db, act),
  }
}
