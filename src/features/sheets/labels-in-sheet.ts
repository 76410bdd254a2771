import type { Named } from '#domain/sheet/parse-cell.ts'
import type { BodyLabel, FindingLabel, PersonLabel } from './sheets.store.ts'

/** 张三（县民政局）: a name, and in brackets what tells it from its like. */
const split = (text: string): { name: string; inside: string | null } => {
  const match = /^(.+?)\s*[（(]\s*(.+?)\s*[)）]$/.exec(text)
  return match ? { name: match[1]!, inside: match[2]! } : { name: text, inside: null }
}

/** The bare names in cells, to be looked up all at once. */
export const bareNames = (texts: readonly string[]): string[] => [...new Set(texts.flatMap((text) => [text, split(text).name]))]

const withBody = (name: string, body: string): string => `${name}（${body}）`

/** Every way a person may be written, the plain name first. */
export const personSpellings = ({ name, bodies }: PersonLabel): string[] => [name, ...bodies.map((body) => withBody(name, body))]

/** How people are written in one sheet: with their body where several of them share a name. */
export function personWriting(people: readonly PersonLabel[]): (person: PersonLabel) => string {
  const times = Map.groupBy(new Map(people.map((one) => [one.id, one])).values(), ({ name }) => name)
  return (person) => ((times.get(person.name)?.length ?? 0) > 1 && person.bodies[0] ? withBody(person.name, person.bodies[0]) : person.name)
}

export const bodySpellings = ({ name, code }: BodyLabel): string[] => [name, code]

/** Whom the names in cells may mean, among people and bodies that were looked up before. */
export function namedAmong(people: readonly PersonLabel[], bodies: readonly BodyLabel[], findings: readonly FindingLabel[]): Named {
  const ids = (found: readonly { id: string }[]): string[] => [...new Set(found.map(({ id }) => id))]
  return {
    people: (text) => {
      const exact = people.filter((one) => personSpellings(one).includes(text))
      if (exact.length > 0) return ids(exact)
      const { name, inside } = split(text)
      return ids(people.filter((one) => one.name === name && inside !== null && one.bodies.some((body) => body.includes(inside))))
    },
    findings: (text) => ids(findings.filter(({ number }) => String(number) === text)),
    bodies: (text) => ids(bodies.filter((one) => bodySpellings(one).includes(text))),
  }
}
