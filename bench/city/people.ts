import type { Actor, Branch, Role } from '#domain/actor.ts'
import type { Post, Person } from '#domain/body/body.ts'
import type { Day } from '#domain/day.ts'
import type { StreamHead } from '#domain/fact.ts'
import { newId } from '#platform/ids.ts'
import type { CityBody } from './bodies.ts'
import type { Chance } from './chance.ts'
import { givenNames, surnames } from './words.ts'

export type CityPerson = Omit<Person, keyof StreamHead> & { id: string; post: Omit<Post, keyof StreamHead | 'toDay'> & { id: string } }

/** Those who look after the inspections of a county, or of the city's own departments. */
export type Staff = {
  office: CityPerson[]
  team: CityPerson[]
  leader: CityPerson[]
  reviewers: Record<Branch, CityPerson>
  decider: CityPerson
  observer: CityPerson
}
/** Those who answer for an inspected body. */
export type Holders = { head: CityPerson; handler: CityPerson }

export type CityPeople = { all: CityPerson[]; staff: Map<string, Staff>; holders: Map<string, Holders> }

type Seat = { role: Role; branch?: Branch; title: string; body: CityBody; scope?: CityBody }
type Entering = { region: number; chance: Chance; at: number; fromDay: Day; all: CityPerson[] }

function enter(entering: Entering, { role, branch = null as unknown as Branch, title, body, scope = body }: Seat): CityPerson {
  const { region, chance, at, fromDay, all } = entering
  const id = newId(region, at)
  const place = { bodyId: body.id, path: body.path, scopeId: scope.id, scopeLevel: scope.level }
  const post = { id: newId(region, at), personId: id, role, branch, title, fromDay, ...place }
  const person = { id, name: chance.pick(surnames) + chance.pick(givenNames), nameEn: null, phone: null, post }
  all.push(person)
  return person
}

const branchTitles: Record<Branch, string> = {
  office: '巡察办审核员',
  discipline: '纪检监察干部',
  organisation: '组织部干部',
  publicity: '宣传部干部',
}

function staffOf(entering: Entering, area: CityBody, office: CityBody): Staff {
  const many = (count: number, seat: Seat): CityPerson[] => Array.from({ length: count }, () => enter(entering, seat))
  const reviewer = (branch: Branch): CityPerson =>
    enter(entering, { role: 'reviewer', branch, title: branchTitles[branch], body: office, scope: area })
  return {
    office: many(2, { role: 'office', title: '巡察办干部', body: office, scope: area }),
    team: many(8, { role: 'team', title: '巡察组成员', body: office, scope: area }),
    leader: many(2, { role: 'leader', title: '分管领导', body: area }),
    reviewers: {
      office: reviewer('office'),
      discipline: reviewer('discipline'),
      organisation: reviewer('organisation'),
      publicity: reviewer('publicity'),
    },
    decider: enter(entering, { role: 'decider', title: '巡察工作领导小组组长', body: area }),
    observer: enter(entering, { role: 'observer', title: '观察员', body: area }),
  }
}

/** A head and a handler for every body, and full staff for the city and for each county; `staff` is found by the area's id. */
export function peopleOf(bodies: CityBody[], top: CityBody, asked: Omit<Entering, 'all'>): CityPeople {
  const entering: Entering = { ...asked, all: [] }
  const areas = [top, ...bodies.filter((body) => body.level === 2 && body.kind === 'area')]
  const officeOf = (area: CityBody): CityBody => bodies.find((body) => body.parentId === area.id && body.kind === 'office')!
  const staff = new Map(areas.map((area) => [area.id, staffOf(entering, area, officeOf(area))]))
  const holders = new Map(
    bodies.map((body) => {
      const head = enter(entering, { role: 'head', title: '主要负责人', body })
      return [body.id, { head, handler: enter(entering, { role: 'handler', title: '整改联络员', body }) }]
    }),
  )
  return { all: entering.all, staff, holders }
}

/** The person as the product sees whoever is signed in. */
export const actorOf = (person: CityPerson, region: number): Actor => {
  const { id, role, branch, title, bodyId, scopeId, scopeLevel } = person.post
  return { personId: person.id, name: person.name, region, posts: [{ id, role, branch, title, bodyId, scopeId, scopeLevel }] }
}
