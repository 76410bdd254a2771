import type { Body, BodyKind } from '#domain/body/body.ts'
import type { StreamHead } from '#domain/fact.ts'
import { newId } from '#platform/ids.ts'
import type { Chance } from './chance.ts'
import { countyNames, departments, townFirst, townLast, villageFirst, villageLast } from './words.ts'

export type CityBody = Omit<Body, keyof StreamHead | 'dissolved'> & { id: string }

/** Towns of each county: uneven, as counties are. */
const towns = [16, 14, 12, 11, 9, 8, 7, 6, 4, 3]
const fullSize = 1200

type Growing = { bodies: CityBody[]; region: number; chance: Chance; at: number }

function found(city: Growing, parent: CityBody, code: string, said: { name: string; kind: BodyKind }): CityBody {
  const id = newId(city.region, city.at)
  const body: CityBody = { ...said, id, parentId: parent.id, path: [...parent.path, id], level: parent.level + 1, code, nameEn: null }
  city.bodies.push(body)
  return body
}

const names = (chance: Chance, first: readonly string[], last: readonly string[], count: number): string[] =>
  chance.some(
    first.flatMap((a) => last.map((b) => a + b)),
    count,
  )

function addDepartments(city: Growing, over: CityBody, prefix: string, count: number): void {
  const short = over.name.replace(/[市县区]$/, '')
  found(city, over, `${prefix}-01`, { name: `${over.name}委巡察办`, kind: 'office' })
  departments.slice(0, count).forEach((name, index) => {
    found(city, over, `${prefix}-${String(index + 2).padStart(2, '0')}`, { name: `${short}${name}`, kind: 'department' })
  })
}

function addCounty(city: Growing, top: CityBody, nth: number, share: number): void {
  const { chance } = city
  const code = `1${String(nth + 1).padStart(2, '0')}`
  const county = found(city, top, code, { name: countyNames[nth]!, kind: 'area' })
  addDepartments(city, county, code, Math.max(2, Math.round(9 * share)))
  const count = Math.max(1, Math.round(towns[nth]! * share))
  for (const [t, town] of names(chance, townFirst, townLast, count).entries()) {
    const townCode = `${code}${String(t + 1).padStart(2, '0')}`
    const township = found(city, county, townCode, { name: `${town}${chance.yes(0.7) ? '镇' : '乡'}`, kind: 'area' })
    const villages = Math.max(1, Math.round(chance.int(6, 16) * Math.sqrt(share)))
    for (const [v, village] of names(chance, villageFirst, villageLast, villages).entries())
      found(city, township, `${townCode}${String(v + 1).padStart(2, '0')}`, { name: `${village}村`, kind: 'village' })
  }
}

/** City → ten uneven counties and the city's departments → towns and county departments → villages; about `size` bodies under the top. */
export function bodiesUnder(
  top: Pick<CityBody, 'id' | 'name'>,
  asked: { region: number; chance: Chance; at: number; size?: number },
): CityBody[] {
  const { size = fullSize, ...rest } = asked
  const city: Growing = { ...rest, bodies: [] }
  const root: CityBody = { ...top, parentId: null, path: [top.id], level: 1, code: '1', nameEn: null, kind: 'area' }
  const share = size / fullSize
  addDepartments(city, root, '1', Math.round(departments.length * Math.min(1, share * 2)))
  for (let nth = 0; nth < countyNames.length; nth += 1) addCounty(city, root, nth, share)
  return city.bodies
}
