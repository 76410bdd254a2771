import type { Actor, Branch, Role } from '#domain/actor.ts'
import type { BodyKind } from '#domain/body/body.ts'
import { addDays } from '#domain/day.ts'
import { isRefused, type Refused } from '#domain/refusal.ts'
import { createAccount } from '#features/accounts/create-account.ts'
import { setUp } from '#features/accounts/set-up.ts'
import { enterPerson } from '#features/bodies/enter-person.ts'
import { foundBody } from '#features/bodies/found-body.ts'
import { actorOn } from '#features/bodies/people.store.ts'
import { openInspection } from '#features/inspections/open-inspection.ts'
import { openRound } from '#features/rounds/open-round.ts'
import { systemClock } from '#platform/clock.ts'
import type { Db, Tx } from '#platform/db/open-db.ts'
import type { Acting } from '#platform/trail/acting.ts'

/** A county of our own, as its administrator and its office set it up before anybody else signs in. */

export const today = systemClock.today()
export const password = '青枫的秋天落叶落得很慢'

const places = [
  ['office', 'office', '青枫县委巡察办'],
  ['discipline', 'department', '青枫县纪委监委'],
  ['organisation', 'department', '青枫县委组织部'],
  ['publicity', 'department', '青枫县委宣传部'],
  ['water', 'department', '青枫县水务局'],
] as const satisfies readonly (readonly [string, BodyKind, string])[]
type Place = 'county' | (typeof places)[number][0]

type Seat = { name: string; title: string; role: Role; body: Place; branch?: Branch }
/** The login of each is the key. */
export const cast = {
  shenmingyuan: { name: '沈明远', title: '巡察办主任', role: 'office', body: 'office' },
  helanxin: { name: '贺兰心', title: '巡察办整改科科长', role: 'office', body: 'office' },
  luqiushi: { name: '陆秋实', title: '第一巡察组组长', role: 'team', body: 'office' },
  guchanghe: { name: '顾长河', title: '副县长（分管水务）', role: 'leader', body: 'county' },
  wenruhai: { name: '温如海', title: '水务局党组书记、局长', role: 'head', body: 'water' },
  suxiaoman: { name: '苏小满', title: '水务局办公室主任', role: 'handler', body: 'water' },
  chengzhili: { name: '程知礼', title: '巡察办副主任', role: 'reviewer', body: 'office', branch: 'office' },
  yanshouzheng: { name: '严守正', title: '监督检查室主任', role: 'reviewer', body: 'discipline', branch: 'discipline' },
  bairuoxi: { name: '白若溪', title: '干部监督科科长', role: 'reviewer', body: 'organisation', branch: 'organisation' },
  feisiyu: { name: '费思雨', title: '理论科科长', role: 'reviewer', body: 'publicity', branch: 'publicity' },
  jiangjingzhi: { name: '江静之', title: '巡察工作领导小组组长', role: 'decider', body: 'county' },
  ningwangshu: { name: '宁望舒', title: '县委督查室主任', role: 'observer', body: 'county' },
} as const satisfies Record<string, Seat>
export type Login = keyof typeof cast

/** Filled while the product is opened, before anybody signs in. */
export type Town = { inspectionId: string }

function granted<T>(result: T | Refused): T {
  if (isRefused(result)) throw new Error(JSON.stringify(result.refused))
  return result
}

const inOne = <T>(db: Db, act: (tx: Tx) => Promise<T | Refused>): Promise<T> =>
  db.transaction().execute(async (tx) => granted(await act(tx)))

async function actingOf(db: Db, personId: string): Promise<Acting> {
  return { actor: (await actorOn(db, personId, today)) as Actor, today, at: systemClock.now(), requestId: 'town' }
}

async function foundPlaces(db: Db, acting: Acting, county: string): Promise<Record<Place, string>> {
  const bodies = { county } as Record<Place, string>
  for (const [code, kind, name] of places)
    bodies[code] = (await inOne(db, (tx) => foundBody(tx, acting, { parentId: county, code, name, nameEn: null, kind }))).id
  return bodies
}

async function seatEverybody(db: Db, acting: Acting, bodies: Record<Place, string>): Promise<Record<Login, string>> {
  const people = {} as Record<Login, string>
  for (const [login, seat] of Object.entries(cast) as [Login, Seat][]) {
    const own = seat.role === 'head' || seat.role === 'handler'
    const post = {
      role: seat.role,
      branch: seat.branch ?? null,
      title: seat.title,
      bodyId: bodies[seat.body],
      scopeId: own ? null : bodies.county,
      fromDay: null,
    }
    people[login] = (await inOne(db, (tx) => enterPerson(tx, acting, { name: seat.name, nameEn: null, phone: null, post }))).id
    await inOne(db, (tx) => createAccount(tx, acting, { personId: people[login], login, password }))
  }
  return people
}

/** The county with one round and, in it, one inspection of the water bureau whose feedback has not come yet. */
export const foundTown =
  (town: Town) =>
  async ({ db }: { db: Db }): Promise<void> => {
    const first = { region: '青枫县', name: '管成规', login: 'guanchenggui', password }
    const { bodyId, personId } = await inOne(db, (tx) => setUp(tx, { clock: systemClock, requestId: 'town' }, first))
    const administrator = await actingOf(db, personId)
    const bodies = await foundPlaces(db, administrator, bodyId)
    const people = await seatEverybody(db, administrator, bodies)
    const office = await actingOf(db, people.shenmingyuan)
    const wave = { term: '十届', number: 1, name: '十届青枫县委第一轮巡察', method: 'routine', sourceKind: 'inspection' } as const
    const round = await inOne(db, (tx) => openRound(tx, office, { ...wave, regimeCode: 'inspection', startsOn: null, endsOn: null }))
    const inspected = {
      roundId: round.id,
      bodyId: bodies.water,
      name: null,
      code: null,
      teamName: '县委第一巡察组',
      team: [people.luqiushi],
      leaderId: people.guchanghe,
      fieldworkFrom: addDays(today, -80),
      fieldworkTo: addDays(today, -40),
    }
    town.inspectionId = (await inOne(db, (tx) => openInspection(tx, office, inspected))).id
  }
