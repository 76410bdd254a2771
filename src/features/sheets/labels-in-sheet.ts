import type { Named } from '#domain/sheet/parse-cell.ts'
import type { BodyLabel, FindingLabel, PersonLabel } from './sheets.store.ts'

/** What a cell may mean by a name: 张三（县民政局）, 张三（局长）, 张三 局长, 局长 张三. */
type Written = { name: string; inside: string | null }

function writings(text: string): Written[] {
  const bracketed = /^(.+?)\s*[（(]\s*(.+?)\s*[)）]$/.exec(text)
  if (bracketed)
    return [
      { name: bracketed[1]!.replaceAll(/\s+/g, ''), inside: bracketed[2]! },
      { name: bracketed[1]!, inside: bracketed[2]! },
    ]
  const [first, ...rest] = text.split(/\s+/)
  if (rest.length === 0) return []
  const last = rest.at(-1)!
  return [
    { name: text.replaceAll(/\s+/g, ''), inside: null },
    { name: first!, inside: rest.join('') },
    { name: last, inside: [first, ...rest.slice(0, -1)].join('') },
  ]
}

/** The bare names in cells, to be looked up all at once. */
export const bareNames = (texts: readonly string[]): string[] => [
  ...new Set(texts.flatMap((text) => [text, ...writings(text).map(({ name }) => name)])),
]

const withBody = (name: string, body: string): string => `${name}（${body}）`

/** Every way a person may be written, the plain name first. */
export const personSpellings = ({ name, bodies }: PersonLabel): string[] => [name, ...bodies.map((body) => withBody(name, body))]

/** How people are written in one sheet: with their body where several of them share a name. */
export function personWriting(people: readonly PersonLabel[]): (person: PersonLabel) => string {
  const times = Map.groupBy(new Map(people.map((one) => [one.id, one])).values(), ({ name }) => name)
  return (person) => ((times.get(person.name)?.length ?? 0) > 1 && person.bodies[0] ? withBody(person.name, person.bodies[0]) : person.name)
}

export const bodySpellings = ({ name, code }: BodyLabel): string[] => [name, code]

/** What stands beside a name is their body or their post, or it is somebody else. */
const says = ({ bodies, titles }: PersonLabel, inside: string | null): boolean =>
  inside === null || [...bodies, ...titles].some((one) => one.includes(inside))

/** Whom the names in cells may mean, among people and bodies that were looked up before. */
export function namedAmong(people: readonly PersonLabel[], bodies: readonly BodyLabel[], findings: readonly FindingLabel[]): Named {
  const ids = (found: readonly { id: string }[]): string[] => [...new Set(found.map(({ id }) => id))]
  return {
    people: (text) => {
      const exact = people.filter((one) => personSpellings(one).includes(text))
      if (exact.length > 0) return ids(exact)
      return ids(writings(text).flatMap(({ name, inside }) => people.filter((one) => one.name === name && says(one, inside))))
    },
    findings: (text) => ids(findings.filter(({ number }) => String(number) === text)),
    bodies: (text) => ids(bodies.filter((one) => bodySpellings(one).includes(text))),
  }
}
